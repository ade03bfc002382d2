import { firstAndLast } from './dates.ts'
import type { Draft } from './draft.ts'
import { grouped } from './grouped.ts'
import { excerpt } from './words.ts'

/** Makes the claims' nodes from the statements that report them, which must come sorted by day. */
export const addClaims = (draft: Draft): void => {
  for (const [claim, reports] of grouped(draft.said, (said) => [said.claim])) {
    const text = reports[0]?.text ?? ''
    draft.setNode(claim, {
      kind: 'Claim',
      label: excerpt(text),
      text,
      reports: new Set(reports.map(({ article }) => article)).size,
      ...firstAndLast(reports),
    })
  }
}

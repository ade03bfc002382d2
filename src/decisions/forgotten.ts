import type { PlacedDecision } from './decision.ts'

/** An article, as far as it can be forgotten by it. */
export interface Forgettable {
  readonly id: string
  readonly url: string | null
}

/** Whether an article is to be left out for good. */
export function forgottenIn(decisions: readonly PlacedDecision[]): (article: Forgettable) => boolean {
  const forgotten = new Set(decisions.flatMap(({ decision }) => (decision.kind === 'forget' ? [decision.article] : [])))
  return ({ id, url }) => forgotten.has(id) || (url !== null && forgotten.has(url))
}

import { grouped } from '../model/grouped.ts'
import { firstAndLast } from './dates.ts'
import type { Draft } from './draft.ts'

/**
 * Derives who speaks about whom from the statements, which must come sorted by day. Speaking about oneself is left
 * out: "I will not resign" would tie every speaker to themselves.
 */
export const addSpokeAbout = (draft: Draft): void => {
  for (const [speaker, theirs] of grouped(draft.said, ({ speakers }) => speakers))
    for (const [target, said] of grouped(theirs, ({ targets }) => targets))
      if (speaker !== target)
        draft.setEdge('SPOKE_ABOUT', speaker, target, () => ({
          count: said.length,
          ...firstAndLast(said),
          statements: said.map(({ statement }) => statement),
        }))
}

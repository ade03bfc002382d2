import { grouped } from '../model/grouped.ts'
import { firstAndLast } from './dates.ts'
import type { Draft } from './draft.ts'
import { stanceCounts } from './stance-counts.ts'
import type { Reprints } from './stories/stories.ts'

/**
 * Derives who speaks about whom from the statements, which must come sorted by day. Speaking about oneself is left
 * out: "I will not resign" would tie every speaker to themselves. So are copies, or an agency's report would count as often as
 * papers print it.
 */
export const addSpokeAbout = (draft: Draft, { copies }: Pick<Reprints, 'copies'>): void => {
  const originals = draft.said.filter(({ statement }) => !copies.has(statement))
  for (const [speaker, theirs] of grouped(originals, ({ speakers }) => speakers))
    for (const [target, said] of grouped(theirs, ({ targets }) => targets))
      if (speaker !== target)
        draft.setEdge('SPOKE_ABOUT', speaker, target, () => ({
          count: said.length,
          ...stanceCounts(said.map(({ targets, stances }) => stances[targets.indexOf(target)])),
          ...firstAndLast(said),
          statements: said.map(({ statement }) => statement),
        }))
}

import type { Entity } from '../model/entity.ts'
import type { EdgeAttributes } from '../model/schema.ts'
import type { Adding } from './adding.ts'
import { earlier, later } from './dates.ts'

/** Adds whose an office or a body is. */
export const addOwner = ({ draft, nodeOf }: Adding, { id, of, ofInferred }: Entity): void => {
  if (of === undefined) return
  draft.setEdge('OF', nodeOf(id), nodeOf(of), (previous) => ({
    inferred: ofInferred === true && (previous?.inferred ?? true),
  }))
}

/** Adds who holds an office. */
export const addHolders = ({ draft, record, nodeOf }: Adding, office: Entity): void => {
  const { id, holders = [] } = office
  const on = record.article.publishedAt
  const latest = (manner: Manner, holder: string, previous: EdgeAttributes<'HOLDS'> | undefined): boolean =>
    isStill(office[manner]?.includes(holder) ?? false, on, previous, manner)
  for (const holder of holders)
    draft.setEdge('HOLDS', nodeOf(holder), nodeOf(id), (previous) => {
      const first = earlier(previous?.firstReportedOn, on)
      const last = later(previous?.lastReportedOn, on)
      return {
        ...(first === undefined ? {} : { firstReportedOn: first }),
        ...(last === undefined ? {} : { lastReportedOn: last }),
        former: latest('former', holder, previous),
        acting: latest('acting', holder, previous),
        shadow: latest('shadow', holder, previous),
      }
    })
}

/** How somebody holds an office. */
type Manner = 'former' | 'acting' | 'shadow'

/** The latest article decides; of several on one day, one that says so. */
const isStill = (
  says: boolean,
  on: string | null,
  previous: EdgeAttributes<'HOLDS'> | undefined,
  manner: Manner,
): boolean => {
  if (previous === undefined) return says
  const [day, lastDay] = [on ?? '', previous.lastReportedOn ?? '']
  if (day === lastDay) return says || previous[manner]
  return day > lastDay ? says : previous[manner]
}

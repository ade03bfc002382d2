import type { Entity } from '../model/entity.ts'
import type { Adding } from './adding.ts'
import { earlier, later } from './dates.ts'

/** Adds who holds an office, and which body it belongs to. */
export const addOffice = ({ draft, record, nodeOf }: Adding, office: Entity): void => {
  const { id, of, holders = [], former = [] } = office
  const on = record.article.publishedAt
  if (of !== undefined) draft.link('OF', nodeOf(id), nodeOf(of))
  for (const holder of holders)
    draft.setEdge('HOLDS', nodeOf(holder), nodeOf(id), (previous) => {
      const first = earlier(previous?.firstReportedOn, on)
      const last = later(previous?.lastReportedOn, on)
      return {
        ...(first === undefined ? {} : { firstReportedOn: first }),
        ...(last === undefined ? {} : { lastReportedOn: last }),
        former: isFormer(former.includes(holder), on, previous),
      }
    })
}

/** The latest article decides; of several on one day, one that says "former". */
const isFormer = (
  says: boolean,
  on: string | null,
  previous: { readonly lastReportedOn?: string; readonly former: boolean } | undefined,
): boolean => {
  if (previous === undefined) return says
  const [day, lastDay] = [on ?? '', previous.lastReportedOn ?? '']
  if (day === lastDay) return says || previous.former
  return day > lastDay ? says : previous.former
}

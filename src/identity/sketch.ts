import { MS_A_DAY } from '../model/day.ts'
import type { ArticleRecord } from '../model/record.ts'
import { basesOf } from './base-ids.ts'
import type { Occurrence } from './cluster.ts'
import { factsOf } from './facts.ts'

/** What of a record tells who its entities are: plain data without its text, so that it can go from one machine to another. */
export interface SketchedRecord {
  readonly id: string
  /** Days since 1970; `null` where the article has no date. */
  readonly day: number | null
  readonly outlet: string | null
  readonly occurrences: readonly Pick<Occurrence, 'entity' | 'base' | 'plain' | 'isVague' | 'isCommon' | 'facts'>[]
  /** Who and what else is spoken of, by the ids that names alone give; countries tell too little. */
  readonly company: readonly string[]
}

export function sketchOf(record: ArticleRecord): SketchedRecord {
  const bases = basesOf(record.entities, record.id)
  const facts = factsOf(record)
  const { publishedAt, outlet } = record.article
  const time = publishedAt ? Date.parse(publishedAt) : Number.NaN
  const occurrences = record.entities.flatMap((entity) => {
    const base = bases.get(entity.id)
    if (base === undefined) return []
    const { id, plain, isVague, isCommon } = base
    return [{ entity, base: id, plain, isVague, isCommon, facts: facts.get(entity.id) ?? null }]
  })
  const company = new Set(
    occurrences.flatMap(({ base, isVague, entity }) => (isVague || entity.type === 'COUNTRY' ? [] : [base])),
  )
  return { id: record.id, day: Number.isNaN(time) ? null : time / MS_A_DAY, outlet, occurrences, company: [...company] }
}

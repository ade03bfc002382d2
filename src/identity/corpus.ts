import type { ArticleRecord } from '../model/record.ts'
import { firstWhere } from '../model/search.ts'
import { basesOf } from './base-ids.ts'
import type { Occurrence, Sketch } from './cluster.ts'
import { factsOf } from './facts.ts'
import { WINDOW } from './weights.ts'

/** By day, then as their articles have them. */
export const inOrder = (a: Occurrence, b: Occurrence): number => a.sketch.at - b.sketch.at || a.place - b.place

/** All records, as far as they tell who is who, in order of days, so that the order they come in makes no difference. */
export class Corpus {
  readonly sketches: readonly Sketch[]
  /** In how many records each number of `company` stands. */
  readonly #uses: readonly number[]

  private constructor(sketches: Sketch[], uses: readonly number[]) {
    this.sketches = sketches.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.id < b.id ? -1 : 1))
    this.sketches.forEach((sketch, at) => {
      sketch.at = at
    })
    this.#uses = uses
  }

  static async read(records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>): Promise<Corpus> {
    const numbers = new Map<string, number>()
    const uses: number[] = []
    const numberOf = (base: string): number => {
      const number = numbers.get(base) ?? numbers.size
      numbers.set(base, number)
      uses[number] = (uses[number] ?? 0) + 1
      return number
    }
    const sketches: Sketch[] = []
    for await (const record of records) sketches.push(sketchOf(record, numberOf))
    return new Corpus(sketches, uses)
  }

  /** The days around an article in which others speak of the same matters; all, where it has no date. */
  daysAround({ day }: Sketch): Days {
    if (day === null) return [0, this.sketches.length]
    const dayOf = (sketch: Sketch): number => sketch.day ?? Number.POSITIVE_INFINITY
    return [
      firstWhere(this.sketches, (sketch) => dayOf(sketch) >= day - WINDOW),
      firstWhere(this.sketches, (sketch) => dayOf(sketch) > day + WINDOW),
    ]
  }

  /** How much it tells that two articles both speak of somebody: little, where everybody does. */
  rarity(number: number): number {
    return 1 / (1 + Math.log2(Math.max(1, (this.#uses[number] ?? 1) - 1)))
  }
}

/** Places of articles in order of days, from the first up to, not including, the last. */
export type Days = readonly [from: number, to: number]

const DAY = 86_400_000

function sketchOf(record: ArticleRecord, numberOf: (base: string) => number): Sketch {
  const bases = basesOf(record.entities, record.id)
  const facts = factsOf(record)
  const { publishedAt, outlet } = record.article
  const time = publishedAt ? Date.parse(publishedAt) : Number.NaN
  const occurrences: Occurrence[] = []
  const company = new Set<number>()
  const sketch = {
    id: record.id,
    day: Number.isNaN(time) ? null : time / DAY,
    outlet,
    at: 0,
    occurrences,
    company: [] as number[],
  }
  for (const [place, entity] of record.entities.entries()) {
    const base = bases.get(entity.id)
    if (base === undefined) continue
    const { id, plain, isVague, isCommon } = base
    occurrences.push({
      sketch,
      entity,
      place,
      base: id,
      plain,
      isVague,
      isCommon,
      facts: facts.get(entity.id) ?? null,
      cluster: null,
      inferredFrom: null,
    })
    if (!isVague && entity.type !== 'COUNTRY') company.add(numberOf(id))
  }
  sketch.company.push(...company)
  return sketch
}

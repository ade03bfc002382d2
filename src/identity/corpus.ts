import type { ArticleRecord } from '../model/record.ts'
import { firstWhere } from '../model/search.ts'
import type { Occurrence, Sketch } from './cluster.ts'
import { Companies } from './companies.ts'
import { type SketchedRecord, sketchOf } from './sketch.ts'
import { WINDOW } from './weights.ts'

/** By day, then as their articles have them. */
export const inOrder = (a: Occurrence, b: Occurrence): number => a.sketch.at - b.sketch.at || a.place - b.place

/** A record of a part of all. */
export interface SketchPart {
  readonly sketch: SketchedRecord
  /** The places of the occurrences that are to be found. */
  readonly here: readonly number[]
  /** The nodes of its other entities, as far as they are known. */
  readonly nodes: Readonly<Record<string, string>>
  /** In how many of all records each of its company stands. */
  readonly uses: Readonly<Record<string, number>>
  /** Of the blocks in which its names meet others, those in which more meet, in all records, than are compared. */
  readonly crowds: readonly string[]
}

/** All records, as far as they tell who is who, in order of days, so that the order they come in makes no difference. */
export class Corpus {
  readonly sketches: readonly Sketch[]
  readonly companies: Companies
  /** Blocks of names that are crowded whatever a part shows of them. */
  readonly crowds: ReadonlySet<string>

  /** @param uses in how many records each number of `company` stands */
  private constructor(sketches: Sketch[], uses: readonly number[], crowds: ReadonlySet<string> = new Set()) {
    this.crowds = crowds
    this.sketches = sketches.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.id < b.id ? -1 : 1))
    this.sketches.forEach((sketch, at) => {
      sketch.at = at
    })
    this.companies = new Companies(this.sketches, uses)
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
    const once = onceEach()
    for await (const record of records) {
      const sketched = sketchOf(record)
      sketches.push(placed(sketched, sketched.company.map(numberOf), () => null, once))
    }
    return new Corpus(sketches, uses)
  }

  /** A part of all records, each with what the whole knows of it. */
  static ofParts(parts: Iterable<SketchPart>): Corpus {
    const numbers = new Map<string, number>()
    const uses: number[] = []
    const sketches: Sketch[] = []
    const once = onceEach()
    const crowded = new Set<string>()
    for (const { sketch, here, nodes, uses: all, crowds } of parts) {
      for (const block of crowds) crowded.add(block)
      const company = sketch.company.map((base) => {
        const number = numbers.get(base) ?? numbers.size
        numbers.set(base, number)
        uses[number] = all[base] ?? 1
        return number
      })
      const isHere = new Set(here)
      const nodeOf = (entity: string, place: number): string | null =>
        isHere.has(place) ? null : (nodes[entity] ?? sketch.occurrences[place]?.base ?? null)
      sketches.push(placed(sketch, company, nodeOf, once))
    }
    return new Corpus(sketches, uses, crowded)
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
}

/** Places of articles in order of days, from the first up to, not including, the last. */
export type Days = readonly [from: number, to: number]

/**
 * Places a sketch's occurrences in it.
 *
 * @param once the one copy in memory of equal strings
 */
function placed(
  { id, day, outlet, occurrences }: SketchedRecord,
  company: readonly number[],
  nodeOf: (entity: string, place: number) => string | null,
  once: (words: string) => string,
): Sketch {
  const sketch = { id, day, outlet, at: 0, occurrences: [] as Occurrence[], company }
  for (const [place, { entity, isVague, isCommon, facts, ...named }] of occurrences.entries()) {
    const [base, plain] = [once(named.base), once(named.plain)]
    const node = nodeOf(entity.id, place)
    // Field by field: millions of them take less memory so than as copies with more added.
    const cluster = null
    const inferredFrom = null
    sketch.occurrences.push({
      sketch,
      entity,
      place,
      base,
      plain,
      isVague,
      isCommon,
      facts,
      node,
      cluster,
      inferredFrom,
    })
  }
  return sketch
}

/** Gives of equal strings always the first: a name is in many articles. */
function onceEach(): (words: string) => string {
  const known = new Map<string, string>()
  return (words) => {
    const first = known.get(words)
    if (first === undefined) known.set(words, words)
    return first ?? words
  }
}

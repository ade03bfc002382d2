import type { Offsets } from '../model/record.ts'
import { type GoldArticle, type GoldStatement, offsetsOf, ROLES, type Role } from './gold.ts'

/** The offsets of letters and digits in spans: quotation marks, commas and blanks at the edges never count. */
export type Letters = ReadonlySet<number>

/** A statement with the letters of its roles. */
export interface Lettered {
  readonly statement: GoldStatement
  readonly letters: Readonly<Record<Role, Letters>>
  readonly contents: readonly Offsets[]
}

function lettersOf(text: string, spans: readonly Offsets[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i)
  return found
}

export const overlapOf = (a: Letters, b: Letters): number => {
  let count = 0
  for (const letter of a) if (b.has(letter)) count++
  return count
}

/** Equal for equal sets of letters. */
export const keyOf = (letters: Letters): string => [...letters].join(',')

/** Share of the letters of either that both have: intersection over union. */
const similarity = (a: Letters, b: Letters): number => {
  const both = overlapOf(a, b)
  return both > 0 ? both / (a.size + b.size - both) : 0
}

/** The statements of an article that say something, with their letters. */
export function letteredOf({ statements = [] }: Pick<GoldArticle, 'statements'>, text: string): Lettered[] {
  return statements
    .map((statement): Lettered => {
      const letters = Object.fromEntries(ROLES.map((role) => [role, lettersOf(text, offsetsOf(statement, role))]))
      return {
        statement,
        letters: letters as Record<string, Letters> as Lettered['letters'],
        contents: offsetsOf(statement, 'content'),
      }
    })
    .filter(({ letters }) => letters.content.size > 0)
}

/** Similarity of contents from which two statements can be the same. */
const SAME = 0.5

/** Statements that say the same, one to one, those that are most alike first: index of the predicted one → of gold's. */
export function matchStatements(predicted: readonly Lettered[], gold: readonly Lettered[]): Map<number, number> {
  const pairs = predicted.flatMap((mine, i) =>
    gold.map((theirs, j) => ({ i, j, alike: similarity(mine.letters.content, theirs.letters.content) })),
  )
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike < SAME || matches.has(i) || taken.has(j)) continue
    matches.set(i, j)
    taken.add(j)
  }
  return matches
}

/** Of matched statements those that are right, their sources too: index of the predicted one → of gold's. */
export const rightOf = (
  predicted: readonly Lettered[],
  gold: readonly Lettered[],
  matches: ReadonlyMap<number, number>,
): Map<number, number> =>
  new Map([...matches].filter(([i, j]) => sameSource(predicted[i] as Lettered, gold[j] as Lettered)))

/** Whether the sources of two statements of one content overlap, or both have none. */
const sameSource = (mine: Lettered, theirs: Lettered): boolean =>
  (mine.letters.source.size === 0 && theirs.letters.source.size === 0) ||
  overlapOf(mine.letters.source, theirs.letters.source) > 0

/** How gold says it: wholly in quotation marks, partly, or not at all. */
export function kindOf(contents: readonly Offsets[], text: string): 'direct' | 'mixed' | 'indirect' {
  const [first] = contents
  const last = contents.at(-1)
  if (!first || !last) return 'indirect'
  const words = text.slice(Math.max(0, first[0] - 1), last[1] + 1)
  if (!/[“”"]/.test(words)) return 'indirect'
  const count = (part: string): number => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const outside = count(words.replace(/[“"][^”"]*[”"]?/g, ''))
  return outside / Math.max(1, count(words)) < 0.1 ? 'direct' : 'mixed'
}

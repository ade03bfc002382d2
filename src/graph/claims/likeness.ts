import { MS_A_DAY } from '../../model/day.ts'
import type { Gist } from './gist.ts'
import { FEWEST, TELLING } from './occasion.ts'

/** How two statements of one speaker are alike: each number counts by its weight below. */
export interface Likeness {
  /** Weight of the content words that both have, as a share of those that either has (Jaccard). */
  readonly jaccard: number
  /** The same as a share of the shorter one's. */
  readonly contained: number
  /** Days between them, as 1 − 1/(1 + days); a half where a day is not known. */
  readonly apart: number
  /** Share of whom either is about that both are about. */
  readonly targets: number
}

export function likenessOf(a: Gist, b: Gist): Likeness {
  let shared = 0
  for (const [stem, rarity] of a.stems) if (b.stems.has(stem)) shared += rarity
  const [all, less] = [a.weight + b.weight - shared, Math.min(a.weight, b.weight)]
  const [on, then] = [a.said.saidOn, b.said.saidOn]
  return {
    jaccard: all === 0 ? 0 : shared / all,
    contained: less === 0 ? 0 : shared / less,
    apart: on === null || then === null ? 0.5 : 1 - 1 / (1 + Math.abs(Date.parse(on) - Date.parse(then)) / MS_A_DAY),
    targets: overlap(a.said.targets, b.said.targets),
  }
}

/** Learned by `training/claims.mjs`; `docs/model-card.md` says from what. */
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  jaccard: 6.93,
  contained: 2.4,
  apart: -1.07,
  targets: 1.02,
}
const BIAS = -2.8

/** Least share of the shorter one's content words that the longer one has: each with words of its own says something else. */
export const CONTAINED = 0.7

/** How likely it is that two statements of one speaker say the same, 0 to 1. */
export function chanceOfSame(likeness: Likeness): number {
  if (likeness.contained < CONTAINED) return 0
  let sum = BIAS
  for (const name of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[name] * likeness[name]
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Whether one says what the other does not, however many words they share: one denies it, or praises what the other condemns;
 * each has a number, or names somebody, that the other has not. Of few words the day, the targets and the kind of saying must
 * be the same.
 */
export const isContrary = (a: Gist, b: Gist): boolean =>
  a.said.polarity !== b.said.polarity || isOpposed(a, b) || isOfOther(a, b)

/** Whether they are of two matters, whoever asserts or denies what: by numbers, names, or the occasion of few words. */
export const isOfOther = (a: Gist, b: Gist): boolean =>
  isApart(a.numbers, b.numbers) || namesApart(a, b) || ((isShort(a) || isShort(b)) && !isOneOccasion(a, b))

/** Whether two of the same content words are one: these are few perhaps, as in a headline. */
export const isRepeated = (a: Gist, b: Gist): boolean => a.isNegated === b.isNegated && !isContrary(a, b)

const isShort = ({ stems }: Gist): boolean => stems.size < FEWEST

const isOneOccasion = (a: Gist, b: Gist): boolean =>
  a.cueClass === b.cueClass &&
  (a.said.article === b.said.article ||
    (a.said.saidOn !== null && a.said.saidOn === b.said.saidOn && isEqual(a.said.targets, b.said.targets)))

/** Whether one praises what the other condemns. */
export const isOpposed = (a: Gist, b: Gist): boolean =>
  a.cueClass !== b.cueClass && TELLING.has(a.cueClass) && TELLING.has(b.cueClass)

/** Whether each names somebody of a kind that the other does not name: "a ban on Iran", "a ban on Cuba". */
const namesApart = (a: Gist, b: Gist): boolean => {
  const kinds = (some: Gist, others: Gist): Set<string> =>
    new Set(some.said.names.filter((name) => !others.said.names.includes(name)).map((name) => name.replace(/:.*/, '')))
  const [ours, theirs] = [kinds(a, b), kinds(b, a)]
  return [...ours].some((kind) => theirs.has(kind))
}
const isApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one))
const isEqual = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))
const overlap = <T>(a: readonly T[], b: readonly T[]): number => {
  const shared = a.filter((one) => b.includes(one)).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

import type { StanceQuestion } from '../../model/judging.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'

/** A word that was read. */
export interface ReadWord extends Span {
  readonly isQuoted: boolean
}

/** A word of a statement as its stance is judged by it. */
export interface StanceWord<W extends ReadWord> {
  readonly word: W
  /** In content, cue, source, a mention of the target, another mention, and quotation marks: 0 or 1 each. */
  readonly roles: readonly number[]
  /** The number of its distance from the nearest mention of the target. */
  readonly distance: number
}

/** How many words are looked at: those nearest to the target. */
const MOST = 72
/** Upper bounds of distances in words, negative before the target; those of one kind count alike. */
const DISTANCES = [-99, -12, -6, -3, -2, -1, 0, 1, 2, 3, 6, 12]
/** The number of the distance from a target that is not mentioned. */
const NOWHERE = DISTANCES.length + 1

/** The words of a question with what they are in it; `words` are in order of the text. */
export function stanceWords<W extends ReadWord>(words: readonly W[], question: StanceQuestion): StanceWord<W>[] {
  const { sources, cues, contents, mentions, others } = question
  const spans = [...cues, ...contents, ...sources, ...mentions]
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0)
  const around = words.slice(
    firstWhere(words, (word) => word.start >= start),
    firstWhere(words, (word) => word.start >= end),
  )
  const said = around.filter((word) => spans.some((span) => isIn(word, span)))
  const targets = placesOf(said, mentions)
  const distances = said.map((_, i) => nearest(targets, i))
  return nearestWords(said, targets.length > 0 ? targets : placesOf(said, cues), cues).map((i) => {
    const word = said[i] as W
    const inside = [contents, cues, sources, mentions, others].map((one) =>
      Number(one.some((span) => isIn(word, span))),
    )
    return { word, roles: [...inside, Number(word.isQuoted)], distance: classOf(distances[i] as number) }
  })
}

const TYPES = [['PERSON'], ['ORG'], ['COUNTRY', 'PLACE'], ['EVENT'], ['OFFICE']]

/** What is known besides the words: whether the target is mentioned, and in what is said; how much is quoted; who it is. */
export function stanceFeatures({ isSpeaker, type }: StanceQuestion, words: readonly StanceWord<ReadWord>[]): number[] {
  const said = words.filter(({ roles }) => roles[0])
  const quoted = said.filter(({ roles }) => roles[5]).length
  const isMentioned = words.some(({ roles }) => roles[3])
  return [
    Number(isMentioned),
    Number(said.some(({ roles }) => roles[3])),
    quoted / Math.max(1, said.length),
    Number(isSpeaker),
    ...TYPES.map((types) => Number(types.includes(type))),
  ]
}

const isIn = (word: Span, { start, end }: Span): boolean => start <= word.start && word.start < end

const placesOf = (words: readonly Span[], spans: readonly Span[]): number[] =>
  words.flatMap((word, i) => (spans.some((span) => isIn(word, span)) ? [i] : []))

/** How far a place is behind the nearest of some; infinitely far from none. */
const nearest = (places: readonly number[], at: number): number =>
  places.reduce((best, place) => (Math.abs(at - place) < Math.abs(best) ? at - place : best), Infinity)

const classOf = (distance: number): number => {
  if (!Number.isFinite(distance)) return NOWHERE
  const at = DISTANCES.findIndex((bound) => distance <= bound)
  return at < 0 ? DISTANCES.length : at
}

/** The places of the cue's words and of those nearest to some places, as many as are looked at, in order. */
function nearestWords(words: readonly Span[], places: readonly number[], cues: readonly Span[]): number[] {
  const numbers = words.map((_, i) => i)
  if (words.length <= MOST) return numbers
  const farness = words.map((word, i) =>
    cues.some((cue) => isIn(word, cue)) ? -1 : Math.abs(nearest(places.length > 0 ? places : [0], i)),
  )
  return numbers
    .sort((a, b) => (farness[a] as number) - (farness[b] as number) || a - b)
    .slice(0, MOST)
    .sort((a, b) => a - b)
}

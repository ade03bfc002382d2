import type { Draft, Said } from '../draft.ts'
import { wordsOf } from '../words.ts'
import { type Gist, gistOf, isQuestion } from './gist.ts'
import { chanceOfSame, isOfOther, isOpposed, likenessOf } from './likeness.ts'
import { candidates } from './restatements.ts'
import { deniesIt, tellsWhatIsSaid } from './told-words.ts'
import { contentStems } from './words.ts'

/** What one speaker says that somebody else has said, or denies: two claims, the later one first. */
interface Answer {
  readonly kind: 'AGREES_WITH' | 'DISPUTES'
  readonly later: string
  readonly earlier: string
  readonly confidence: number
}

/** From which likelihood on two speakers speak of the same: fewer do than one who speaks twice. */
const LEAST = 0.9
/** How much of what either says must be the same: who shares only the words for the matter need not agree on it. */
const SHARED = 0.5
/** So many words must be the same besides names: "Supreme Court nominee Brett Kavanaugh" is whom all speak of. */
const PLAIN_WORDS = 3
/** So many quoted words in the same order are one quotation, given to two speakers. */
const ONE_QUOTATION = 6

/** Ties the claims of different speakers that say the same or the opposite. Statements must come sorted by day. */
export const addAnswers = (draft: Draft, claimOf: (said: Said) => string): void => {
  for (const { kind, later, earlier, confidence } of answers(draft.said, claimOf))
    draft.setEdge(kind, later, earlier, () => ({ confidence }))
}

/**
 * Claims of named speakers are compared as {@link candidates} finds them, in time that hardly grows faster than their
 * number, by the words of their earliest report; what sets two statements of one speaker apart sets these apart.
 */
function* answers(said: readonly Said[], claimOf: (said: Said) => string): Generator<Answer> {
  const first = new Map<string, Said>()
  for (const one of said)
    if (one.speakers.length > 0 && one.polarity !== 'hypothetical' && !first.has(claimOf(one)))
      first.set(claimOf(one), one)
  const claims = [...first.values()].filter(({ text }) => !isQuestion(text))
  // Made anew for every pair: those of all claims would be the most that is in memory at once.
  for (const [a, b] of candidates(gistsOf(claims), claims.length)) {
    const [earlier, later] = [gistOf(claims[a] as Said), gistOf(claims[b] as Said)]
    const found = answerOf(earlier, later)
    if (found) yield { ...found, earlier: claimOf(earlier.said), later: claimOf(later.said) }
  }
}

function* gistsOf(said: readonly Said[]): Generator<Gist> {
  for (const one of said) yield gistOf(one)
}

const answerOf = (a: Gist, b: Gist): Pick<Answer, 'kind' | 'confidence'> | undefined => {
  if (a.said.speakers.some((one) => b.said.speakers.includes(one))) return undefined
  if (isOfOther(a, b) || isToldAgain(a.said, b.said)) return undefined
  if (a.cueClass !== b.cueClass && !isOpposed(a, b)) return undefined
  const [denies, denied] = [deniesIt(a.said), deniesIt(b.said)]
  if (denies === undefined || denied === undefined) return undefined
  const likeness = likenessOf(a, b)
  const chance = chanceOfSame(likeness)
  if (chance < LEAST || likeness.jaccard < SHARED || sharedPlainWords(a, b) < PLAIN_WORDS) return undefined
  if (isOneQuotation(a.said, b.said)) return undefined
  // Two denials, or a denial of what is negated, cancel each other out.
  const turns = [denies !== denied, a.isNegated !== b.isNegated, isOpposed(a, b)].filter(Boolean).length
  return { kind: turns % 2 === 1 ? 'DISPUTES' : 'AGREES_WITH', confidence: Math.round(100 * chance) / 100 }
}

const sharedPlainWords = (a: Gist, b: Gist): number => {
  const plain = plainStems(a.said.text)
  return [...b.stems.keys()].filter((stem) => a.stems.has(stem) && plain.has(stem)).length
}

/** Stems of the words that begin with a small letter, as names do not. */
const plainStems = (text: string): ReadonlySet<string> =>
  contentStems([...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu)].map(([word]) => word))

/** Nobody repeats another's sentence to the letter: what both are quoted with is said by one of them, and read wrongly. */
const isOneQuotation = (a: Said, b: Said): boolean => {
  if (!QUOTED.test(a.text) || !QUOTED.test(b.text)) return false
  const runs = new Set(runsOf(wordsOf(a.text)))
  return runsOf(wordsOf(b.text)).some((run) => runs.has(run))
}

const QUOTED = /["“”‘„«]|(?<!\p{L})'/u
const runsOf = (words: readonly string[]): string[] =>
  words.slice(ONE_QUOTATION - 1).map((_, i) => words.slice(i, i + ONE_QUOTATION).join(' '))

/** Whether one only tells that the other says it: "Ellery said that Tarn had denied it", and "Tarn denied it". */
const isToldAgain = (a: Said, b: Said): boolean =>
  tellsWhatIsSaid(a.text) !== tellsWhatIsSaid(b.text) ||
  (a.article === b.article && (a.text.includes(b.text) || b.text.includes(a.text)) && a.text.length !== b.text.length)

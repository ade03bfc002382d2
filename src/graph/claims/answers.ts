import type { Draft, Said } from '../draft.ts'
import { type Gist, gistOf } from './gist.ts'
import { chanceOfSame, isOfOther, isOpposed, likenessOf } from './likeness.ts'
import { candidates, SAME } from './restatements.ts'
import { deniesIt, tellsWhatIsSaid } from './told-words.ts'

/** What one speaker says that somebody else has said, or denies: two claims, the later one first. */
interface Answer {
  readonly kind: 'AGREES_WITH' | 'DISPUTES'
  readonly later: string
  readonly earlier: string
  readonly confidence: number
}

/** How much of two that say the opposite must be the same: a "not" in a long text may be about anything. */
const OPPOSED = 0.5
/** More words than these in the same order are one quotation, given to two speakers. */
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
    if (one.speakers.size > 0 && one.polarity !== 'hypothetical' && !first.has(claimOf(one)))
      first.set(claimOf(one), one)
  const gists = [...first.values()].map(gistOf).filter(({ isQuestion }) => !isQuestion)
  for (const [a, b] of candidates(gists)) {
    const [earlier, later] = [gists[a] as Gist, gists[b] as Gist]
    const found = answerOf(earlier, later)
    if (found) yield { ...found, earlier: claimOf(earlier.said), later: claimOf(later.said) }
  }
}

const answerOf = (a: Gist, b: Gist): Pick<Answer, 'kind' | 'confidence'> | undefined => {
  if ([...a.said.speakers].some((one) => b.said.speakers.has(one))) return undefined
  if (isOfOther(a, b) || isOneQuotation(a.said, b.said) || isToldAgain(a.said, b.said)) return undefined
  const [denies, denied] = [deniesIt(a.said), deniesIt(b.said)]
  if (denies === undefined || denied === undefined) return undefined
  const likeness = likenessOf(a, b)
  const chance = chanceOfSame(likeness)
  // Two denials, or a denial of what is negated, cancel each other out.
  const turns = [denies !== denied, a.isNegated !== b.isNegated, isOpposed(a, b)].filter(Boolean).length
  const isOpposite = turns % 2 === 1
  if (chance < SAME || (isOpposite && likeness.jaccard < OPPOSED)) return undefined
  return { kind: isOpposite ? 'DISPUTES' : 'AGREES_WITH', confidence: Math.round(100 * chance) / 100 }
}

/** The same long quotation of two speakers is one of one of them: nobody repeats another's sentence to the letter. */
const isOneQuotation = (a: Said, b: Said): boolean =>
  isQuoted(a) && isQuoted(b) && a.words.length > ONE_QUOTATION && a.words.join(' ') === b.words.join(' ')

const isQuoted = ({ text }: Said): boolean => /^["“‘'„«]/u.test(text)

/** Whether one only tells that the other says it: "Ellery said that Tarn had denied it", and "Tarn denied it". */
const isToldAgain = (a: Said, b: Said): boolean =>
  tellsWhatIsSaid(a.text) !== tellsWhatIsSaid(b.text) ||
  (a.article === b.article && (a.text.includes(b.text) || b.text.includes(a.text)) && a.text.length !== b.text.length)

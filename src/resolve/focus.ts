import type { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import type { Cast, Member } from './cast.ts'
import type { Gender, Genders } from './persons.ts'

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself'])
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])
/** How far back, in characters, a pronoun may point. */
const REACH = 1200

/** The gender a pronoun asks for; `null` for words that are no pronoun of a single person. */
export function pronounGender(word: string): Gender | null {
  const lower = word.toLowerCase()
  if (HE.has(lower)) return 'male'
  return SHE.has(lower) ? 'female' : null
}

/**
 * Whom "he" or "she" at `at` means: a person of fitting gender named before it, in the article's own words. Subjects
 * come before possessives ("Healey's words") and objects, near sentences before far ones: the recency and subject
 * preference of Hobbs (1978) and Lappin & Leass (1994), without a parse. `null` where nobody fits.
 */
export function personInFocus(
  document: Document,
  cast: Cast,
  genders: Genders,
  at: number,
  gender: Gender,
  quoted: Cover,
): Member | null {
  const { text } = document.article
  const sentenceOf = (offset: number): number => firstWhere(document.sentences, (sentence) => offset < sentence.end)
  const here = sentenceOf(at)
  let best: Member | null = null
  let bestScore = -Infinity
  const seen = new Set<number>()
  for (const { mention, member } of cast.within({ start: Math.max(0, at - REACH), end: at })) {
    if (!canBePerson(member) || quoted.touches(mention)) continue
    const known = genders.get(member)
    if (known && known !== gender) continue
    const sentence = sentenceOf(mention.start)
    const isPossessive = /^[’']/.test(text.slice(mention.end, mention.end + 1))
    const isFirst = !seen.has(sentence)
    if (!isPossessive) seen.add(sentence)
    const score = (sentence - here) * 2 + (isFirst ? 1.5 : 0) - (isPossessive ? 2.5 : 0) + (known === gender ? 0.5 : 0)
    if (score > bestScore) {
      best = member
      bestScore = score
    }
  }
  return best
}

/** A person, or an office whose holder nobody names ("the PM's spokesperson"). */
const canBePerson = (member: Member): boolean =>
  member.type === 'PERSON' || (member.type === 'OFFICE' && member.holders.size === 0 && SPEAKING.test(nameOf(member)))

const SPEAKING =
  /spokes(?:man|woman|person)|minister|secretary|president|chancellor|governor|mayor|chief|director|leader/

const nameOf = (member: Member): string => member.listedName ?? ''

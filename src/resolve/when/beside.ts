import { MONTHS, WEEKDAYS } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Attribution } from '../../model/statement.ts'

/** How far around cue and source, in characters, a date belongs to them. */
const AROUND = 60
/** The time that a sentence opens with, which holds for all of it: "In 2012, when few knew of it, …". */
const OPENING =
  /^\P{L}*(?:(?:But|And|Then|Later) )?(?:[Oo]n|[Ii]n|At|Last|Earlier|Late|Early|Back|Yesterday|Today)\b[^,~]{0,30},/u
/** What may begin a part between commas that tells when its neighbour happened; others ("who was elected in 2015") do not. */
const ADVERBIAL = new RegExp(
  String.raw`^\s*(?:(?:but|and|so|yet|then|later|as (?:late|early|recently) as)\s+)*(?:on|in|at|during|over|late|early|earlier|last|this|that|back|just|only|speaking|saying|yesterday|today|tonight|${[...WEEKDAYS, ...MONTHS.map((month) => `${month.slice(0, 3)}\\p{L}*\\.?`)].join('|')}|\d|(?:an?|the|one|two|three|four|five|six|ten) (?:few |same )?(?:day|week|month|year|decade|previous|next|following)s?)\b`,
  'iu',
)

/** The words around a cue, and where in them it ends. */
export interface Beside {
  readonly words: string
  readonly cueEnd: number
}

/**
 * The words of the cue's sentence in which the time of saying would stand: not source and content, which have dates of
 * their own, nor what stands between commas for another reason. `~` is in place of each character left out, since blanks
 * would join what they divide.
 */
export function besideCue(document: Document, { sources, cues, contents }: Attribution): Beside | null {
  const [cue] = cues
  const sentence = document.sentences[sentenceAt(document, cue?.start ?? 0)]
  if (!cue || !sentence) return null
  const near = [...sources, cue].filter((span) => span.end > sentence.start && span.start < sentence.end)
  const first = Math.max(sentence.start, Math.min(...near.map(({ start }) => start)) - AROUND)
  const end = Math.min(sentence.end, Math.max(...near.map(({ end }) => end)) + AROUND)
  const masked = [...sources, ...contents].reduce(
    (words, span) => blanked(words, span.start - sentence.start, span.end - sentence.start),
    document.article.text.slice(sentence.start, sentence.end),
  )
  const start = OPENING.test(masked) ? sentence.start : first
  const words = masked.slice(start - sentence.start, end - sentence.start)
  return { words: ownParts(words, cue.start - start), cueEnd: cue.end - start }
}

/** A cue that tells more of what the words before it tell: "left on Tuesday, saying". */
const PARTICIPLE = /^\p{L}+ing\b/u
const RELATIVE = /^\s*(?:who|which|whose|where|when)\b/u

/** Leaves out the parts between commas that do not tell when: all but that of the cue and those that begin as a time does. */
function ownParts(words: string, cueAt: number): string {
  const tellsMore = PARTICIPLE.test(words.slice(cueAt))
  let at = 0
  return words
    .split(',')
    .map((part) => {
      const isOfCue = at <= cueAt && cueAt <= at + part.length
      const isMain = tellsMore && at < cueAt && !RELATIVE.test(part)
      at += part.length + 1
      return isOfCue || isMain || ADVERBIAL.test(part) ? part : '~'.repeat(part.length)
    })
    .join(',')
}

const blanked = (text: string, start: number, end: number): string => {
  const [from, to] = [start, end].map((at) => Math.min(text.length, Math.max(0, at))) as [number, number]
  return text.slice(0, from) + '~'.repeat(to - from) + text.slice(to)
}

import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { unquoted } from './voice.ts'

const TALK =
  'interview(?:ed)?|conversation|(?:spoke|talked|chatted|sat down|caught up) (?:to|with)|(?:we|I) met|reached out to|asked (?:him|her|them)|we asked'
/** What an article says of a talk that it had itself with somebody: "We met her in her studio.", "He spoke to the Echo." */
export const TALKED = new RegExp(
  `\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b[^.!?]{0,30}\\b(?:${TALK}|met)\\b|\\b(?:spoke|talked|sat down) (?:to|with) (?:us|me|[Tt]he \\p{Lu}\\p{L}+)\\b`,
  'u',
)
/** What an article says above the first question of an interview. */
export const ANNOUNCED = new RegExp(
  `\\b(?:${TALK}|q ?(?:&|and) ?a|transcript|condensed|edited|excerpts?|answers?|answered)\\b`,
  'i',
)
/** "I sat down with the port's head, " before the name of whom the paper talks to. */
const TALKED_TO =
  /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b[^.!?]{0,30}\b(?:interview|conversation|spoke|talked|chatted|sat down|caught up|reached out|Q&A) (?:to|with)(?: (?!about|by|on|over)[\p{L}][\p{L}’'-]*,?){0,8} $/u

/** A name by which somebody is addressed: "Mr. Crane, will you go?", "Why, Ida?" */
const ADDRESSED = /(?:^|, )(?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]+(?=[,?.!])/gu

/** Turns of which the answers know where the article names who gives them. */
export function withInterviewee(
  document: Document,
  names: readonly Mention[],
  turns: readonly GrowingAttribution[],
): GrowingAttribution[] {
  const question = turns.find(({ turn }) => turn === 'question')?.contents[0]
  const named = question && intervieweeIn(document, names, turns, question.start)
  if (!named) return [...turns]
  const introduced = { start: named.start, end: named.end }
  return turns.map((one) => (one.turn === 'answer' && !one.introduced ? { ...one, introduced } : one))
}

/** Where the article names, above its first question at `end`, the person who answers: none of those spoken of in the talk. */
function intervieweeIn(
  { prose: text }: Document,
  names: readonly Mention[],
  turns: readonly GrowingAttribution[],
  end: number,
): Mention | undefined {
  const talk = turns.filter(({ turn }) => turn === 'answer' || turn === 'question').flatMap(({ contents }) => contents)
  const spokenOf = new Set(
    talk.flatMap(
      (one) =>
        unquoted(text.slice(one.start, one.end))
          .replace(ADDRESSED, ' ')
          .match(/[\p{L}\p{M}-]+/gu) ?? [],
    ),
  )
  const keyOf = ({ start, end }: Mention): string => text.slice(start, end).split(' ').at(-1) ?? ''
  const above = names.filter(
    (one) => one.start < end && one.type === 'PERSON' && one.kind === 'name' && !spokenOf.has(keyOf(one)),
  )
  const talkedTo = above.find(({ start }) => TALKED_TO.test(text.slice(Math.max(0, start - 90), start)))
  if (talkedTo) return talkedTo
  const times = (one: Mention): number => above.filter((other) => keyOf(other) === keyOf(one)).length
  return above.reduce<Mention | undefined>((best, one) => (best && times(best) >= times(one) ? best : one), undefined)
}

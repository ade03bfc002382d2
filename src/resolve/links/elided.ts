import { sentenceAt } from '../../model/locate.ts'
import { firstWhere } from '../../model/search.ts'
import { contains } from '../../model/span.ts'
import { isNamedPerson, type Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Turn } from './history.ts'
import type { Scene } from './scene.ts'

/** Before a verb that has the subject of the one before: "said so and later ". */
const JOINED = /(?:\b(?:and|but|then|or)|,)\s(?:(?:\p{Ll}+ly|also|later|then|even|again)\s)*$/u
/** What is done to its subject, or is no verb of its own: "was accused", "adding". */
const PASSIVE_OR_NONE = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|to|it)\b|^\p{Ll}+ing\b/iu

/** What begins a clause with a subject of its own. */
const CLAUSE = /\b(?:after|before|who|which|because|when|while|if|since|where|whose|although|though)\b/i

/** Between a name and its verb what its bearer is: "Digby Orr, the union’s director, ". */
const APPOSED = /^(?:, [^,;:.“”"]{2,60},)? (?:\p{Ll}+ly )?$/u

/** Who is named right before a verb, where the source was not seen: "as Digby Orr, the union’s director, warned her". */
export function subjectBeside({ document, cast }: Scene, { kind, statement }: Expression): Member | undefined {
  const [cue] = statement?.cues ?? []
  if (kind !== 'none' || !cue || statement?.contents.some(({ end }) => end === cue.start)) return undefined
  const { text } = document.article
  if (PASSIVE_OR_NONE.test(text.slice(cue.start, cue.end))) return undefined
  return cast
    .within({ start: Math.max(0, cue.start - 120), end: cue.start })
    .findLast((role) => isNamedPerson(role) && APPOSED.test(text.slice(role.mention.end, cue.start)))?.member
}

/** Who makes a statement whose verb has no subject of its own, but that of a verb before it: "Lowe said so and called for a vote". */
export function subjectBefore({ document, history }: Scene, { kind, statement }: Expression): Turn | undefined {
  const [cue] = statement?.cues ?? []
  if (kind !== 'none' || !cue) return undefined
  const { text } = document.article
  const { sentences, tokens } = document
  const sentence = sentences[sentenceAt(document, cue.start)]
  const isJoined = (from: number): boolean => !CLAUSE.test(text.slice(from, cue.start))
  if (!sentence || PASSIVE_OR_NONE.test(text.slice(cue.start, cue.end))) return undefined
  const verb = tokens[firstWhere(tokens, ({ start }) => start >= cue.start)]
  const isInTense = verb?.tags.has('PastTense') || verb?.tags.has('PresentTense')
  if (!isInTense || !JOINED.test(text.slice(sentence.start, cue.start))) return undefined
  return history.turns.findLast(({ members, statement: { cues, contents } }) => {
    const [first] = cues
    if (!first || first.start < sentence.start || first.end > cue.start || members.length === 0) return false
    const ends = contents.map(({ end }) => end).filter((end) => end <= cue.start)
    return isJoined(Math.max(first.end, ...ends)) && !contents.some((content) => contains(content, cue))
  })
}

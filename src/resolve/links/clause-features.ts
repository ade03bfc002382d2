import { sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import { isNamedPerson, type Member } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { is, type Scene } from './scene.ts'

/** What begins a phrase or clause before the subject: "During his term, Ellery …". */
const FRONTED =
  /^["“‘']?(?:after|although|amid|among|as|asked|at|because|before|by|despite|during|following|for|from|given|if|in|like|on|once|over|prior to|since|thanks to|though|through|throughout|under|unlike|until|upon|when|whenever|while|with|within|without|\p{L}+ing)\b[^,;:.!?]*$/iu
/** Behind the one whom a relative clause is about, up to its pronoun: "Marsh, who lost", "Marsh, an MP, whose". */
const RELATIVE = /^(?:,[^,.;:]{0,60})?,? (?:who|whose|whom)\b[^.;:]*$/u
/** What parts one clause from another. */
const BREAK =
  /[,;:—–]|\b(?:and|but|or|that|who|whose|whom|which|what|while|when|because|as|after|before|if|since|whether|where|how|why|than|though|although|until|so)\b/iu
/** Between a subject and the clause that is its object: "Marsh feared that he". */
const REPORTED = /^ [^,;:—–]*\b(?:that|whether|if|how|why|what)\s+(?:\p{Ll}+ly )?$/u
/** Between a subject and what else it does: "Marsh took over, but he". */
const JOINED = /^ [^;:—–]*\b(?:and|but|or|so|yet)\s+(?:\p{Ll}+ly )?$/u

/**
 * Where a pronoun stands in its sentence, seen from a mention: what binding theory says of pronouns (Chomsky, 1981; as features
 * Lappin & Leass, 1994), by words alone.
 */
export function clauseFeatures(scene: Scene, expression: Expression): FeaturesOf {
  const { form, span } = expression
  if (!form) return () => ({})
  const { document } = scene
  const { text } = document.article
  const sentence = document.sentences[sentenceAt(document, span.start)]
  const behind = subjectBehind(scene, sentence, span)
  return ({ members, near }) => {
    const [member] = members
    const subject = { 'l subject behind': is(behind !== undefined && behind === member && members.length === 1) }
    if (!near || near.mention.start < (sentence?.start ?? 0) || near.mention.end > span.start) return subject
    const gap = text.slice(near.mention.end, span.start)
    const isSubject = grammarOf(document, near.mention) === 'subject'
    const isOne = !BREAK.test(gap)
    return {
      ...subject,
      'l one clause': is(isOne),
      // "Marsh met him": somebody else; "Marsh met his aunt": his own.
      'l object of subject': is(isOne && isSubject && form.role === 'object'),
      'l owner of subject': is(isOne && isSubject && form.role === 'possessive'),
      'l owner of object': is(isOne && !isSubject && form.role === 'possessive'),
      'l relative': is(RELATIVE.test(gap)),
      'l reported': is(isSubject && form.role === 'subject' && REPORTED.test(gap)),
      'l joined': is(isSubject && form.role === 'subject' && JOINED.test(gap)),
    }
  }
}

/** The person who is the subject behind the phrase that a sentence begins with, where a pronoun stands in that phrase. */
function subjectBehind({ document, cast }: Scene, sentence: Span | undefined, pronoun: Span): Member | undefined {
  const { text } = document.article
  if (!sentence || !FRONTED.test(text.slice(sentence.start, pronoun.start))) return undefined
  const first = cast.within({ start: pronoun.end, end: sentence.end }).find(isNamedPerson)
  const isMain =
    first &&
    /^[^,;:.]*, (?:\p{L}+\.? ){0,3}$/u.test(text.slice(pronoun.end, first.mention.start)) &&
    grammarOf(document, first.mention) === 'subject'
  return isMain ? first.member : undefined
}

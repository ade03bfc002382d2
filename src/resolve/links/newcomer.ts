import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { isNamedPerson } from '../cast/cast.ts'
import { grammarOf, isFirstInSentence } from '../cast/grammar.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/**
 * Whether somebody is not the one person whom the sentence before a quotation names, as what it begins with: by the full name for the
 * first time, or in the same paragraph. "Eve Hask has come for months. “It helps,” she said."
 */
export function isBeforeNew(scene: Scene, { form, span, statement }: Expression, { members }: Candidate): boolean {
  const [content] = statement?.contents ?? []
  if (form?.role !== 'subject' || !statement || statement.form === 'indirect' || !content) return false
  const { document, cast, genders, quoted } = scene
  const { text } = document.article
  const start = Math.min(content.start, span.start)
  const before = document.sentences[sentenceAt(document, start) - 1]
  if (!before) return false
  const persons = cast.within(before).filter((role) => isNamedPerson(role) && !quoted.touches(role.mention))
  const [first, ...others] = persons
  if (!first || others.some(({ member }) => member !== first.member)) return false
  const { member, mention } = first
  const isNew = !cast.isBefore(member, before.start) && text.slice(mention.start, mention.end).includes(' ')
  const isFitting = (genders.get(member) ?? form.gender) === form.gender
  const isSubject = isFirstInSentence(document, mention) && grammarOf(document, mention) === 'subject'
  const isHere = paragraphAt(document, before.start) === paragraphAt(document, start)
  return (isNew || isHere) && isFitting && isSubject && !members.includes(member)
}

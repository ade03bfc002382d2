import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { isFirstPerson } from '../../model/pronouns.ts'
import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** Behind a label: "ORR: I think". */
const LABEL = /^\)?:/

/**
 * Whether a person is spoken of beside an "I" that nobody says: a column’s "I" is its writer, who writes of others as "he". Whoever
 * answers an interviewer, or tells a paper of himself, is not named beside it, but for a label.
 */
export function isWrittenOf(
  { document, cast, quoted, history }: Scene,
  { span, words }: Expression,
  person: Member,
): boolean {
  if (!isFirstPerson(words) || quoted.touches(span) || history.around(span)) return false
  const { text } = document.article
  const paragraph = document.paragraphs[paragraphAt(document, span.start)]
  const before = document.sentences[sentenceAt(document, span.start) - 1]
  const near = { start: Math.min(paragraph?.start ?? 0, before?.start ?? 0), end: paragraph?.end ?? span.end }
  return cast
    .within(near)
    .some(
      ({ member, mention }) =>
        member === person &&
        mention.kind !== 'nominal' &&
        !quoted.touches(mention) &&
        !isFirstPerson(text.slice(mention.start, mention.end)) &&
        !LABEL.test(text.slice(mention.end, mention.end + 2)),
    )
}

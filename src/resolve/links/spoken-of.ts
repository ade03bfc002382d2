import type { Member } from '../cast/cast.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { holdsPost, isPost, TOP_POST } from './posts.ts'
import type { Scene } from './scene.ts'

/** What one says of oneself: "as the prime minister", "he would be the president". */
const OF_ONESELF = '(?<!\\b(?:as|be|been|being|become|became|remain|elected|he is|he was|she is|she was|I am|I’m) )'

/**
 * Whether somebody has spoken of the holder of a post as of another: who asks why the prime minister will not take an offer is
 * not the prime minister, unless the article says that he or she is.
 */
export function speaksOfAsAnother(
  { document, history, offices }: Scene,
  person: Member,
  { name, noun }: { readonly name: string; readonly noun: string },
): boolean {
  if (!isPost(noun) || holdsPost(offices, person, noun)) return false
  const named = new RegExp(`${OF_ONESELF}\\bthe ${TOP_POST.test(name) ? name : noun}\\b`, 'iu')
  return history.turns.some(
    ({ members, statement }) =>
      members.includes(person) &&
      statement.contents.some(({ start, end }) => named.test(document.article.text.slice(start, end))),
  )
}

/** Whether somebody is named in full in a quotation, as nobody names himself. */
export const isNamedWithin = ({ document, cast }: Scene, { statement }: Expression, { members }: Candidate): boolean =>
  statement?.form === 'direct' &&
  statement.contents
    .flatMap((content) => cast.within(content))
    .some(
      ({ member, mention }) =>
        member.type === 'PERSON' &&
        members.includes(member) &&
        mention.kind === 'name' &&
        document.article.text.slice(mention.start, mention.end).includes(' '),
    )

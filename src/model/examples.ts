import { singular } from './number.ts'
import type { Span } from './span.ts'

/** Before the first of those that are examples: "firms such as ", "unions in the north, including the ". */
const BEFORE =
  /(\p{Ll}+s)(?: (?:in|from|across|of) [\p{L} ]{1,25}?)?,? (?:such as|including|like|notably|among them) (?:the )?$/u
const BETWEEN = /^(?:, (?:(?:and|or) )?| (?:and|or) )(?:the )?$/
/** Behind the last of them: " and other airlines". */
const BEHIND = /^,? (?:and|or) (?:other|similar) (?:[\p{L}-]+ ){0,2}?(\p{Ll}+s)(?!\p{L})/u

/**
 * What names are examples of, in the singular: a firm each of "firms such as Alder, Brook and Corin", an airline each of
 * "Alder, Brook and other airlines".
 *
 * @param names in order of the text
 */
export function kindsOfExamples<T extends Span>(text: string, names: readonly T[]): Map<T, string> {
  const found = new Map<T, string>()
  let list: { noun: string | undefined; members: T[] } = { noun: undefined, members: [] }
  for (const name of names) {
    const last = list.members.at(-1)
    const isListed = last !== undefined && BETWEEN.test(text.slice(last.end, name.start))
    const noun = BEFORE.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1]
    list = isListed ? list : { noun, members: [] }
    list.members.push(name)
    const behind = BEHIND.exec(text.slice(name.end, name.end + 60))?.[1]
    if (behind) for (const member of list.members) found.set(member, singular(behind))
    else if (list.noun) found.set(name, singular(list.noun))
  }
  return found
}

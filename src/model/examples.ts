import { runsOf } from './listing.ts'
import { singular } from './number.ts'
import type { Span } from './span.ts'

/** Before the first of those that are examples: "firms such as ", "unions in the north, including the ". */
const BEFORE =
  /(\p{Ll}+s)(?: (?:in|from|across|of) [\p{L} ]{1,25}?)?,? (?:such as|including|like|notably|among them) (?:the )?$/u
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
  for (const run of runsOf(text, names, (name) => name)) {
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    const noun =
      BEHIND.exec(text.slice(end, end + 60))?.[1] ?? BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]
    if (noun) for (const name of run) found.set(name, singular(noun))
  }
  return found
}

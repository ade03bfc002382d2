import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import type { KnownPerson } from './known-person.ts'

/** Between a name and another that its bearer is called by: "Max Orr, a singer widely known as ", "Orra – real name ". */
const KNOWN_AS =
  /^(?:, \d{1,2})?(?:,| [-–—]| \() ?(?:whose )?real name(?: is)? ["“‘']?$|^(?:,[^.;:“”"]{0,60}| is| was| \()(?: ?\p{L}+){0,2} known as ["“‘']?$/u

/** Whoever is known by another name is looked at before that. */
export function bearersFirst<T extends { readonly mention: Mention }>(
  { article: { text } }: Document,
  named: readonly T[],
): T[] {
  const ordered = [...named]
  const mentions = named.map(({ mention }) => mention)
  for (const other of named) {
    const mention = bearerOf(text, mentions, other.mention)
    if (!mention) continue
    const [from, to] = [ordered.findIndex((one) => one.mention === mention), ordered.indexOf(other)]
    if (from > to) ordered.splice(to, 0, ...ordered.splice(from, 1))
  }
  return ordered
}

/** The name of whom the text says right before another one to be known by that. */
function bearerOf(text: string, names: Iterable<Mention>, { start }: Mention): Mention | null {
  if (!/(?:known as|name|name is) ["“‘']?$/.test(text.slice(Math.max(0, start - 10), start))) return null
  let last: Mention | null = null
  for (const one of names) if (one.end < start && one.end > (last?.end ?? 0)) last = one
  return last && KNOWN_AS.test(text.slice(last.end, start)) ? last : null
}

/** Who is said right before a name to be known by it. */
export function calledSo(
  { article: { text } }: Document,
  mention: Mention,
  persons: ReadonlyMap<Mention, KnownPerson>,
): KnownPerson | null {
  const bearer = bearerOf(text, persons.keys(), mention)
  return (bearer && persons.get(bearer)) ?? null
}

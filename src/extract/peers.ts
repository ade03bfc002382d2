import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import { titlesBefore } from '../model/honorifics.ts'
import { listedAt } from '../model/listed.ts'
import { matchesIn } from '../model/locate.ts'
import { PEERAGE } from '../model/peerage.ts'
import { firstWhere } from '../model/search.ts'
import { byPosition, overlaps, type Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** "of Tarn", "of Stow on the Wold" behind a peer's name, which tell one Lord Gould from another. */
const TERRITORY = /^ of (\p{Lu}[\p{L}’'-]+(?: (?:(?:on|upon|in|under|le) (?:the )?)?\p{Lu}[\p{L}’'-]+)*)/u

/** A peer's name with what tells whose peerage it is. */
export function withTerritory(document: Document, name: NameReading): NameReading {
  const { text } = document.article
  if (!titlesBefore(text, name.start).some(({ word }) => word === 'lord')) return name
  const territory = TERRITORY.exec(text.slice(name.end, name.end + 60))?.[0] ?? ''
  const end = name.end + territory.length
  const isBodys = listedAt(document, { start: name.end, end }).some(({ kind }) => kind === 'organisation')
  return isBodys ? name : { ...name, end }
}

/** "Earl of Tarn", but not "Duke of Tarn Hotel". */
const PEER = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:${PEERAGE}) of (?:the )?\\p{Lu}\\p{L}+(?:-\\p{L}+)*)(?![\\p{L}-]|(?:[’']s)? \\p{Lu})`,
  'gu',
)
const BEHIND_PERSON = /^,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th) )?$/
const BEFORE_PERSON = /^, (?:\p{Lu}\p{L}+\.? )*$/u

/**
 * Who is called by a peerage alone, "the Earl of Tarn", is a person of that name; where the article tells who bears it,
 * "Kit, Earl of Tarn", it is that person's office.
 *
 * @param names in order
 */
export function withPeerages(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const near = (span: Span): readonly NameReading[] => {
    const at = firstWhere(names, ({ end }) => end > span.start)
    return names.slice(Math.max(0, at - 1), at + 4)
  }
  const found = matchesIn(document, PEER).filter((span) => {
    const read = near(span).filter((name) => overlaps(name, span))
    return read.length > 0 && read.every(({ start, end }) => start >= span.start - 'The '.length && end <= span.end)
  })
  const isBorne = (span: Span): boolean =>
    near(span).some(
      (name) =>
        name.type === 'PERSON' &&
        (name.end <= span.start
          ? BEHIND_PERSON.test(text.slice(name.end, span.start))
          : name.start >= span.end && BEFORE_PERSON.test(text.slice(span.end, name.start))),
    )
  const borne = new Set(found.filter(isBorne).map(({ start, end }) => text.slice(start, end)))
  const peers = found.map(
    (span): NameReading => ({ ...span, type: borne.has(text.slice(span.start, span.end)) ? 'OFFICE' : 'PERSON' }),
  )
  const covered = new Cover(text.length, found)
  return [...names.filter((name) => !covered.touches(name)), ...peers].sort(byPosition)
}

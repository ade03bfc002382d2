import { Cover } from '../model/cover.ts'
import { type Document, tellsCountry } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import { byPosition, type Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** What a country fights with. */
const FORCE = /^ (?:military|army|navy|air force|armed forces|coast ?guard)(?![\p{L}-])/u

/** And a town, which fights with nothing. */
const POLICE = /^ police(?![\p{L}-])/u

/**
 * The forces of a country or a town, of which the encoder saw the place alone or nothing: "the US military" is not "the Iraqi
 * military", nor "Leeds police" Leeds. Where they only tell of what is theirs ("US army trucks") they stay as they are.
 *
 * @param names in order
 */
export function withForces(document: Document, names: readonly NameReading[]): NameReading[] {
  const { article, lexicon } = document
  const covered = new Cover(
    article.text.length,
    names.filter(({ type }) => type !== 'COUNTRY' && type !== 'PLACE'),
  )
  const forceOf = ({ start, end }: Span, force: RegExp): NameReading[] => {
    const length = force.exec(article.text.slice(end, end + 20))?.[0].length
    const name = { start, end: end + (length ?? 0), type: 'ORG' as const }
    return length === undefined || isBeforeNoun(document, name.end) || covered.touches(name) ? [] : [name]
  }
  const found = [
    ...lexicon.filter(tellsCountry).flatMap((match) => forceOf(match, FORCE)),
    ...names.filter(({ type }) => type === 'PLACE').flatMap((name) => forceOf(name, POLICE)),
  ]
  const taken = new Cover(article.text.length, found)
  return [...names.filter((name) => !taken.touches(name)), ...found].sort(byPosition)
}

/** "released" behind it is a verb rather than an adjective. */
function isBeforeNoun({ article, tokens }: Document, end: number): boolean {
  const next = tokens[firstWhere(tokens, ({ start }) => start >= end)]
  if (!next || article.text.charAt(end) !== ' ') return false
  return next.tags.has('Noun') || (next.tags.has('Adjective') && !next.text.endsWith('ed'))
}

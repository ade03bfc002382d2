import { Cover } from '../model/cover.ts'
import { type Document, tellsCountry } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import { byPosition } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** What a country fights with. */
const FORCE = /^ (?:military|army|navy|air force|armed forces|coast ?guard)(?![\p{L}-])/u

/**
 * The forces of a country, of which the encoder saw the country alone or nothing: "the US military" is not "the Iraqi military".
 * Where they only tell of what is theirs ("US army trucks") they stay as they are.
 *
 * @param names in order
 */
export function withForces(document: Document, names: readonly NameReading[]): NameReading[] {
  const { article, lexicon, tokens } = document
  const covered = new Cover(
    article.text.length,
    names.filter(({ type }) => type !== 'COUNTRY'),
  )
  const found = lexicon.flatMap((match): NameReading[] => {
    const force = tellsCountry(match) ? FORCE.exec(article.text.slice(match.end, match.end + 20))?.[0] : undefined
    if (force === undefined) return []
    const name = { start: match.start, end: match.end + force.length, type: 'ORG' as const }
    const next = tokens[firstWhere(tokens, ({ start }) => start >= name.end)]
    const isBeforeNoun =
      article.text.charAt(name.end) === ' ' && (next?.tags.has('Noun') || next?.tags.has('Adjective'))
    return isBeforeNoun || covered.touches(name) ? [] : [name]
  })
  const taken = new Cover(article.text.length, found)
  return [...names.filter((name) => !taken.touches(name)), ...found].sort(byPosition)
}

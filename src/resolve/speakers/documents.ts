import { singular } from '../cast/number.ts'

/** What speaks for whoever issues it, or has made it: "the poll", "a report by the Harbour Union", "her letter". */
const NOUNS = [
  ...['analysis', 'article', 'editorial', 'inquiry', 'letter', 'memo', 'news release', 'piece', 'poll', 'report'],
  ...['review', 'statement', 'study', 'survey'],
]

/** One or several of a noun, to stand in a regular expression. */
export const oneOrMore = (noun: string): string =>
  noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}(?:y|ies)` : `${noun}s?`

/** One document, to stand in a regular expression; headlines begin it with a capital. */
export const DOCUMENT = NOUNS.map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join(
  '|',
)
/** One or several. */
export const DOCUMENTS = NOUNS.map(oneOrMore).join('|')

const IN_WORDS = new RegExp(`\\b(?:${DOCUMENTS})\\b`, 'i')

/** The noun of the document that words name, in the singular; `undefined` where they name none. */
export function documentIn(words: string): string | undefined {
  const noun = IN_WORDS.exec(words)?.[0].toLowerCase()
  return noun === undefined ? undefined : singular(noun)
}

import { kindsOfName } from '../../model/kinds.ts'
import { pronounForm } from '../../model/pronouns.ts'
import { type ArticleRecord, listed } from '../../model/record.ts'
import { wordsAt } from '../words.ts'
import { wordsIn } from './lexicon.ts'
import { addClasses } from './word-features.ts'

/** Words that stand for others. */
const PRONOUN = /^(?:they|it|who|i|we|you|them|that|which)$/i
const isPronoun = (words: string): boolean => pronounForm(words) !== undefined || PRONOUN.test(words)

/** How many statements back a pronoun means the source of one. */
const REACH = 3

/** The words by which a source is called that nobody names; of a pronoun, those of the source before it. */
export function wordsOfUnnamed(record: ArticleRecord, index: number): string {
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const statement = record.statements[i]
    if (!statement || (i < index && listed(statement.speaker).length > 0)) break
    const words = wordsAt(record.text, statement.source)
    if (words !== '' && !isPronoun(words)) return words
  }
  return wordsAt(record.text, record.statements[index]?.source ?? [])
}

/** What the words of a source tell that is no entity. */
export function addUnnamed(features: Set<string>, source: string): void {
  // In "officials at the Pentagon" what stands first says what they are.
  const [first = ''] = source.split(/\b(?:of|for|at|in|from|with|who|on|to|close|familiar)\b|,/)
  const head = wordsIn(first).at(-1)
  if (head !== undefined) {
    addClasses(features, 'head', [head])
    features.add(`head ${head}`)
    if (head.endsWith('s')) features.add('plural')
  }
  features.add(/^(?:an?|one)\b/i.test(source) ? 'a' : /^the\b/i.test(source) ? 'the' : 'bare')
  if (/^.+\p{Lu}/u.test(source)) features.add('capital inside')
  else if (/^\p{Lu}/u.test(source)) features.add('capital')
  if (isPronoun(source)) features.add('pronoun')
  for (const kind of kindsOfName(source)) features.add(`kind ${kind}`)
}

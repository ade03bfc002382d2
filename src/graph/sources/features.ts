import { type ArticleRecord, listed, type RecordStatement } from '../../model/record.ts'
import { wordsAt } from '../words.ts'
import type { Descriptions } from './descriptions.ts'
import { wordsIn } from './lexicon.ts'
import { addUnnamed, wordsOfUnnamed } from './unnamed.ts'
import { addWords, SMALL } from './word-features.ts'

/** What papers say of those who want no name. */
const ANONYMOUS =
  /\b(?:anonymity|not authori[sz]ed|(?:not to|declined to|asked not to|wished not to) be (?:named|identified)|familiar with|briefed on|knowledge of|close to)\b/

/** What the words of a statement tell of its source, besides what is said of those named elsewhere. */
export function featuresOf(record: ArticleRecord, descriptions: Descriptions, index: number): string[] {
  const statement = record.statements[index] as RecordStatement
  const features = new Set<string>()
  const speakers = listed(statement.speaker)
  for (const speaker of speakers) for (const feature of descriptions.of(speaker)) features.add(feature)
  features.add(speakers.length === 0 ? 'nobody' : speakers.length > 1 ? 'several' : 'one')
  const source = speakers.length === 0 ? wordsOfUnnamed(record, index) : wordsAt(record.text, statement.source)
  addWords(features, 'source', source)
  if (source === '') features.add('no source')
  if (speakers.length === 0) addUnnamed(features, source)
  const near = statement.source[0] ?? statement.content[0]
  if (near && ANONYMOUS.test(record.text.slice(near[0], near[1] + 120))) features.add('anonymous')
  const cue = wordsIn(wordsAt(record.text, statement.cue))
  for (const word of cue.filter((one) => !SMALL.test(one))) features.add(`cue ${word}`)
  if (statement.given?.party) features.add('party given')
  return [...features]
}

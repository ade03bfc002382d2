import { stemmer } from 'stemmer'
import { nameKey } from '../model/name-key.ts'

/**
 * Words as the full-text indexes of Neo4j have them: by Unicode's boundaries, in small letters, without those that say
 * nothing; of names without accents, of texts by their stems.
 */

/** A text → what of its words is looked up, in order. */
export type Analyzer = (text: string) => string[]

/** Those that Lucene leaves out of English. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)

/** As `Intl.Segmenter` finds them in Latin letters, in a hundredth of its time: "U.S", "O’Brien" and "1,000.5" are one. */
const WORD =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L})['’‘.:·](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|\p{Emoji_Presentation}/gu

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

const isTelling = (word: string): boolean => !STOP_WORDS.has(word)

/** Words of texts by their stems: "strikes" is "strike". */
export const textWords: Analyzer = (text) =>
  wordsOf(text)
    .map((word) => word.replace(/['’＇]s$/iu, '').toLowerCase())
    .filter(isTelling)
    .map(stemOf)

/** Stems by word: a text of a million words has few thousand different ones. */
const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/** Words of names, without capitals and accents. */
export const nameWords: Analyzer = (text) => wordsOf(text).map(folded).filter(isTelling)

const folded = (word: string): string => (/^[\x20-\x7f]+$/.test(word) ? word.toLowerCase() : nameKey(word))

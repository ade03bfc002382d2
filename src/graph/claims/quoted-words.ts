import { grouped } from '../../model/grouped.ts'
import type { Said } from '../draft.ts'
import { wordsOf } from '../words.ts'
import { Groups } from './groups.ts'
import { nearWords } from './near-words.ts'

/** Words in quotation marks; a new paragraph opens them anew. A mark between letters is an apostrophe. */
const QUOTED = /“([^“”]+)|"([^"]+)"|‘((?:[^‘’]|’(?=\p{L}))+)’/gu
/** Where one sentence ends and the next begins. */
const SENTENCE_END = /(?<=[.!?])\s+/u

/** The sentences, or parts of sentences, that a text gives in quotation marks, each in words without case and punctuation. */
const quotedWords = (text: string): (readonly string[])[] =>
  [...text.matchAll(QUOTED)]
    .flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(SENTENCE_END))
    .map(wordsOf)

/** How much of a longer sentence a shorter one must be: who quotes six words of one quotes no other. */
const PART_OF_SENTENCE = 0.25

/**
 * Pairs of statements that quote the same sentence: papers cut a speech at different places. A statement that shares
 * several counts by the longest alone, or two far ends of a long quotation would be one thing said.
 */
export function* sameQuotations(said: readonly Said[]): Generator<[number, number]> {
  const quoted = said.flatMap(({ text }, statement) => quotedWords(text).map((words) => ({ statement, words })))
  const sentences = new Groups(quoted.length)
  for (const [a, b] of nearWords(
    quoted.map(({ words }) => words),
    PART_OF_SENTENCE,
  ))
    sentences.uniteIf(a, b, () => true)
  const sharing = grouped(quoted.keys(), (i) => [String(sentences.firstOf(i))])
  const longest = new Map<number, number>()
  for (const members of sharing.values()) {
    if (new Set(members.map((i) => quoted[i]?.statement)).size < 2) continue
    for (const i of members) {
      const { statement, words } = quoted[i] as (typeof quoted)[number]
      const other = quoted[longest.get(statement) ?? -1]
      if (words.length > (other?.words.length ?? 0)) longest.set(statement, i)
    }
  }
  const byLongest = grouped(longest.keys(), (one) => [String(sentences.firstOf(longest.get(one) ?? -1))])
  for (const statements of byLongest.values())
    for (const statement of statements) if (statement !== statements[0]) yield [statements[0] as number, statement]
}

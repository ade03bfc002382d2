import { CUE_VERBS } from '../cue-verbs.ts'
import type { Word } from './words.ts'

/** Words before a colon among which the verb stands that introduces speech: "said in a letter to the board:". */
const REACH = 8

/**
 * Paragraphs as the encoder should read them, which finds source, cue and content in one only: one that ends in a colon
 * together with the speech in the next, which it introduces ("Ellery said:"); the label of a turn apart from what is said in
 * it, so that who is quoted there is found too.
 *
 * @param breaks where to part paragraphs, in order
 */
export function asRead(paragraphs: readonly (readonly Word[])[], breaks: readonly number[]): Word[][] {
  const joined: Word[][] = []
  let before: readonly Word[] = []
  for (const words of paragraphs.flatMap((paragraph) => parted(paragraph, breaks))) {
    const last = joined.at(-1)
    if (last && introduces(before, words) && !breaks.includes(words[0]?.start ?? 0)) last.push(...words)
    else joined.push([...words])
    before = words
  }
  return joined
}

function parted(words: readonly Word[], breaks: readonly number[]): (readonly Word[])[] {
  const at = words.findIndex(({ start }) => breaks.includes(start))
  return at > 0 ? [words.slice(0, at), words.slice(at)] : [words]
}

function introduces(before: readonly Word[], words: readonly Word[]): boolean {
  if (before.length < 2 || before.at(-1)?.text !== ':' || words.length === 0) return false
  if (/^["“]$/.test(words[0]?.text ?? '')) return true
  return before.slice(-REACH).some(({ text }) => CUE_VERBS.get(text)?.complements.has('clause'))
}

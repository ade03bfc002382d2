import { CUE_VERBS } from '../cue-verbs.ts'
import type { Word } from './words.ts'

/** Words before a colon among which the verb stands that introduces speech: "said in a letter to the board:". */
const REACH = 8

/**
 * Paragraphs as the encoder should read them: one that ends in a colon together with the speech in the next, which it
 * introduces ("Ellery said:"). The encoder finds source, cue and content in one paragraph only.
 */
export function withIntroductions(paragraphs: readonly (readonly Word[])[]): Word[][] {
  const joined: Word[][] = []
  let before: readonly Word[] = []
  for (const words of paragraphs) {
    const last = joined.at(-1)
    if (last && introduces(before, words)) last.push(...words)
    else joined.push([...words])
    before = words
  }
  return joined
}

function introduces(before: readonly Word[], words: readonly Word[]): boolean {
  if (before.length < 2 || before.at(-1)?.text !== ':' || words.length === 0) return false
  if (/^["“]$/.test(words[0]?.text ?? '')) return true
  return before.slice(-REACH).some(({ text }) => CUE_VERBS.get(text)?.complements.has('clause'))
}

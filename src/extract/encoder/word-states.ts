import { pronounForm } from '../../model/pronouns.ts'
import { firstWhere } from '../../model/search.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Word } from './words.ts'

/** A word with the encoder's state of it. */
interface WordState extends Span {
  readonly state: Float32Array
}

/**
 * The states that may be asked for, of pronouns, of words with a capital and of sources: all together take much memory.
 */
export class WordStates {
  private readonly kept: WordState[] = []

  /**
   * @param words in order, behind those added before
   * @param states one after another
   */
  add(words: readonly Word[], states: Float32Array, sources: readonly Span[]): void {
    const width = states.length / Math.max(1, words.length)
    for (const [i, word] of words.entries()) {
      const isCapital = word.feature % 3 > 0
      if (isCapital || pronounForm(word.text) || sources.some((source) => contains(source, word)))
        this.kept.push({ start: word.start, end: word.end, state: states.slice(i * width, (i + 1) * width) })
    }
  }

  /** The state of the word at a span's start, if it was kept. */
  at({ start }: Span): Float32Array | null {
    const word = this.kept[firstWhere(this.kept, (one) => one.end > start)]
    return word && word.start <= start ? word.state : null
  }
}

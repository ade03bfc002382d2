import { Tokenizer } from '@huggingface/tokenizers'

/** Numbers of the marks around a window and between its paragraphs, and of an unknown word, in BERT's vocabulary. */
export const MARKS = { first: 101, last: 102, unknown: 100 } as const

/** Most characters of a word that are read, and most pieces: what a window holds. A word is known by its first piece. */
const LONGEST = 254

/** Most words whose pieces are remembered. */
const MOST_KNOWN = 50_000

/** Cuts words into the word pieces of uncased BERT (WordPiece: Schuster & Nakajima, 2012). */
export class Pieces {
  private readonly tokenizer: Tokenizer
  private readonly known = new Map<string, readonly number[]>()

  /** @param definition the parsed `tokenizer.json` of the encoder */
  constructor(definition: object) {
    this.tokenizer = new Tokenizer(definition, {})
  }

  /** Numbers of the pieces of one word: at least one, and no more than a window holds. */
  of(whole: string): readonly number[] {
    const word = whole.length > LONGEST ? [...whole.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('') : whole
    const known = this.known.get(word)
    if (known) return known
    const { ids } = this.tokenizer.encode(word, { add_special_tokens: false })
    const pieces = ids.length > 0 ? ids.slice(0, LONGEST) : [MARKS.unknown]
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    this.known.set(word, pieces)
    return pieces
  }
}

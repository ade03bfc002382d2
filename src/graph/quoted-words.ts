import { lettersAndDigits } from './words.ts'

/** Words in quotation marks; a new paragraph opens them anew. A mark between letters is an apostrophe. */
const QUOTED = /“([^“”]+)|"([^"]+)"|‘((?:[^‘’]|’(?=\p{L}))+)’/gu
/** Where one sentence ends and the next begins. */
const SENTENCE_END = /(?<=[.!?])\s+/u

/** The sentences, or parts of sentences, that a text gives in quotation marks, each in words without case and punctuation. */
export const quotedWords = (text: string): string[][] =>
  [...text.matchAll(QUOTED)]
    .flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(SENTENCE_END))
    .map((sentence) => lettersAndDigits(sentence).split(' '))

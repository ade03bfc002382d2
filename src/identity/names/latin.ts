import anyAscii from 'any-ascii'

/** Alphabets of which each letter has its sound; what is known of a Chinese or Arabic name by its letters is less. */
const ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u

/** A word in small letters of any of these alphabets in Latin ones without marks: "обама" → "obama". */
export const inLatin = (word: string): string =>
  ALPHABET.test(word)
    ? anyAscii(word)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
    : word

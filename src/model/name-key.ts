/**
 * What tells two names apart: not case, diacritics, punctuation, spacing or a leading "the". "The  Élysée" → "elysee",
 * "J.K. Rowling" → "jk rowling". A name without letters and digits is its own key.
 */
export const nameKey = (name: string): string => {
  const words = withoutAccents(name)
    .toLowerCase()
    .replace(/[.'’`]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
  return words === '' ? name : words
}

/** "López" → "Lopez" */
export const withoutAccents = (word: string): string => word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

/** Letters of European names that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Words of offices' names that Americans spell in another way → as they are shown and compared. */
const SHOWN: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  center: 'centre',
  advisor: 'adviser',
}

/** Words in small letters, in one spelling: "defense secretary" → "defence secretary". */
export const inOneSpelling = (words: string): string => words.replace(/\p{L}+/gu, (word) => SHOWN[word] ?? word)

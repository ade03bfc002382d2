/** One of what a noun in small letters names several of, by its last word: "secretaries" → "secretary". */
export const singular = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|x)es$/, '')
    .replace(/(?<![si])s$/, '')

/** Whether words end in a noun for several: "senators", "Reps.", "spokesmen". */
export const isPlural = (words: string): boolean => /(?:[^s]s\.?|men|women)$/i.test(words)

/** The words of a list that is written with bars between them, and blanks as one likes. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s*\|\s*/)

/** Words as an alternative of compromise's match syntax. */
export const oneOf = (words: readonly string[]): string => `(${words.join('|')})`

/** Words that names and titles print in small letters, and initials leave out: "Bank of Corwen", "the Sun and the Rain". */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'vs'],
])

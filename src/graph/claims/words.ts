/** Words that negate. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never t cannot none nobody nothing without neither nor hardly'.split(' '),
)
/** Words that carry no content by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...(
    'a an the of to in on at by for from with and or but that this those these it its he his him she her hers they their ' +
    'them we our us i my me you your is are was were be been being am has have had do does did will would can could should ' +
    'may might must as if than then so about into over after before up out more most s re ve ll d m who what which when ' +
    'where how there here also just very'
  ).split(' '),
])

/** The content words of a text, each once and without its ending. */
export const contentStems = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map(stemOf))

/** The word without an ending of inflection: "deporting" and "deported" → "deport". */
export const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word)

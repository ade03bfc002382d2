/**
 * Statements that say the same in other words of the same kind: "a ban on Muslims entering the country", "to ban Muslims
 * from entering the country". Sets of content words are compared by Jaccard's measure; pairs are found with prefix
 * filtering (Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007): two sets that are alike share one
 * of their rarest words, so that only those are looked up.
 */

/** Least share of the content words of two statements that both have. */
const ALIKE = 0.7
/** Fewest content words of a statement that is compared. */
const FEWEST = 4
/** A word that is among the rarest of more statements finds no others: time must not grow with their square. */
const COMMON = 40
/** Words that negate: they are compared apart. */
const NEGATIONS = 'not no never t none nobody nothing without neither nor'.split(' ')
/** Words that carry no content by themselves. */
const FUNCTION_WORDS = new Set([
  ...NEGATIONS,
  ...(
    'a an the of to in on at by for from with and or but that this those these it its he his him she her hers they their ' +
    'them we our us i my me you your is are was were be been being am has have had do does did will would can could should ' +
    'may might must as if than then so about into over after before up out more most s re ve ll d m who what which when ' +
    'where how there here also just very'
  ).split(' '),
])

/** What a statement says, as far as it is compared. */
interface Gist {
  readonly statement: number
  /** Content words without their endings, rarest first. */
  readonly words: readonly string[]
  /** Numbers and the presence of a negation: where these differ, it is not the same. */
  readonly exact: string
}

/**
 * Pairs of texts that say the same.
 *
 * @param texts words in lower case
 */
export function* restatements(texts: readonly (readonly string[])[]): Generator<[number, number]> {
  const index = new Map<string, Gist[]>()
  for (const gist of gistsOf(texts)) {
    const rarest = gist.words.slice(0, gist.words.length - Math.ceil(ALIKE * gist.words.length) + 1)
    const candidates = new Set(rarest.flatMap((word) => index.get(word) ?? []))
    const words = new Set(gist.words)
    for (const other of candidates) if (isAlike(gist, words, other)) yield [other.statement, gist.statement]
    for (const word of rarest) {
      const others = index.get(word) ?? []
      if (others.length === COMMON) continue
      others.push(gist)
      index.set(word, others)
    }
  }
}

function gistsOf(texts: readonly (readonly string[])[]): Gist[] {
  const contents = texts.map((words) => new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map(stemOf)))
  const uses = new Map<string, number>()
  for (const word of contents.flatMap((words) => [...words])) uses.set(word, (uses.get(word) ?? 0) + 1)
  const rarestFirst = (a: string, b: string): number => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1)
  return contents.flatMap((content, statement) => {
    const words = texts[statement] ?? []
    const exact = [
      words.some((word) => NEGATIONS.includes(word)),
      ...words.filter((word) => /\d/.test(word)).sort(),
    ].join(' ')
    return content.size < FEWEST ? [] : { statement, words: [...content].sort(rarestFirst), exact }
  })
}

/** @param words those of `a` */
function isAlike(a: Gist, words: ReadonlySet<string>, b: Gist): boolean {
  const [least, most] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)]
  if (a.exact !== b.exact || least < ALIKE * most) return false
  const shared = b.words.filter((word) => words.has(word)).length
  return shared >= ALIKE * (a.words.length + b.words.length - shared)
}

/** The word without an ending of inflection: "deporting" and "deported" → "deport". */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word)

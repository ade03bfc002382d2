import { rarityOf } from '../graph/claims/rarity.ts'
import { contentStems, stemOf } from '../graph/claims/words.ts'
import { lettersAndDigits } from '../graph/words.ts'
import type { Concept } from '../model/concept.ts'
import { dot } from '../model/vectors.ts'
import { directionOf, isKnown, sumOf } from './meanings.ts'

/** How a statement is like a concept: each number counts by its weight. */
export interface Likeness {
  /** Cosine of where its words point, and where the concept's point all together. */
  readonly all: number
  /** The same with the likest of the concept's name and examples. */
  readonly nearest: number
  /** The same of its two likest words. */
  readonly words: number
  /** How rare the two rarest words are that it shares with the concept. */
  readonly shared: number
  /** As `all` and `shared`, of its paragraph. */
  readonly around: number
  readonly sharedAround: number
}

/** Words to be compared with concepts. */
export interface Heard {
  readonly direction: Float64Array
  /** Where each of its content words points. */
  readonly words: readonly Float64Array[]
  readonly stems: ReadonlySet<string>
}

/** A concept as it is compared. */
export interface Target {
  readonly concept: Concept
  readonly all: Float64Array
  readonly each: readonly Float64Array[]
  readonly stems: ReadonlySet<string>
}

const wordsOf = (text: string): string[] => lettersAndDigits(text).split(' ')

export function heardIn(text: string): Heard {
  const words = wordsOf(text)
  const stems = contentStems(words)
  const known = new Set(words.filter((word) => stems.has(stemOf(word)) && isKnown(word)))
  return { direction: directionOf(words), words: [...known].map((word) => directionOf([word])), stems }
}

export function targetOf(concept: Concept): Target {
  const { name, note, examples } = concept
  const each = [name, ...examples].map((text) => directionOf(wordsOf(text)))
  return {
    concept,
    all: sumOf(note === '' ? each : [...each, directionOf(wordsOf(note))]),
    each,
    stems: contentStems(wordsOf([name, note, ...examples].join(' '))),
  }
}

export function likenessOf(said: Heard, around: Heard, target: Target): Likeness {
  return {
    all: dot(said.direction, target.all),
    nearest: Math.max(...target.each.map((one) => dot(said.direction, one))),
    words: meanOfTwo(said.words.map((word) => dot(word, target.all))),
    shared: sharedWith(target, said),
    around: dot(around.direction, target.all),
    sharedAround: sharedWith(target, around),
  }
}

const sharedWith = (target: Target, { stems }: Heard): number =>
  meanOfTwo([...stems].filter((stem) => target.stems.has(stem)).map(rarityOf))

/** The mean of the two largest; what is not there is zero. */
function meanOfTwo(numbers: readonly number[]): number {
  const [first = 0, second = 0] = [...numbers].sort((a, b) => b - a)
  return (first + second) / 2
}

import { rarityOf } from '../graph/claims/rarity.ts'
import { contentStems, stemOf } from '../graph/claims/words.ts'
import { wordsOf } from '../graph/words.ts'
import type { Concept } from '../model/concept.ts'
import { dot } from '../model/vectors.ts'
import { directionOf, isKnown, type Sense, sumOf } from './meanings.ts'

/** How a statement is like a concept in one sense of words. */
interface SenseLikeness {
  /** Cosine of where its words point, and where the concept's point all together. */
  readonly all: number
  /** The same with the likest of the concept's name and examples. */
  readonly nearest: number
  /** The same of its two likest words. */
  readonly words: number
  /** As `all`, of its paragraph. */
  readonly around: number
}

type InSense<S extends Sense> = { readonly [K in keyof SenseLikeness as `${S}.${K}`]: number }

/** How a statement is like a concept: each number counts by its weight. */
export type Likeness = InSense<'meaning'> &
  InSense<'company'> & {
    /** How rare the two rarest words are that it shares with the concept. */
    readonly shared: number
    /** The same of its paragraph. */
    readonly sharedAround: number
  }

/** Words to be compared with concepts, and where they point. */
export interface Heard {
  readonly stems: ReadonlySet<string>
  readonly directions: Readonly<Record<Sense, Float64Array>>
  /** Of each of its content words. */
  readonly words: Readonly<Record<Sense, readonly Float64Array[]>>
}

/** A concept as it is compared. */
export interface Target {
  readonly concept: Concept
  readonly stems: ReadonlySet<string>
  readonly all: Readonly<Record<Sense, Float64Array>>
  readonly each: Readonly<Record<Sense, readonly Float64Array[]>>
}

const inBoth = <T>(make: (sense: Sense) => T): Record<Sense, T> => ({
  meaning: make('meaning'),
  company: make('company'),
})

export function heardIn(text: string): Heard {
  const words = wordsOf(text)
  const stems = contentStems(words)
  const known = [...new Set(words)].filter((word) => stems.has(stemOf(word)) && isKnown(word))
  return {
    stems,
    directions: inBoth((sense) => directionOf(words, sense)),
    words: inBoth((sense) => known.map((word) => directionOf([word], sense))),
  }
}

export function targetOf(concept: Concept): Target {
  const { name, note, examples } = concept
  const each = inBoth((sense) => [name, ...examples].map((text) => directionOf(wordsOf(text), sense)))
  return {
    concept,
    stems: contentStems(wordsOf([name, note, ...examples].join(' '))),
    all: inBoth((sense) => sumOf([...each[sense], directionOf(wordsOf(note), sense)])),
    each,
  }
}

export function likenessOf(said: Heard, around: Heard, target: Target): Likeness {
  const [meaning, company] = (['meaning', 'company'] as const).map((sense) => inSense(sense, said, around, target))
  return {
    ...prefixed('meaning', meaning as SenseLikeness),
    ...prefixed('company', company as SenseLikeness),
    shared: sharedWith(target, said),
    sharedAround: sharedWith(target, around),
  }
}

const inSense = (sense: Sense, said: Heard, around: Heard, { all, each }: Target): SenseLikeness => ({
  all: dot(said.directions[sense], all[sense]),
  nearest: Math.max(...each[sense].map((one) => dot(said.directions[sense], one))),
  words: meanOfTwo(said.words[sense].map((word) => dot(word, all[sense]))),
  around: dot(around.directions[sense], all[sense]),
})

const prefixed = <S extends Sense>(sense: S, likeness: SenseLikeness): InSense<S> =>
  Object.fromEntries(Object.entries(likeness).map(([name, value]) => [`${sense}.${name}`, value])) as InSense<S>

const sharedWith = (target: Target, { stems }: Heard): number =>
  meanOfTwo([...stems].filter((stem) => target.stems.has(stem)).map(rarityOf))

/** The mean of the two largest; what is not there is zero. */
function meanOfTwo(numbers: readonly number[]): number {
  const [first = 0, second = 0] = [...numbers].sort((a, b) => b - a)
  return (first + second) / 2
}

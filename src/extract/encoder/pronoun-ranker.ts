import { pronounForm } from '../../model/pronouns.ts'
import type { PronounRanking } from '../../model/ranking.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { dot, layer } from '../../model/vectors.ts'
import type { Word } from './words.ts'

/** What `training/pronouns.py` wrote; matrices are lists of rows. */
export interface RankerWeights {
  readonly features: readonly string[]
  readonly nobody: number
  /** Of the features alone. */
  readonly linear: readonly number[]
  readonly bias: number
  /** Of the mention's state alone. */
  readonly mention: readonly number[]
  /** Project the states of pronoun and mention to a few numbers each, whose products are compared. */
  readonly pronounMatrix: readonly (readonly number[])[]
  readonly pronounBias: readonly number[]
  readonly mentionMatrix: readonly (readonly number[])[]
  readonly mentionBias: readonly number[]
  /** A hidden layer over features and products. */
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
}

/** A word with the encoder's state of it. */
export interface WordState extends Span {
  readonly state: Float32Array
}

/** A word's state as far as pairs ask for it: projected as a pronoun's and as a mention's, and what it weighs by itself. */
interface Projection {
  readonly asPronoun: readonly number[]
  readonly asMention: readonly number[]
  readonly own: number
}

/** Copies of the states that may be asked for, of pronouns and of words with a capital: all together take much memory. */
export function keptStates(words: readonly Word[], states: Float32Array): WordState[] {
  const width = states.length / Math.max(1, words.length)
  const kept: WordState[] = []
  for (const [i, { start, end, text, feature }] of words.entries()) {
    const isCapital = feature % 3 > 0
    if (isCapital || pronounForm(text)) kept.push({ start, end, state: states.slice(i * width, (i + 1) * width) })
  }
  return kept
}

/**
 * Ranks whom a pronoun may mean: a small network over features of the pair and a low-rank product of the encoder's states
 * of both words.
 */
export class PronounRanker implements PronounRanking {
  readonly features: readonly string[]
  readonly nobody: number
  private readonly weights: RankerWeights
  private readonly states: readonly WordState[]
  private readonly projections = new Map<Float32Array, Projection>()
  private readonly nothing: Float32Array

  /** @param states of a document's pronouns and names, in order */
  constructor(weights: RankerWeights, states: readonly WordState[]) {
    this.features = weights.features
    this.nobody = weights.nobody
    this.weights = weights
    this.states = states
    this.nothing = new Float32Array(weights.mention.length)
  }

  score(features: readonly number[], pronoun: Span, mention: Span): number {
    const { linear, bias, hidden, hiddenBias, out } = this.weights
    const { asPronoun } = this.projectionAt(pronoun)
    const { asMention, own } = this.projectionAt(mention)
    const products = asPronoun.map((value, i) => value * (asMention[i] ?? 0))
    const inner = layer(hidden, [...features, ...products], hiddenBias).map((value) => Math.max(0, value))
    const sum = products.reduce((total, value) => total + value, 0)
    return bias + dot(linear, features) + sum + own + dot(out, inner)
  }

  /** What the word at a span's start gives to every pair that it is in. */
  private projectionAt(span: Span): Projection {
    const state = this.stateAt(span)
    const known = this.projections.get(state)
    if (known) return known
    const { mention, pronounMatrix, pronounBias, mentionMatrix, mentionBias } = this.weights
    const projection = {
      asPronoun: layer(pronounMatrix, state, pronounBias),
      asMention: layer(mentionMatrix, state, mentionBias),
      own: dot(mention, state),
    }
    this.projections.set(state, projection)
    return projection
  }

  /** The state of the word at a span's start; zeros where there is none. */
  stateAt({ start }: Span): Float32Array {
    const word = this.states[firstWhere(this.states, (one) => one.end > start)]
    return word && word.start <= start ? word.state : this.nothing
  }
}

import type { LinkRanking, Ranked } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import { softmax } from '../../model/vectors.ts'
import type { Dense } from './dense.ts'
import type { LinkNetworks } from './link-network.ts'
import type { WordStates } from './word-states.ts'

/** Ranks whom an article's words mean by the mean of what some networks make of each candidate: one alone depends on how it began. */
export class LinkRanker implements LinkRanking {
  readonly states: WordStates
  private readonly networks: LinkNetworks
  /** By where words begin: mentions are weighed for many expressions. */
  private readonly mentions = new Map<number, Float64Array | null>()

  constructor(networks: LinkNetworks, states: WordStates) {
    this.networks = networks
    this.states = states
  }

  rank(expression: Ranked, candidates: readonly Ranked[]): number[] {
    const { networks } = this
    const own = networks.start.slice()
    networks.add(own, expression.features)
    const left = this.project(networks.ofExpression, expression.word)
    // One for all candidates: most of the time went into making lists.
    const sums = own.slice()
    const scores = [...candidates, NOBODY].map(({ features, word }) => {
      sums.set(own)
      networks.add(sums, features)
      return networks.score(sums, left, this.mention(word))
    })
    return softmax(scores)
  }

  private mention(word: Span | null): Float64Array | null {
    if (!word) return null
    const known = this.mentions.get(word.start)
    if (known !== undefined) return known
    const found = this.project(this.networks.ofMention, word)
    this.mentions.set(word.start, found)
    return found
  }

  private project(matrix: Dense, word: Span | null): Float64Array | null {
    const state = word && this.states.at(word)
    return state && matrix.of(new Float64Array(state))
  }
}

const NOBODY: Ranked = { features: [{ nobody: 1 }], word: null }

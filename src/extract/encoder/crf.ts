import type { Span } from '../../model/span.ts'

/** A linear-chain conditional random field (Lafferty, McCallum & Pereira, 2001), as training wrote it. */
export interface Chain {
  /** "O", "B-cue", "I-cue"…: the order of the scores. */
  readonly labels: readonly string[]
  /** Score of a label (column) behind another (row); what BIO forbids is far below zero. */
  readonly transitions: readonly (readonly number[])[]
  readonly start: readonly number[]
}

/** The best labels of a sequence, and how sure each one is. */
export interface Labelling {
  readonly labels: Uint8Array
  /** Marginal probability of each word's label. */
  readonly certainty: Float64Array
}

/**
 * Labels a sequence by Viterbi, and gives each label its marginal by forward and backward.
 *
 * @param scores `chain.labels.length` numbers a word
 */
export function decode(chain: Chain, scores: Float32Array): Labelling {
  const labels = bestLabels(chain, scores)
  const marginals = marginalsOf(chain, scores)
  const width = chain.labels.length
  return { labels, certainty: Float64Array.from(labels, (label, at) => marginals[at * width + label] ?? 0) }
}

/** The best labels of a sequence, by Viterbi. */
export function bestLabels({ labels: { length: width }, transitions, start }: Chain, scores: Float32Array): Uint8Array {
  const length = scores.length / width
  const moves = Float64Array.from(transitions.flat())
  const back = new Uint8Array(scores.length)
  let best = Float64Array.from(start, (score, label) => score + (scores[label] ?? 0))
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(width)
    for (let to = 0; to < width; to++) {
      let from = 0
      let top = -Infinity
      for (let label = 0; label < width; label++) {
        const score = (best[label] as number) + (moves[label * width + to] as number)
        if (score > top) {
          top = score
          from = label
        }
      }
      back[at * width + to] = from
      next[to] = top + (scores[at * width + to] as number)
    }
    best = next
  }
  const found = new Uint8Array(length)
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label
    label = back[at * width + label] ?? 0
  }
  return found
}

/** The runs [start, end) of words that are labelled as one kind of thing, in order. */
export function runsOf({ labels }: Chain, found: Uint8Array, kind: string): Span[] {
  const [begin, inside] = [labels.indexOf(`B-${kind}`), labels.indexOf(`I-${kind}`)]
  const runs: Span[] = []
  for (let start = 0; start < found.length; start++) {
    if (found[start] !== begin) continue
    let end = start + 1
    while (found[end] === inside) end++
    runs.push({ start, end })
    start = end - 1
  }
  return runs
}

/** Forward and backward, scaled at every word (Rabiner, 1989): the probability of each label at each word. */
function marginalsOf({ labels: { length: width }, transitions, start }: Chain, scores: Float32Array): Float64Array {
  const moves = transitions.map((row) => row.map(Math.exp))
  const back = start.map((_, to) => moves.map((row) => row[to] ?? 0))
  const local = localWeights(scores, width)
  const length = local.length
  const ahead: number[][] = []
  for (let at = 0; at < length; at++) {
    const before = ahead[at - 1]
    ahead.push(shares(times(before ? product(before, moves) : start.map(Math.exp), local[at] ?? [])))
  }
  const marginals = new Float64Array(scores.length)
  let behind = start.map(() => 1)
  for (let at = length - 1; at >= 0; at--) {
    marginals.set(shares(times(ahead[at] ?? [], behind)), at * width)
    behind = shares(product(times(local[at] ?? [], behind), back))
  }
  return marginals
}

/** exp(score) of every word's labels, scaled so that the largest is 1. */
function localWeights(scores: Float32Array, width: number): number[][] {
  return Array.from({ length: scores.length / width }, (_, at) => {
    const row = [...scores.subarray(at * width, (at + 1) * width)]
    const peak = Math.max(...row)
    return row.map((score) => Math.exp(score - peak))
  })
}

const times = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value * (b[i] ?? 0))

/** A row times a matrix. */
const product = (row: readonly number[], matrix: readonly (readonly number[])[]): number[] =>
  row.map((_, to) => row.reduce((sum, value, from) => sum + value * (matrix[from]?.[to] ?? 0), 0))

/** The values scaled to sum to 1. */
function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

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
  const labels = viterbi(chain, scores)
  const marginals = marginalsOf(chain, scores)
  const width = chain.labels.length
  return { labels, certainty: Float64Array.from(labels, (label, at) => marginals[at * width + label] ?? 0) }
}

function viterbi({ labels: { length: width }, transitions, start }: Chain, scores: Float32Array): Uint8Array {
  const length = scores.length / width
  const back = new Uint8Array(scores.length)
  let best = start.map((score, label) => score + (scores[label] ?? 0))
  for (let at = 1; at < length; at++) {
    best = best.map((_, to) => {
      let from = 0
      let top = -Infinity
      for (let label = 0; label < width; label++) {
        const score = (best[label] ?? 0) + (transitions[label]?.[to] ?? 0)
        if (score > top) {
          top = score
          from = label
        }
      }
      back[at * width + to] = from
      return top + (scores[at * width + to] ?? 0)
    })
  }
  const found = new Uint8Array(length)
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    found[at] = label
    label = back[at * width + label] ?? 0
  }
  return found
}

/** Forward and backward, scaled at every word (Rabiner, 1989): the probability of each label at each word. */
function marginalsOf({ labels: { length: width }, transitions, start }: Chain, scores: Float32Array): Float64Array {
  const length = scores.length / width
  const moves = transitions.map((row) => row.map(Math.exp))
  const local = localWeights(scores, width)
  const ahead = new Float64Array(scores.length)
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < width; to++) {
      let sum = at === 0 ? Math.exp(start[to] ?? 0) : 0
      if (at > 0)
        for (let from = 0; from < width; from++) sum += (ahead[(at - 1) * width + from] ?? 0) * (moves[from]?.[to] ?? 0)
      ahead[at * width + to] = sum * (local[at * width + to] ?? 0)
    }
    normalise(ahead, at * width, width)
  }
  let behind = new Float64Array(width).fill(1)
  const marginals = new Float64Array(scores.length)
  for (let at = length - 1; at >= 0; at--) {
    for (let label = 0; label < width; label++)
      marginals[at * width + label] = (ahead[at * width + label] ?? 0) * (behind[label] ?? 0)
    normalise(marginals, at * width, width)
    const next = new Float64Array(width)
    for (let from = 0; from < width; from++)
      for (let to = 0; to < width; to++)
        next[from] = (next[from] ?? 0) + (moves[from]?.[to] ?? 0) * (local[at * width + to] ?? 0) * (behind[to] ?? 0)
    normalise(next, 0, width)
    behind = next
  }
  return marginals
}

/** exp(score), scaled so that the largest of each word is 1. */
function localWeights(scores: Float32Array, width: number): Float64Array {
  const weights = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += width) {
    const peak = Math.max(...scores.subarray(at, at + width))
    for (let label = 0; label < width; label++) weights[at + label] = Math.exp((scores[at + label] ?? 0) - peak)
  }
  return weights
}

function normalise(values: Float64Array, from: number, width: number): void {
  let sum = 0
  for (let i = from; i < from + width; i++) sum += values[i] ?? 0
  for (let i = from; i < from + width; i++) values[i] = (values[i] ?? 0) / sum
}

import type { Span } from '../../model/span.ts'

/** A linear-chain conditional random field (Lafferty, McCallum & Pereira, 2001), as training wrote it. */
export interface Chain {
  /** "O", "B-cue", "I-cue"…: the order of the scores. */
  readonly labels: readonly string[]
  /** Score of a label (column) behind another (row); what BIO forbids is far below zero. */
  readonly transitions: readonly (readonly number[])[]
  readonly start: readonly number[]
}

/** A chain's numbers in the order in which they are read: made once, as a document has hundreds of sequences. */
interface Tables {
  /** Scores of the labels that may stand before each label, those of one label in a row. */
  readonly into: Float64Array
  /** exp(score) of the labels behind each label, those of one label in a row. */
  readonly weights: Float64Array
  readonly startWeights: Float64Array
}

const KNOWN = new WeakMap<Chain, Tables>()

function tablesOf(chain: Chain): Tables {
  const known = KNOWN.get(chain)
  if (known) return known
  const { transitions, start } = chain
  const tables = {
    into: Float64Array.from(start.flatMap((_, to) => transitions.map((row) => row[to] ?? 0))),
    weights: Float64Array.from(transitions.flat(), Math.exp),
    startWeights: Float64Array.from(start, Math.exp),
  }
  KNOWN.set(chain, tables)
  return tables
}

/** The best labels of a sequence, and how sure each one is. */
export interface Labelling {
  readonly labels: Uint8Array
  /** Marginal probability of each word's label; reckoned when it is first asked for, which in most paragraphs it never is. */
  readonly certainty: Float64Array
}

/**
 * Labels a sequence by Viterbi, and gives each label its marginal by forward and backward.
 *
 * @param scores `chain.labels.length` numbers a word
 */
export function decode(chain: Chain, scores: Float32Array): Labelling {
  const labels = bestLabels(chain, scores)
  let certainty: Float64Array | undefined
  return {
    labels,
    get certainty() {
      certainty ??= certaintyOf(chain, scores, labels)
      return certainty
    },
  }
}

/** The best labels of a sequence, by Viterbi. */
export function bestLabels(chain: Chain, scores: Float32Array): Uint8Array {
  const width = chain.labels.length
  const length = scores.length / width
  const { into } = tablesOf(chain)
  const back = new Uint8Array(scores.length)
  // Of each label at each word, the score of the best way to it.
  const best = new Float64Array(scores.length)
  for (let label = 0; label < width; label++) best[label] = (chain.start[label] as number) + (scores[label] as number)
  for (let row = width; row < best.length; row += width) {
    for (let to = 0; to < width; to++) {
      let from = 0
      let top = -Infinity
      for (let label = 0; label < width; label++) {
        const score = (best[row - width + label] as number) + (into[to * width + label] as number)
        if (score > top) {
          top = score
          from = label
        }
      }
      back[row + to] = from
      best[row + to] = top + (scores[row + to] as number)
    }
  }
  const found = new Uint8Array(length)
  const last = best.subarray(best.length - width)
  let label = last.indexOf(Math.max(...last))
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
  for (let start = found.indexOf(begin); start >= 0; start = found.indexOf(begin, start)) {
    let end = start + 1
    while (found[end] === inside) end++
    runs.push({ start, end })
    start = end
  }
  return runs
}

/** The probability of each word's label, by forward and backward, scaled at every word (Rabiner, 1989). */
function certaintyOf(chain: Chain, scores: Float32Array, labels: Uint8Array): Float64Array {
  const width = chain.labels.length
  const { weights, startWeights } = tablesOf(chain)
  const local = localWeights(scores, width)
  const ahead = new Float64Array(scores.length)
  for (let at = 0; at < labels.length; at++) {
    const row = at * width
    for (let to = 0; to < width; to++) {
      let sum = at === 0 ? (startWeights[to] as number) : 0
      for (let from = 0; at > 0 && from < width; from++)
        sum += (ahead[row - width + from] as number) * (weights[from * width + to] as number)
      ahead[row + to] = sum * (local[row + to] as number)
    }
    share(ahead, row, row + width)
  }
  const certainty = new Float64Array(labels.length)
  const behind = new Float64Array(width).fill(1)
  const both = new Float64Array(width)
  for (let at = labels.length - 1; at >= 0; at--) {
    const row = at * width
    for (let label = 0; label < width; label++) both[label] = (ahead[row + label] as number) * (behind[label] as number)
    share(both, 0, width)
    certainty[at] = both[labels[at] as number] as number
    for (let label = 0; label < width; label++) both[label] = (local[row + label] as number) * (behind[label] as number)
    for (let from = 0; from < width; from++) {
      let sum = 0
      for (let to = 0; to < width; to++) sum += (both[to] as number) * (weights[from * width + to] as number)
      behind[from] = sum
    }
    share(behind, 0, width)
  }
  return certainty
}

/** exp(score) of every word's labels, scaled so that the largest is 1. */
function localWeights(scores: Float32Array, width: number): Float64Array {
  const weights = new Float64Array(scores.length)
  for (let row = 0; row < scores.length; row += width) {
    let peak = -Infinity
    for (let i = row; i < row + width; i++) peak = Math.max(peak, scores[i] as number)
    for (let i = row; i < row + width; i++) weights[i] = Math.exp((scores[i] as number) - peak)
  }
  return weights
}

/** Scales values [start, end) so that they sum to 1. */
function share(values: Float64Array, start: number, end: number): void {
  let sum = 0
  for (let i = start; i < end; i++) sum += values[i] as number
  for (let i = start; i < end; i++) values[i] = (values[i] as number) / sum
}

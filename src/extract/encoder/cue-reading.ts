import type { Span } from '../../model/span.ts'
import { type Chain, type Labelling, runsOf } from './crf.ts'
import type { Word } from './words.ts'

/** A cue that the encoder found, with what it takes for its source and content, all in one paragraph. */
export interface CueReading {
  readonly cue: Span
  readonly sources: readonly Span[]
  readonly contents: readonly Span[]
  /** Geometric means of the probabilities of the labels: of the cue's words, and of all words that are its arguments. */
  readonly certainty: { readonly cue: number; readonly source: number; readonly content: number }
}

/** Words [start, end) with one role, and the geometric mean of the probabilities of their labels. */
interface Run extends Span {
  readonly certainty: number
}

/** The runs of a role in a labelling, in order. */
export const judgedRuns = (chain: Chain, { labels, certainty }: Labelling, role: string): Run[] =>
  runsOf(chain, labels, role).map(({ start, end }) => {
    const logs = certainty.subarray(start, end).reduce((sum, p) => sum + Math.log(Math.max(p, 1e-9)), 0)
    return { start, end, certainty: Math.exp(logs / (end - start)) }
  })

/** Puts together what was found from one cue. */
export function readingOf(
  words: readonly Word[],
  cue: Run,
  sources: readonly Run[],
  contents: readonly Run[],
): CueReading {
  const spanOf = ({ start, end }: Run): Span => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 })
  const least = (runs: readonly Run[]): number => Math.min(1, ...runs.map(({ certainty }) => certainty))
  return {
    cue: spanOf(cue),
    sources: sources.slice(0, 1).map(spanOf),
    contents: contents.map(spanOf),
    certainty: { cue: cue.certainty, source: least(sources), content: least(contents) },
  }
}

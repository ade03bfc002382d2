import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { unlabelledTurns } from './interviews.ts'
import { type Labelled, labelledTurns } from './transcripts.ts'

/**
 * The turns of a talk: those with labels, else the questions and answers without any; both where a paper labels only the
 * first question and the first answer ("Echo: …", "Lowe: …"). Then whoever answered that answers all.
 *
 * @param dialogue from {@link dialogueOf}
 * @param names where names stand
 */
export function talkIn(
  document: Document,
  dialogue: readonly Labelled[],
  names: readonly Span[],
  readings: readonly CueReading[],
): GrowingAttribution[] {
  const labelled = labelledTurns(document, dialogue, names)
  const [, answer, ...others] = labelled
  if (labelled.length === 0) return unlabelledTurns(document, readings)
  const [introduced] = answer?.sources ?? []
  const end = answer?.contents.at(-1)?.end ?? 0
  if (!introduced || others.length > 0) return labelled
  const below = unlabelledTurns(document, readings).filter(({ contents: [first] }) => (first?.start ?? 0) >= end)
  return [...labelled, ...below.map((one) => (one.turn === 'answer' ? { ...one, introduced } : one))]
}

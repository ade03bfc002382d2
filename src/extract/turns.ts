import { contains, overlaps } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'

/**
 * Puts turns of interviews and transcripts among the attributions: each has all of its words, so what was made of its label
 * or of a part of it goes; what is reported inside it stays.
 */
export function withTurns(
  attributions: readonly GrowingAttribution[],
  turns: readonly GrowingAttribution[],
): GrowingAttribution[] {
  const isTaken = (one: GrowingAttribution): boolean =>
    turns.some(
      (turn) =>
        turn.contents.some((words) => one.contents.some((content) => overlaps(words, content))) && !isInside(turn, one),
    )
  return [...attributions.filter((one) => !isTaken(one)), ...turns]
}

const isInside = (turn: GrowingAttribution, { sources, cues, contents }: GrowingAttribution): boolean =>
  cues.length > 0 &&
  [...sources, ...cues, ...contents].every((span) => turn.contents.some((words) => contains(words, span)))

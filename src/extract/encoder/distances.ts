/** Distances are exact up to here, then coarser from each of the steps on. */
const EXACT = 8
const STEPS = [9, 13, 17, 25, 33, 49, 65]

/** The step of each distance, up to the last. */
const STEP_OF = Uint8Array.from({ length: 66 }, (_, far) =>
  far <= EXACT ? far : EXACT + STEPS.filter((edge) => far >= edge).length,
)

/**
 * How far each of a paragraph's words is from a cue at words [start, end), as the second head counts it: 0 inside the
 * cue, odd numbers before it, even ones behind. As in `training/encoder.py`.
 */
export function distancesFrom(words: number, start: number, end: number): Int32Array {
  const distances = new Int32Array(words)
  const stepOf = (far: number): number => STEP_OF[Math.min(far, STEP_OF.length - 1)] ?? 0
  for (let at = 0; at < start; at++) distances[at] = 2 * stepOf(start - at) - 1
  for (let at = end; at < words; at++) distances[at] = 2 * stepOf(at - end + 1)
  return distances
}

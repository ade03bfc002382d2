/** Distances are exact up to here, then coarser from each of the steps on. */
const EXACT = 8
const STEPS = [9, 13, 17, 25, 33, 49, 65]

/**
 * How far each of a paragraph's words is from a cue at words [start, end), as the second head counts it: 0 inside the
 * cue, odd numbers before it, even ones behind. As in `training/encoder.py`.
 */
export const distancesFrom = (words: number, start: number, end: number): Int32Array =>
  Int32Array.from({ length: words }, (_, at) => {
    const far = Math.max(start - at, at - end + 1, 0)
    if (far === 0) return 0
    const step = far <= EXACT ? far : EXACT + STEPS.filter((edge) => far >= edge).length
    return 2 * step - (at < start ? 1 : 0)
  })

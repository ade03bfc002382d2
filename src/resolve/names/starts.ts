import { firstWhere } from '../../model/search.ts'

/** Somebody or something, and where it is named, in order. */
interface Named {
  readonly starts: number[]
}

export const noteStart = ({ starts }: Named, start: number): void => {
  starts.splice(
    firstWhere(starts, (other) => other > start),
    0,
    start,
  )
}

/** Which of several is named last before `at`, else first after it; `null` of none. */
export function nearestOf<T extends Named>(candidates: readonly T[], at: number): T | null {
  const [only] = candidates
  if (candidates.length <= 1) return only ?? null
  const distance = ({ starts }: T): number => {
    const next = firstWhere(starts, (start) => start > at)
    const last = starts[next - 1]
    return last === undefined ? 1e9 + (starts[next] ?? 0) - at : at - last
  }
  return candidates.reduce((best, one) => (distance(best) <= distance(one) ? best : one))
}

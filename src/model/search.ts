/**
 * Index of the first item for which `holds`, or `items.length`: a binary search, so `holds` must be false for the items
 * up to some place and true for all from there.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

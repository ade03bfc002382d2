/** The items under each of their keys, keys and items in order of appearance. (`Map.groupBy` needs Node.js 21.) */
export const grouped = <T, K = string>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  return groups
}

/** Those of the names that look most like a query, the likest first; names that are more unlike than like are none. */
export function nearest(query: string, names: Iterable<string>, count: number): string[] {
  const wanted = query.toLowerCase()
  return [...new Set(names)]
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance * 2 <= Math.max(wanted.length, name.length))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name)
}

const SUGGESTIONS = 3

/** What to say of a name that is none: which of the names may be meant, or else `otherwise`. */
export function suggestion(query: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(query, names, SUGGESTIONS)
  return near.length > 0 ? `Did you mean ${near.join(', or ')}?` : otherwise
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[b.length] ?? 0
}

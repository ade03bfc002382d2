import { distance as editDistance } from 'fastest-levenshtein'

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

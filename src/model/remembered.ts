/** As many results are kept as make a small part of the memory that the records take. */
const MOST = 200_000

/** The function, which gives the same text the same result without making it again: names recur in article after article. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size === MOST) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}

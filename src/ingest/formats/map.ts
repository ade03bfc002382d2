/** What a column may be mapped to: the text, and the fields of an article; `date` is its day of publication. */
const MAPPED = ['text', 'id', 'title', 'url', 'outlet', 'agency', 'author', 'date'] as const

export type Mapped = (typeof MAPPED)[number]

const isMapped = (name: string): name is Mapped => (MAPPED as readonly string[]).includes(name)

/**
 * Reads which columns hold what.
 *
 * @param pairs as in `text=body,date=pub`
 * @throws {RangeError} in words for the user
 */
export function readMap(pairs: string): ReadonlyMap<Mapped, string> {
  const map = new Map<Mapped, string>()
  for (const pair of pairs.split(',')) {
    const [, name = '', column = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? []
    if (!isMapped(name) || column === '')
      throw new RangeError(`Give pairs like text=body,date=pub; before the = stands one of ${MAPPED.join(', ')}.`)
    map.set(name, column)
  }
  return map
}

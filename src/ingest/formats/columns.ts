import type { Mapped } from './map.ts'

/** Names under which collections have what an article needs, the surest first; small letters, nothing but letters and figures. */
const NAMES: Readonly<Record<Mapped, readonly string[]>> = {
  text: 'text body content fulltext articlebody articletext maintext bodytext contenttext article story transcript'.split(
    ' ',
  ),
  id: 'id articleid guid'.split(' '),
  title: 'title headline articletitle heading head webtitle'.split(' '),
  url: 'url link weburl permalink articleurl sourceurl'.split(' '),
  outlet: 'outlet publisher medianame publication newspaper sourcename source site sitename paper media domain'.split(
    ' ',
  ),
  agency: 'agency newsagency wire'.split(' '),
  author: 'author authors byline creator writer'.split(' '),
  date: 'publishedat date datetimepub publishdate pubdate published datepublished publicationdate webpublicationdate pub datetime timestamp'.split(
    ' ',
  ),
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Which columns hold what: field → column, by its own name. */
export type Columns = ReadonlyMap<Mapped, string>

/**
 * Tells which columns hold what: those that the user names, and for the others the first that is called so.
 *
 * @param given which the user names
 */
export function columnsOf(names: readonly string[], given: ReadonlyMap<string, string> = new Map()): Columns {
  const byName = new Map<string, string>()
  for (const name of names) if (!byName.has(plain(name))) byName.set(plain(name), name)
  const found = new Map<Mapped, string>()
  for (const [field, candidates] of Object.entries(NAMES) as [Mapped, readonly string[]][]) {
    const named = given.get(field)
    const column = named ?? candidates.map((candidate) => byName.get(candidate)).find((name) => name !== undefined)
    if (column !== undefined) found.set(field, column)
  }
  return found
}

/** The columns named by the user that are not there. */
export const missingColumns = (names: readonly string[], given: ReadonlyMap<string, string> = new Map()): string[] =>
  [...given.values()].filter((column) => !names.includes(column))

/** How columns were taken, as a user is told and may say otherwise: `text=body, title=headline`. */
export const inWords = (columns: Columns): string =>
  [...columns].map(([field, column]) => `${field}=${column}`).join(', ')

/** Fewest characters, on average, of a column that may be the text. */
const LEAST_TEXT = 150

/** The column whose values look most like texts; `undefined` where none does. */
export function likelyText(rows: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const lengths = new Map<string, number>()
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      if (typeof value === 'string' && / /.test(value)) lengths.set(name, (lengths.get(name) ?? 0) + value.length)
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a)
  return longest !== undefined && longest[1] / rows.length >= LEAST_TEXT ? longest[0] : undefined
}

import type { Place } from '../errors.ts'
import { type Fields, fieldsOf, NO_FIELDS } from './fields.ts'
import { readFrontMatter } from './front-matter.ts'
import { isoDate } from './iso-date.ts'

/** What stands above a text and is not part of what anybody said. */
export interface Header {
  readonly fields: Fields
  /** Offset of the line break after the header, or of the end of the text. */
  readonly end: number
}

// " date 2025-03-26 Minister quits via Reuters": the headline and the agency may be missing.
const DATE_LINE = /^\s*date[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*(.*)/i
const VIA = /(?<![^ \t])via[ \t]+/gi

/** Most characters of a line of date, headline and agency: what is longer is an article that begins with a date. */
const MOST_DATE_LINE = 1000

/**
 * Reads the header of a text: YAML front matter, or a first line with date, headline and agency.
 *
 * @param from offset where the text begins, after a byte-order mark
 * @returns `null` where the text has no header
 * @throws {InputError} where the front matter is not YAML or too large
 */
export function readHeader(text: string, from: number, place: Place): Header | null {
  const body = text.slice(from)
  const header = frontMatter(body, place) ?? dateLine(body)
  return header && { ...header, end: header.end + from }
}

function frontMatter(body: string, place: Place): Header | null {
  const found = readFrontMatter(body, place)
  return found && { fields: fieldsOf(found.values, place), end: found.length }
}

function dateLine(body: string): Header | null {
  const match = DATE_LINE.exec(body)
  if (match === null || match[0].length > MOST_DATE_LINE) return null
  const [line, date = '', rest = ''] = match
  const about = rest.trim()
  const via = [...about.matchAll(VIA)].at(-1)
  const title = about.slice(0, via?.index).trim()
  const agency = via ? about.slice(via.index + via[0].length) : null
  const fields = { ...NO_FIELDS, publishedAt: isoDate(date), title: title || null, agency }
  return { fields, end: line.length }
}

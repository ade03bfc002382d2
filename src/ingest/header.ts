import { LineCounter, parseDocument } from 'yaml'
import { InputError, type Place } from '../errors.ts'
import { type Fields, fieldsOf, NO_FIELDS } from './fields.ts'
import { isoDate } from './iso-date.ts'

/** What stands above a text and is not part of what anybody said. */
export interface Header {
  readonly fields: Fields
  /** Offset of the line break after the header, or of the end of the text. */
  readonly end: number
}

// "---", the lines between, and "---" or "..." again.
const FRONT_MATTER = /^(---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/

// " date 2025-03-26 Minister quits via Reuters": the headline and the agency may be missing.
const DATE_LINE = /^\s*date[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*(.*)/i
const VIA = /^(?:(.*)[ \t]+)?via[ \t]+(.+)$/i

/**
 * Reads the header of a text: YAML front matter, or a first line with date, headline and agency.
 *
 * @param from offset where the text begins, after a byte-order mark
 * @returns `null` where the text has no header
 * @throws {InputError} with the line, where the front matter is not YAML
 */
export function readHeader(text: string, from: number, place: Place): Header | null {
  const body = text.slice(from)
  const header = frontMatter(body, place) ?? dateLine(body)
  return header && { ...header, end: header.end + from }
}

function frontMatter(body: string, place: Place): Header | null {
  const match = FRONT_MATTER.exec(body)
  if (match === null) return null
  const values = parseYaml(match[2] ?? '', place)
  // Two rules with a sentence between them are prose, though YAML reads them as a string.
  if (values !== null && !isMapping(values)) return null
  return { fields: fieldsOf(values ?? {}, place), end: match[0].length }
}

function parseYaml(yaml: string, place: Place): unknown {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const line = 1 + lineCounter.linePos(error.pos[0]).line // The line of "---" comes before.
    throw notYaml({ ...place, line }, error)
  }
  try {
    return document.toJS()
  } catch (error) {
    throw notYaml(place, error) // An alias of nothing, or of too much.
  }
}

const notYaml = (place: Place, error: unknown): InputError => {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  return new InputError(place, `its front matter is not YAML (${reason}): mend it or take it away`)
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function dateLine(body: string): Header | null {
  const match = DATE_LINE.exec(body)
  if (match === null) return null
  const [line, date = '', rest = ''] = match
  const via = VIA.exec(rest.trim())
  const title = (via === null ? rest : (via[1] ?? '')).trim()
  const fields = { ...NO_FIELDS, publishedAt: isoDate(date), title: title || null, agency: via?.[2] ?? null }
  return { fields, end: line.length }
}

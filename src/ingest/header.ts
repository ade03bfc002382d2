import { type CST, LineCounter, Parser, parseDocument } from 'yaml'
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
const VIA = /(?<![^ \t])via[ \t]+/gi

/** Most characters of front matter. What is longer is no list of fields, and would take a parser long. */
const MOST_FRONT_MATTER = 64_000
/** Most characters of a line of date, headline and agency: what is longer is an article that begins with a date. */
const MOST_DATE_LINE = 1000
/** Deepest nesting of front matter. The parser calls itself at every level, and a stack that is full can end the process. */
const DEEPEST = 100

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
  if (match[0].length > MOST_FRONT_MATTER) {
    const most = `longer than ${MOST_FRONT_MATTER / 1000} KB`
    throw new InputError(place, `its front matter is ${most}: shorten it, or put a line above if it is text`)
  }
  const values = parseYaml(match[2] ?? '', place)
  // Two rules with a sentence between them are prose, though YAML reads them as a string.
  if (values !== null && !isMapping(values)) return null
  return { fields: fieldsOf(values ?? {}, place), end: match[0].length }
}

function parseYaml(yaml: string, place: Place): unknown {
  if (isDeep(yaml)) throw new InputError(place, `its front matter nests deeper than ${DEEPEST} levels: flatten it`)
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

/** Whether YAML nests too deep for the parser: found level by level, in its tokens, which it makes without recursion. */
function isDeep(yaml: string): boolean {
  let level: CST.Token[] = [...new Parser().parse(yaml)]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap(partsOf)
  }
  return false
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])])
}

const notYaml = (place: Place, error: unknown): InputError => {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  return new InputError(place, `its front matter is not YAML (${reason}): mend it or take it away`)
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

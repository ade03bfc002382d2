import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { InputError, type Place } from '../errors.ts'

// "---", the lines between, and "---" or "..." again.
const FRONT_MATTER = /^(---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/

/**
 * What YAML may have. Its parser calls itself at every level, and where the stack is full while an expression is compiled,
 * the whole process ends; and it takes time that grows with the square of some lists. Fields need none of this. A level
 * takes a sign and, in another line than the one above, a column: so these three bound how deep it goes.
 */
const MOST = { characters: 16_000, levelsInALine: 20, brackets: 100 }

/** Front matter: its values by name, and how long it is with its rules. */
export interface FrontMatter {
  /** Of lists and the like, only that they are there. */
  readonly values: Readonly<Record<string, unknown>>
  readonly length: number
}

/**
 * Reads YAML front matter.
 *
 * @returns `null` where the text does not begin with any
 * @throws {InputError} where it is not YAML, with the line, or larger than a list of fields
 */
export function readFrontMatter(body: string, place: Place): FrontMatter | null {
  const match = FRONT_MATTER.exec(body)
  if (match === null) return null
  const [{ length }, , yaml = ''] = match
  if (isTooMuch(yaml)) {
    throw new InputError(place, 'its front matter is too long or too deep for a list of fields: shorten or flatten it')
  }
  const values = valuesOf(yaml, place)
  // Two rules with a sentence between them are prose, though YAML reads them as a string.
  return values && { values, length }
}

const isTooMuch = (yaml: string): boolean =>
  yaml.length > MOST.characters ||
  count(yaml, /[[{]/g) > MOST.brackets ||
  yaml.split(/[\r\n]/).some((line) => count(line, /[-?:](?=\s|$)/g) > MOST.levelsInALine)

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

function valuesOf(yaml: string, place: Place): FrontMatter['values'] | null {
  const lineCounter = new LineCounter()
  try {
    const document = parseDocument(yaml, { lineCounter, logLevel: 'silent', prettyErrors: false })
    const [error] = document.errors
    if (error === undefined) return valuesIn(document)
    const line = 1 + lineCounter.linePos(error.pos[0]).line // The line of "---" comes before.
    throw notYaml({ ...place, line }, error)
  } catch (error) {
    throw error instanceof InputError ? error : notYaml(place, error) // An alias of nothing, for example.
  }
}

/** The values at the top, `null` if it has none by name. What lies deeper is not made: aliases may make it endless. */
function valuesIn(document: Document): FrontMatter['values'] | null {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return {}
  if (!isMap(contents)) return null
  const plainOf = (node: unknown): unknown => {
    if (isScalar(node)) return node.value
    if (!isAlias(node)) return node
    const target = node.resolve(document)
    if (target === undefined) throw new Error(`no anchor is called ${node.source}`)
    return plainOf(target)
  }
  return Object.fromEntries(contents.items.map(({ key, value }) => [String(plainOf(key)), plainOf(value)]))
}

const notYaml = (place: Place, error: unknown): InputError => {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  return new InputError(place, `its front matter is not YAML (${reason}): mend it or take it away`)
}

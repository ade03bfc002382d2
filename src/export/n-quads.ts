import type { AnyGraph } from '../model/projected.ts'
import type { FormatOptions } from './format.ts'
import { PREFIXES, type Resource, resources, type Term } from './resources.ts'

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** N-Quads in the words of schema.org, PROV and Web Annotation, a line a fact: for triple stores and whatever reads streams. */
export function* nQuads(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  const blanks = { count: 0 }
  for (const { id, ...resource } of resources(graph, options)) yield* facts(iri(id), resource, blanks)
}

function* facts(
  subject: string,
  { types, properties }: Omit<Resource, 'id'>,
  blanks: { count: number },
): Generator<string> {
  for (const type of types) yield `${subject} ${RDF_TYPE} ${iri(type)} .\n`
  for (const [property, term] of properties) {
    if (!('nested' in term)) {
      yield `${subject} ${iri(property)} ${objectOf(term)} .\n`
      continue
    }
    const blank = `_:b${blanks.count}`
    blanks.count += 1
    yield `${subject} ${iri(property)} ${blank} .\n`
    yield* facts(blank, term.nested, blanks)
  }
}

const objectOf = (term: Exclude<Term, { nested: object }>): string => {
  if ('id' in term) return iri(term.id)
  if ('day' in term) return `"${term.day}"^^<${XSD}date>`
  if ('text' in term) return `"${escaped(term.text)}"`
  return `"${term.number}"^^<${XSD}${Number.isInteger(term.number) ? 'integer' : 'double'}>`
}

/** A text in quotes: what would end it or break the line is escaped. */
const escaped = (text: string): string =>
  text.replace(/["\\]|\p{Cc}/gu, (character) => ESCAPES[character] ?? `\\u${hex(character)}`)

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** The whole of a name with a prefix. */
const iri = (name: string): string => {
  const colon = name.indexOf(':')
  return `<${PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES]}${name.slice(colon + 1)}>`
}

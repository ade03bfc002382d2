import { grouped } from '../model/grouped.ts'
import type { AnyGraph } from '../model/projected.ts'
import type { FormatOptions } from './format.ts'
import { jsonItems } from './json-lines.ts'
import { PREFIXES, type Resource, resources, type Term } from './resources.ts'

/** JSON-LD in the words of schema.org, PROV and Web Annotation, one thing a line. */
export function* jsonLd(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  yield `{"@context":${JSON.stringify({ ...PREFIXES, xsd: 'http://www.w3.org/2001/XMLSchema#' })},\n"@graph":[`
  yield* jsonItems(resources(graph, options), ({ id, ...resource }) => ({ '@id': id, ...bodyOf(resource) }))
  yield '\n]}\n'
}

const bodyOf = ({ types, properties }: Omit<Resource, 'id'>): object => ({
  '@type': types,
  ...Object.fromEntries(
    [...grouped(properties, ([property]) => [property])].map(([property, values]) => {
      const terms = values.map(([, term]) => valueOfTerm(term))
      return [property, terms.length === 1 ? terms[0] : terms]
    }),
  ),
})

const valueOfTerm = (term: Term): unknown => {
  if ('id' in term) return { '@id': term.id }
  if ('day' in term) return { '@value': term.day, '@type': 'xsd:date' }
  if ('number' in term) return term.number
  return 'text' in term ? term.text : bodyOf(term.nested)
}

import { nodeId, statementId } from '../model/node-id.ts'
import type { AnyGraph, Edge, Node } from '../model/projected.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Values } from '../model/schema-graph.ts'
import { type FormatOptions, wholeGraph } from './format.ts'
import { codePoints } from './offsets.ts'
import { wellFormed } from './xml.ts'

/** A thing of the web of data, with what is said of it: one or more values a property. */
export interface Resource {
  readonly id: string
  readonly types: readonly string[]
  readonly properties: readonly (readonly [property: string, value: Term])[]
}

/** Another thing, by its id; a text; a day; a number; or one of its own without an id. */
export type Term =
  | { readonly id: string }
  | { readonly text: string }
  | { readonly day: string }
  | { readonly number: number }
  | { readonly nested: Omit<Resource, 'id'> }

/** What the prefixes of terms stand for. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  onrecord: 'urn:onrecord:',
} as const

/** The id of a node in the web of data. */
const iri = (id: string): string => `onrecord:${id}`

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ['schema:Person', 'prov:Person'],
  Organisation: ['schema:Organization', 'prov:Organization'],
  Country: ['schema:Country', 'prov:Agent'],
  Place: ['schema:Place'],
  Event: ['schema:Event'],
  Office: ['schema:Role', 'prov:Agent'],
  Statement: ['schema:Quotation', 'prov:Entity'],
  Article: ['schema:NewsArticle', 'prov:Entity'],
  Outlet: ['schema:NewsMediaOrganization', 'prov:Organization'],
  Claim: ['schema:Claim'],
}

/** Properties of nodes that have a name of their own; all others are called as in the graph, with `onrecord:` before them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  text: 'schema:text',
  saidOn: 'schema:dateCreated',
  publishedAt: 'schema:datePublished',
  title: 'schema:headline',
  url: 'schema:url',
  date: 'schema:startDate',
  sameAs: 'schema:sameAs',
}

/** Edges of the whole graph as properties: of their source, or, if `back`, of their target. */
const EDGES: Readonly<Record<string, { readonly properties: readonly string[]; readonly back?: true }>> = {
  SAID: { properties: ['schema:creator', 'prov:wasAttributedTo'], back: true },
  ABOUT: { properties: ['schema:about'] },
  ADDRESSED_TO: { properties: ['schema:recipient'] },
  REPORTED_IN: { properties: ['schema:isPartOf', 'prov:wasQuotedFrom'] },
  INSTANCE_OF: { properties: ['schema:exampleOfWork'] },
  QUOTES: { properties: ['schema:citation'] },
  HOLDS: { properties: ['onrecord:holds'] },
  OF: { properties: ['onrecord:of'] },
  INVOLVES: { properties: ['schema:contributor'] },
  MENTIONED_IN: { properties: ['schema:mentions'], back: true },
  PUBLISHED_BY: { properties: ['schema:publisher'] },
}

/** All nodes as resources, then the edges of a projection as such, then where the words of statements stand in their articles. */
export function* resources(graph: AnyGraph, options: FormatOptions = {}): Generator<Resource> {
  for (const { node, attributes } of graph.nodeEntries())
    yield {
      id: iri(node),
      types: TYPES[attributes.kind] ?? ['schema:Thing'],
      properties: [...ownProperties(attributes), ...linksOf(graph, node)],
    }
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    if (!(attributes.kind in EDGES)) yield tie(edge, source, target, attributes)
  if (wholeGraph(graph, options) && options.records)
    for (const record of options.records()) yield* annotations(graph, record)
}

/** What a node says by itself. Its kind is its type, and where lists of numbers stand nobody could read them. */
const ownProperties = ({ kind, label, ...values }: Values): [string, Term][] =>
  Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, Term] => [
      PROPERTIES[name] ?? `onrecord:${name}`,
      termOf(name, one),
    ]),
  )

const termOf = (name: string, value: string | number | boolean): Term => {
  if (typeof value === 'number') return { number: value }
  const isDay = /(?:On|At)$/.test(name) && /^\d{4}-\d\d-\d\d$/.test(String(value))
  return isDay ? { day: String(value) } : { text: wellFormed(String(value)) }
}

const linksOf = (graph: AnyGraph, node: string): [string, Term][] => {
  const links: [string, Term][] = []
  const add = (kind: string, back: boolean, id: string): void => {
    const edge = EDGES[kind]
    if (edge === undefined || (edge.back ?? false) !== back) return
    for (const property of edge.properties) links.push([property, { id: iri(id) }])
  }
  graph.forEachOutEdge(node, (_, { kind }, __, target) => add(kind, false, target))
  graph.forEachInEdge(node, (_, { kind }, source) => add(kind, true, source))
  return links
}

/** An edge that stands for statements: who, about whom, how often, when. */
const tie = (edge: string, source: string, target: string, { kind, ...values }: Edge): Resource => ({
  id: iri(edge),
  types: [`onrecord:${kind}`],
  properties: [
    ['onrecord:source', { id: iri(source) }],
    ['onrecord:target', { id: iri(target) }],
    ...ownProperties({ kind, label: '', ...values } as Node).map(([name, term]): [string, Term] =>
      name === 'onrecord:statements' && 'text' in term ? [name, { id: iri(term.text) }] : [name, term],
    ),
  ],
})

/** Where the words of a record's statements stand, as the Web Annotation standard says it: in code points, with the words. */
function* annotations(graph: AnyGraph, record: ArticleRecord): Generator<Resource> {
  const inCodePoints = codePoints(record.text)
  const article = iri(nodeId('Article', record.id))
  for (const statement of record.statements) {
    const id = statementId(record, statement)
    if (!graph.hasNode(id)) continue
    yield {
      id: iri(id.replace(':', ':at-')),
      types: ['oa:Annotation'],
      properties: [
        ['oa:hasBody', { id: iri(id) }],
        ...statement.content.map((span): [string, Term] => {
          const [start, end] = inCodePoints(span)
          const position: [string, Term][] = [
            ['oa:start', { number: start }],
            ['oa:end', { number: end }],
          ]
          const words: [string, Term][] = [['oa:exact', { text: wellFormed(record.text.slice(...span)) }]]
          const selectors: [string, Term][] = [
            ['oa:hasSelector', { nested: { types: ['oa:TextPositionSelector'], properties: position } }],
            ['oa:hasSelector', { nested: { types: ['oa:TextQuoteSelector'], properties: words } }],
          ]
          const properties: [string, Term][] = [['oa:hasSource', { id: article }], ...selectors]
          return ['oa:hasTarget', { nested: { types: ['oa:SpecificResource'], properties } }]
        }),
      ],
    }
  }
}

import type { AnyGraph, Edge, Node } from '../model/projected.ts'
import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Told, toldIn } from '../model/told.ts'
import { type FormatOptions, wholeGraph } from './format.ts'
import { wellFormed } from './xml.ts'

/** An entity of FollowTheMoney; what is absent has no property. */
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/**
 * FollowTheMoney 4, an entity a line, for Aleph, OpenAleph, Datashare and nomenklatura: who speaks about whom are links with
 * the words, the day and the article; what is said about nobody, or by nobody named, is a note on who it concerns.
 */
export function* ftm(graph: AnyGraph, options: FormatOptions = {}): Generator<string> {
  for (const entity of entities(graph, options)) yield `${JSON.stringify(entity)}\n`
}

function* entities(graph: AnyGraph, options: FormatOptions): Generator<FtmEntity> {
  const whole = wholeGraph(graph, options)
  // Of the whole graph the statements themselves are there.
  const isLeft = (kind: string): boolean => kind in SCHEMATA && !(whole !== undefined && kind === 'Claim')
  for (const { node, attributes } of graph.nodeEntries())
    if (isLeft(attributes.kind)) yield thing(graph, node, attributes)
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    if (attributes.kind === 'HOLDS') yield occupancy(edge, source, target, attributes)
    else if ('weight' in attributes) yield link(edge, source, target, attributes)
  if (whole !== undefined) for (const told of toldIn(whole)) yield* said(whole, told)
}

/** Kind → schema. Statements are what joins them. */
const SCHEMATA: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organisation: 'Organization',
  Country: 'Territory',
  Place: 'Address',
  Event: 'Event',
  Office: 'Position',
  Article: 'Article',
  Outlet: 'Organization',
  Claim: 'Note',
}

const thing = (graph: AnyGraph, id: string, node: Node): FtmEntity => {
  const { kind, label, name, aliases, iso, date, title, url, publishedAt, text, file, sameAs } = node
  // A country's word for itself could be taken for another's: "Congo". Its code cannot.
  const country = iso ?? ownersOf(graph, id).find((owner) => owner.iso !== undefined)?.iso
  return entity(id, SCHEMATA[kind] ?? 'Thing', {
    ...(kind === 'Place' ? { full: name } : {}),
    name: kind === 'Office' ? label : (title ?? name ?? label),
    alias: aliases,
    country: typeof country === 'string' ? country.toLowerCase() : undefined,
    wikidataId: typeof sameAs === 'string' ? sameAs.split('/').at(-1) : undefined,
    date: kind === 'Event' ? date : undefined,
    description: text,
    ...(kind === 'Article' ? { title, sourceUrl: url, publishedAt, fileName: file } : {}),
  })
}

const ownersOf = (graph: AnyGraph, id: string): Node[] =>
  graph.filterOutEdges(id, (_, { kind }) => kind === 'OF').map((edge) => graph.getNodeAttributes(graph.target(edge)))

const occupancy = (id: string, holder: string, post: string, { firstReportedOn, lastReportedOn, former }: Edge) =>
  entity(id, 'Occupancy', {
    holder: hyphened(holder),
    post: hyphened(post),
    date: [firstReportedOn, lastReportedOn].flatMap((day) => (typeof day === 'string' ? day : [])),
    status: former === true ? 'ended' : 'current',
  })

/** An edge that stands for several statements. */
const link = (id: string, subject: string, object: string, { kind, weight, firstOn, lastOn }: Edge): FtmEntity =>
  entity(id, 'UnknownLink', {
    subject: hyphened(subject),
    object: hyphened(object),
    role: `${kind.toLowerCase().replaceAll('_', ' ')} (${weight})`,
    startDate: firstOn,
    endDate: lastOn,
  })

function* said(graph: SchemaGraph, told: Told): Generator<FtmEntity> {
  const { id, attributes, speakers, targets, article, outlet, day } = told
  const { url } = graph.getNodeAttributes(article) as NodeAttributes<'Article'>
  const source = {
    summary: attributes.text,
    description: attributes.sentence,
    proof: hyphened(article),
    publisher: outlet && graph.getNodeAttribute(outlet, 'label'),
    sourceUrl: url,
  }
  for (const speaker of speakers)
    for (const target of targets)
      if (speaker !== target)
        yield entity(`${id}-${speaker}-${target}`, 'UnknownLink', {
          ...source,
          subject: hyphened(speaker),
          object: hyphened(target),
          role: attributes.cue ?? 'speaks about',
          date: day,
          recordId: id,
        })
  if (speakers.length === 0 || targets.length === 0)
    yield entity(id, 'Note', {
      ...source,
      name: attributes.label,
      entity: [...speakers, ...targets].map(hyphened),
      createdAt: day,
    })
}

const entity = (id: string, schema: string, given: Readonly<Record<string, unknown>>): FtmEntity => ({
  id: hyphened(id),
  schema,
  properties: Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const values = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
      return values.length === 0 ? [] : [[name, values.map(wellFormed)]]
    }),
  ),
})

/** FollowTheMoney drops a reference to an id with a colon without a word. */
const hyphened = (id: string): string => id.replaceAll(':', '-')

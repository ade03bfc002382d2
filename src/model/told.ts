import type { EdgeAttributes, NodeAttributes } from './schema.ts'
import type { SchemaGraph } from './schema-graph.ts'
import type { Stance } from './statement.ts'

/** A statement with the ids of all that it is tied to. */
export interface Told {
  readonly id: string
  readonly attributes: NodeAttributes<'Statement'>
  readonly speakers: readonly string[]
  /** Whom or what it is about, main target first. */
  readonly targets: readonly string[]
  /** What it says of each of them, in the same order. */
  readonly stances: readonly Judged[]
  readonly addressees: readonly string[]
  readonly article: string
  readonly outlet: string | undefined
  readonly claim: string
  /** Ids of the statements that it reports. */
  readonly quotes: readonly string[]
  /** The day it was said, or else that of the article. */
  readonly day: string | undefined
  /** How likely it is that it is said, and by its speaker, 0 to 1. */
  readonly trust: number
}

/** What a statement says of one target, and how sure that is; `null` where its record does not say. */
export interface Judged {
  readonly stance: Stance | null
  readonly stanceConfidence: number | null
}

/** What an edge from a statement to a target says of it. */
export const judgedOf = ({ stance, stanceConfidence }: EdgeAttributes<'ABOUT'>): Judged => ({
  stance: (stance as Stance | undefined) ?? null,
  stanceConfidence: stanceConfidence ?? null,
})

/** A trust as it is told: to four places. */
export const rounded = (trust: number): number => Math.round(1e4 * trust) / 1e4

/** All statements of a graph, in its order. */
export function* toldIn(graph: SchemaGraph): Generator<Told> {
  for (const { node, attributes } of graph.nodeEntries()) if (attributes.kind === 'Statement') yield toldOf(graph, node)
}

/** One statement, given by its node id. */
export const toldOf = (graph: SchemaGraph, id: string): Told => {
  const attributes = graph.getNodeAttributes(id) as NodeAttributes<'Statement'>
  const speakers: string[] = []
  let sure = 1
  graph.forEachInEdge(id, (_, edge, source) => {
    if (edge.kind !== 'SAID') return
    speakers.push(source)
    sure = Math.min(sure, edge.confidence ?? 1)
  })
  const targets: (Judged & { readonly id: string; readonly salience: number })[] = []
  const ends: Record<string, string[]> = { ADDRESSED_TO: [], REPORTED_IN: [], INSTANCE_OF: [], QUOTES: [] }
  graph.forEachOutEdge(id, (_, edge, __, target) => {
    if (edge.kind === 'ABOUT') targets.push({ id: target, salience: edge.salience, ...judgedOf(edge) })
    else ends[edge.kind]?.push(target)
  })
  targets.sort((a, b) => b.salience - a.salience)
  const article = ends.REPORTED_IN?.[0] ?? ''
  const { publishedAt } = graph.getNodeAttributes(article) as NodeAttributes<'Article'>
  return {
    id,
    attributes,
    speakers,
    targets: targets.map((target) => target.id),
    stances: targets.map(({ stance, stanceConfidence }) => ({ stance, stanceConfidence })),
    addressees: ends.ADDRESSED_TO ?? [],
    article,
    outlet: outletOf(graph, article),
    claim: ends.INSTANCE_OF?.[0] ?? '',
    quotes: ends.QUOTES ?? [],
    day: attributes.saidOn ?? publishedAt,
    trust: attributes.confidence * sure,
  }
}

/** The outlet that published an article. */
export const outletOf = (graph: SchemaGraph, article: string): string | undefined => {
  const edge = graph.findOutEdge(article, (_, { kind }) => kind === 'PUBLISHED_BY')
  return edge === undefined ? undefined : graph.target(edge)
}

import { ENTITY_LABELS, type EntityLabel, type NodeLabel } from '../model/schema.ts'
import type { RecordGraph } from './draft.ts'

/** How often someone was spoken about. */
interface TargetSummary {
  /** Node id. */
  readonly id: string
  readonly name: string
  /** Number of statements of the one speaker about it. */
  readonly statements: number
}

export interface SpeakerSummary {
  /** Node id. */
  readonly id: string
  readonly kind: EntityLabel
  readonly name: string
  /** Number of statements. */
  readonly statements: number
  /** Those they spoke about most, themselves left out. */
  readonly targets: readonly TargetSummary[]
}

/** A graph in numbers. */
export interface GraphSummary {
  readonly articles: number
  readonly statements: number
  /** Statements of which no article says by whom they are. */
  readonly unnamed: number
  readonly claims: number
  readonly entities: Readonly<Record<EntityLabel, number>>
  /** Those with most statements first. */
  readonly speakers: readonly SpeakerSummary[]
}

const SPEAKERS_SHOWN = 10
const TARGETS_SHOWN = 3

/** Counts what a graph holds, and names its ten busiest speakers, each with the three they spoke about most. */
export const summarize = (graph: RecordGraph): GraphSummary => {
  const counts = new Map<NodeLabel, number>()
  graph.forEachNode((_, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1))
  const count = (kind: NodeLabel): number => counts.get(kind) ?? 0
  const labels = Object.values(ENTITY_LABELS)
  return {
    articles: count('Article'),
    statements: count('Statement'),
    unnamed: unnamedOf(graph),
    claims: count('Claim'),
    entities: Object.fromEntries(labels.map((label) => [label, count(label)])) as Record<EntityLabel, number>,
    speakers: topSpeakers(graph),
  }
}

const unnamedOf = (graph: RecordGraph): number =>
  graph.reduceNodes(
    (sum, id, { kind }) =>
      sum + (kind === 'Statement' && !graph.someInEdge(id, (_, edge) => edge.kind === 'SAID') ? 1 : 0),
    0,
  )

const topSpeakers = (graph: RecordGraph): SpeakerSummary[] =>
  graph
    .mapNodes((id, node) => ({
      id,
      kind: node.kind as EntityLabel,
      name: node.label,
      statements: graph.reduceOutEdges(id, (sum, _, { kind }) => sum + (kind === 'SAID' ? 1 : 0), 0),
    }))
    .filter(({ statements }) => statements > 0)
    .sort(byStatements)
    .slice(0, SPEAKERS_SHOWN)
    .map((speaker) => ({ ...speaker, targets: topTargets(graph, speaker.id) }))

const topTargets = (graph: RecordGraph, speaker: string): TargetSummary[] =>
  graph
    .mapOutEdges(speaker, (_, edge, __, target, ___, { label }) =>
      edge.kind === 'SPOKE_ABOUT' ? [{ id: target, name: label, statements: edge.count }] : [],
    )
    .flat()
    .sort(byStatements)
    .slice(0, TARGETS_SHOWN)

const byStatements = (a: TargetSummary, b: TargetSummary): number =>
  b.statements - a.statements || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)

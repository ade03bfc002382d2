import type { AbstractGraph } from 'graphology-types'
import { EDGE_KINDS, NODE_KINDS, type Property } from './schema.ts'
import type { Values } from './schema-graph.ts'

/** What every node of any graph carries that can be drawn or written: its kind, a short name to show, and properties. */
export type Node = Values & { readonly kind: string; readonly label: string }
/** What every edge carries. */
export type Edge = Values & { readonly kind: string }

/** A graph of nodes and edges of any kinds: the whole one, or what a projection makes of it. */
export type AnyGraph = AbstractGraph<Node, Edge>

interface Kind {
  readonly doc: string
  readonly properties: readonly Property[]
}

/** What kinds of nodes and edges a graph has, and which properties they carry. */
export interface GraphSchema {
  readonly nodes: Readonly<Record<string, Kind>>
  readonly edges: Readonly<Record<string, Kind>>
}

const ENTITY: readonly Property[] = [
  { name: 'name', type: 'string', doc: 'The form used by most articles.' },
  { name: 'aliases', type: 'strings', doc: 'Other forms, most frequent first.' },
  { name: 'iso', type: 'string', optional: true, doc: 'ISO 3166-1 alpha-2 code of a country.' },
  { name: 'spoke', type: 'integer', doc: 'Number of statements that it makes.' },
  { name: 'spokenOf', type: 'integer', doc: 'Number of statements by others that are about it.' },
]

const STATEMENTS: readonly Property[] = [
  { name: 'weight', type: 'integer', doc: 'Number of statements.' },
  { name: 'firstOn', type: 'date', optional: true, doc: 'Earliest day of any of them.' },
  { name: 'lastOn', type: 'date', optional: true, doc: 'Latest day of any of them.' },
  { name: 'days', type: 'strings', doc: 'All days of them, each once.' },
  { name: 'direct', type: 'float', doc: 'Share of them that are quoted, wholly or in part.' },
  { name: 'denied', type: 'float', doc: 'Share of them that say what is denied or refused.' },
  {
    name: 'negative',
    type: 'float',
    optional: true,
    doc: 'Share that blame ("accused", "condemned"), of those whose cue shows that they blame or praise.',
  },
  {
    name: 'positive',
    type: 'float',
    optional: true,
    doc: 'Share that praise ("welcomed", "thanked"), of those whose cue shows that they blame or praise.',
  },
  { name: 'statements', type: 'strings', doc: 'Their ids.' },
]

/** What nodes of a discourse network carry besides. */
const IN_DISCOURSE: readonly Property[] = [
  { name: 'role', type: 'string', doc: '`actor`, or `matter`: what actors are for or against.' },
  {
    name: 'community',
    type: 'integer',
    optional: true,
    doc: 'Of an actor: the group of those who agree most, from 0.',
  },
  {
    name: 'camp',
    type: 'integer',
    optional: true,
    doc: 'Of an actor: 1 or 2, whichever of two camps fits its agreement and disagreement best; 0 where there is none.',
  },
]
const WEIGHED: readonly Property[] = [
  { name: 'weight', type: 'float', doc: 'How strong the tie is, never less than 0.' },
  {
    name: 'value',
    type: 'float',
    doc: 'The same as Discourse Network Analyzer has it: less than 0 where "against" or conflict outweighs.',
  },
  { name: 'side', type: 'string', doc: '`for`, `against` or `mixed`.' },
]
const TIED: readonly Property[] = [
  ...WEIGHED,
  { name: 'matters', type: 'integer', doc: 'Number of matters on which both take a side.' },
]

const discoursing = (kinds: GraphSchema['nodes']): GraphSchema['nodes'] =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { doc, properties }]) => [
      kind,
      { doc, properties: [...properties, ...IN_DISCOURSE] },
    ]),
  )

const entities = (...kinds: readonly (keyof typeof NODE_KINDS)[]): GraphSchema['nodes'] =>
  Object.fromEntries(kinds.map((kind) => [kind, { doc: NODE_KINDS[kind].doc, properties: ENTITY }]))

/** What each projection of the whole graph has. */
export const PROJECTED = {
  statements: { nodes: NODE_KINDS, edges: EDGE_KINDS },
  people: {
    nodes: entities('Person', 'Organisation', 'Country', 'Office'),
    edges: { SPOKE_ABOUT: { doc: 'Who speaks about whom.', properties: STATEMENTS } },
  },
  claims: {
    nodes: {
      ...entities('Person', 'Organisation', 'Country', 'Place', 'Event', 'Office'),
      Claim: NODE_KINDS.Claim,
    },
    edges: {
      CLAIMED: { doc: 'Who says it.', properties: STATEMENTS },
      CONCERNS: { doc: 'Whom or what it is about.', properties: STATEMENTS },
    },
  },
  quoted: {
    nodes: {
      ...entities('Person', 'Organisation', 'Country', 'Place', 'Event', 'Office'),
      Outlet: NODE_KINDS.Outlet,
    },
    edges: { QUOTED: { doc: 'Which outlet reports what somebody says.', properties: STATEMENTS } },
  },
  discourse: {
    nodes: discoursing({
      ...entities('Person', 'Organisation', 'Country', 'Place', 'Event', 'Office'),
      Concept: {
        doc: 'What actors may be for or against, as a codebook has it.',
        properties: [{ name: 'name', type: 'string', doc: 'As in the codebook.' }],
      },
    }),
    edges: {
      TAKES_SIDE: {
        doc: 'Who is for or against what.',
        properties: [
          ...WEIGHED,
          { name: 'for', type: 'integer', doc: 'How often for it.' },
          { name: 'against', type: 'integer', doc: 'How often against it.' },
          { name: 'statements', type: 'strings', doc: 'The ids of the statements counted.' },
        ],
      },
      CONGRUENCE: { doc: 'Who is on one side of the same matters.', properties: TIED },
      CONFLICT: { doc: 'Who is on opposite sides of the same matters.', properties: TIED },
      SUBTRACT: { doc: 'Congruence less conflict.', properties: TIED },
    },
  },
} as const satisfies Readonly<Record<string, GraphSchema>>

/** The name of a projection. */
export type ProjectionName = keyof typeof PROJECTED

/** The names of all projections. */
export const PROJECTION_NAMES = Object.keys(PROJECTED) as ProjectionName[]

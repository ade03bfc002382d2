import { MultiDirectedGraph } from 'graphology'
import { grouped } from '../../model/grouped.ts'
import type { EdgeAttributes, NodeAttributes } from '../../model/schema.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import type { Form } from '../../model/statement.ts'
import { type Told, toldIn } from '../../model/told.ts'
import { firstAndLast } from '../dates.ts'
import { stanceCounts } from '../stance-counts.ts'

/** A whole graph with some of its statements: to be given to a projection, or to another filter. */
export type StatementFilter = (graph: SchemaGraph) => SchemaGraph

/** Only what was said on a day, `YYYY-MM-DD`, or later; without a day of its own a statement has its article's. */
export const since = (first: string): StatementFilter => keeping(({ day }) => day !== undefined && day >= first)

/** Only what was said on a day, `YYYY-MM-DD`, or earlier. */
export const until = (last: string): StatementFilter => keeping(({ day }) => day !== undefined && day <= last)

/** Only statements that are as likely as this, 0 to 1, to be said, and by their speakers. */
export const minTrust = (least: number): StatementFilter => keeping(({ trust }) => trust >= least)

/** Without statements that repeat one of an earlier article which prints the same text. */
export const originals: StatementFilter = (graph) =>
  graph.findNode((_, node) => node.kind === 'Statement' && node.copyOf !== undefined) === undefined
    ? graph
    : keeping(({ attributes }) => attributes.copyOf === undefined)(graph)

/** Only statements about one of these nodes. */
export const about = (ids: Iterable<string>): StatementFilter => {
  const wanted = new Set(ids)
  return keeping(({ targets }) => targets.some((id) => wanted.has(id)))
}

/** Only statements by or about one of these nodes. */
export const involving = (ids: Iterable<string>): StatementFilter => {
  const wanted = new Set(ids)
  return keeping(({ speakers, targets }) => [...speakers, ...targets].some((id) => wanted.has(id)))
}

/** Only statements that one of these outlets printed, given by node ids. */
export const printedBy = (outlets: Iterable<string>): StatementFilter => {
  const wanted = new Set(outlets)
  return keeping(({ outlet }) => outlet !== undefined && wanted.has(outlet))
}

/** Only statements of a form: quoted directly, told indirectly, or both in one. */
export const ofForm = (form: Form): StatementFilter => keeping(({ attributes }) => attributes.form === form)

/** Edges whose ends come along: whose an office is, and what concept a statement is on. */
const LED_TO: readonly string[] = ['OF', 'ON']

/**
 * The graph of the statements that fit, and of what they are tied to: speakers, targets, articles, outlets, claims; the
 * owners of offices among them stay, and what is derived is derived anew.
 */
const keeping =
  (fits: (told: Told) => boolean): StatementFilter =>
  (graph) => {
    const kept = new Map([...toldIn(graph)].filter(fits).map((told) => [told.id, told]))
    const nodes = new Set<string>(kept.keys())
    for (const { speakers, targets, addressees, article, outlet, claim } of kept.values())
      for (const id of [...speakers, ...targets, ...addressees, article, outlet, claim])
        if (id !== undefined) nodes.add(id)
    for (const { source, target, attributes } of graph.edgeEntries())
      if (LED_TO.includes(attributes.kind) && nodes.has(source)) nodes.add(target)
    return subgraph(graph, nodes, kept)
  }

const subgraph = (
  graph: SchemaGraph,
  nodes: ReadonlySet<string>,
  kept: ReadonlyMap<string, Told>,
): MultiDirectedGraph<NodeAttributes, EdgeAttributes> => {
  const copy = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const reports = grouped(kept.values(), ({ claim }) => [claim])
  for (const { node, attributes } of graph.nodeEntries())
    if (nodes.has(node))
      copy.addNode(node, attributes.kind === 'Claim' ? claimOf(attributes, reports.get(node) ?? []) : attributes)
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const left = attributes.kind === 'SPOKE_ABOUT' ? spokeAboutOf(attributes, target, kept) : attributes
    if (left !== undefined && nodes.has(source) && nodes.has(target))
      copy.addDirectedEdgeWithKey(edge, source, target, left)
  }
  return copy
}

const claimOf = (
  { kind, label, text }: NodeAttributes<'Claim'>,
  reports: readonly Told[],
): NodeAttributes<'Claim'> => ({
  kind,
  label,
  text,
  reports: new Set(reports.map(({ article }) => article)).size,
  ...firstAndLast(reports.map(saidOnOf)),
})

const spokeAboutOf = (
  { kind, statements }: EdgeAttributes<'SPOKE_ABOUT'>,
  target: string,
  kept: ReadonlyMap<string, Told>,
): EdgeAttributes<'SPOKE_ABOUT'> | undefined => {
  const left = statements.flatMap((id) => kept.get(id) ?? [])
  if (left.length === 0) return undefined
  return {
    kind,
    count: left.length,
    ...stanceCounts(left.map(({ targets, stances }) => stances[targets.indexOf(target)]?.stance)),
    ...firstAndLast(left.map(saidOnOf)),
    statements: left.map(({ id }) => id),
  }
}

const saidOnOf = ({ attributes }: Told): { readonly saidOn: string | null } => ({ saidOn: attributes.saidOn ?? null })

import { grouped } from '../model/grouped.ts'
import type { EdgeName, NodeAttributes } from '../model/schema.ts'
import type { RecordGraph } from './draft.ts'

/** A node of either graph. */
export interface NodeChange {
  readonly id: string
  readonly kind: string
  readonly name: string
}

/** What one graph has that another has not. */
export interface GraphDiff {
  /** Entities, articles and outlets. */
  readonly nodes: {
    readonly gained: readonly NodeChange[]
    readonly lost: readonly NodeChange[]
    readonly renamed: readonly (NodeChange & { readonly before: string })[]
    /** What was a node and now is a part of another. */
    readonly merged: readonly (NodeChange & { readonly into: NodeChange })[]
    /** What was a part of a node and now is one itself. */
    readonly split: readonly (NodeChange & { readonly from: NodeChange })[]
  }
  readonly statements: {
    readonly gained: readonly NodeChange[]
    readonly lost: readonly NodeChange[]
    /** Those whose speakers, targets or polarity are others. */
    readonly changed: readonly (NodeChange & { readonly before: string; readonly after: string })[]
  }
  readonly claims: {
    readonly gained: readonly NodeChange[]
    readonly lost: readonly NodeChange[]
    readonly merged: readonly (NodeChange & { readonly into: NodeChange })[]
  }
  /** Edges of each kind, those of nodes that were merged being the same. */
  readonly edges: {
    readonly gained: Readonly<Partial<Record<EdgeName, number>>>
    readonly lost: Readonly<Partial<Record<EdgeName, number>>>
  }
}

/** Tells what `now` has that `old` has not, and the other way round. */
export function diffGraphs(old: RecordGraph, now: RecordGraph): GraphDiff {
  const { merged, ...nodes } = diffNodes(old, now)
  const into = new Map(merged.map(({ id, into }) => [id, into.id]))
  const same = sameClaims(old, now)
  return {
    nodes: { ...nodes, merged },
    statements: diffStatements(old, now, into),
    claims: diffClaims(old, now, same),
    edges: diffEdges(old, now, new Map([...into, ...same])),
  }
}

const change = (graph: RecordGraph, id: string): NodeChange => {
  const { kind, label } = graph.getNodeAttributes(id)
  return { id, kind, name: label }
}

const missing = (graph: RecordGraph, other: RecordGraph, ...kinds: string[]): NodeChange[] =>
  graph
    .filterNodes((id, { kind }) => !other.hasNode(id) && (kinds.length === 0 || kinds.includes(kind)))
    .map((id) => change(graph, id))

/** Former id → the node that it means. */
const formerIn = (graph: RecordGraph): ReadonlyMap<string, string> =>
  new Map(
    graph
      .mapNodes((id, node) =>
        ('formerIds' in node ? (node.formerIds ?? []) : []).map((former) => [former, id] as const),
      )
      .flat(),
  )

function diffNodes(old: RecordGraph, now: RecordGraph): GraphDiff['nodes'] {
  const isNode = ({ kind }: NodeChange): boolean => kind !== 'Statement' && kind !== 'Claim'
  const [formerly, lately] = [formerIn(now), formerIn(old)]
  const lost = missing(old, now).filter(isNode)
  const gained = missing(now, old).filter(isNode)
  const merged = lost.flatMap((one) => {
    const into = formerly.get(one.id)
    return into === undefined ? [] : [{ ...one, into: change(now, into) }]
  })
  const split = gained.flatMap((one) => {
    const from = lately.get(one.id)
    return from === undefined ? [] : [{ ...one, from: change(old, from) }]
  })
  const [gone, come] = [merged, split].map((list) => new Set(list.map(({ id }) => id)))
  return {
    gained: gained.filter(({ id }) => !come?.has(id)),
    lost: lost.filter(({ id }) => !gone?.has(id)),
    renamed: now
      .filterNodes(
        (id, { kind, label }) =>
          old.hasNode(id) && isNode({ id, kind, name: label }) && old.getNodeAttribute(id, 'label') !== label,
      )
      .map((id) => ({ ...change(now, id), before: old.getNodeAttribute(id, 'label') })),
    merged,
    split,
  }
}

function diffStatements(
  old: RecordGraph,
  now: RecordGraph,
  into: ReadonlyMap<string, string>,
): GraphDiff['statements'] {
  const both = now.filterNodes((id, { kind }) => kind === 'Statement' && old.hasNode(id))
  return {
    gained: missing(now, old, 'Statement'),
    lost: missing(old, now, 'Statement'),
    changed: both.flatMap((id) => {
      const [before, after] = [roles(old, id, (node) => into.get(node) ?? node), roles(now, id, (node) => node)]
      return before.key === after.key ? [] : [{ ...change(now, id), before: before.words, after: after.words }]
    }),
  }
}

/** Who says a statement about whom, and whether it is said: by ids, and in words. */
function roles(graph: RecordGraph, id: string, nodeOf: (id: string) => string): { key: string; words: string } {
  const { polarity } = graph.getNodeAttributes(id) as NodeAttributes<'Statement'>
  const ends = (edges: readonly string[], kind: EdgeName): string[] =>
    edges.filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind).map((edge) => graph.opposite(id, edge))
  const [speakers, targets] = [ends(graph.inEdges(id), 'SAID'), ends(graph.outEdges(id), 'ABOUT')]
  const names = (nodes: readonly string[]): string =>
    nodes.map((node) => graph.getNodeAttribute(node, 'label')).join(' and ') || 'nobody'
  return {
    key: JSON.stringify([[...speakers].map(nodeOf).sort(), [...targets].map(nodeOf).sort(), polarity]),
    words: `${names(speakers)} about ${names(targets)}, ${polarity}`,
  }
}

/** The claim of each statement. */
const claimsOf = (graph: RecordGraph): ReadonlyMap<string, string> =>
  new Map(
    graph
      .filterEdges((_, { kind }) => kind === 'INSTANCE_OF')
      .map((edge) => [graph.source(edge), graph.target(edge)] as const),
  )

/** Pairs of an old and a new claim that have a statement in common: a claim's id changes with who speaks. */
function sameClaims(old: RecordGraph, now: RecordGraph): (readonly [before: string, after: string])[] {
  const after = claimsOf(now)
  return [...claimsOf(old)].flatMap(([statement, before]) => {
    const claim = after.get(statement)
    return claim === undefined ? [] : [[before, claim] as const]
  })
}

function diffClaims(
  old: RecordGraph,
  now: RecordGraph,
  same: readonly (readonly [before: string, after: string])[],
): GraphDiff['claims'] {
  const [olds, news] = [new Set(same.map(([before]) => before)), new Set(same.map(([, after]) => after))]
  const before = grouped(same, ([, after]) => [after])
  const isClaim = (_: string, { kind }: NodeAttributes): boolean => kind === 'Claim'
  const merged = [...before].flatMap(([after, pairs]) => {
    const [, ...others] = [...new Set(pairs.map(([before]) => before))]
    return others.map((id) => ({ ...change(old, id), into: change(now, after) }))
  })
  return {
    gained: now.filterNodes(isClaim).flatMap((id) => (news.has(id) ? [] : change(now, id))),
    lost: old.filterNodes(isClaim).flatMap((id) => (olds.has(id) ? [] : change(old, id))),
    merged,
  }
}

/** @param into what old nodes are now, where that is another id */
function diffEdges(old: RecordGraph, now: RecordGraph, into: ReadonlyMap<string, string>): GraphDiff['edges'] {
  const keysOf = (graph: RecordGraph, idOf: (id: string) => string): Map<string, EdgeName> =>
    new Map(
      graph.mapEdges(
        (_, { kind }, source, target) => [JSON.stringify([kind, idOf(source), idOf(target)]), kind] as const,
      ),
    )
  const [before, after] = [keysOf(old, (id) => into.get(id) ?? id), keysOf(now, (id) => id)]
  const only = (edges: Map<string, EdgeName>, others: Map<string, EdgeName>): Partial<Record<EdgeName, number>> => {
    const kinds = grouped(
      [...edges].filter(([key]) => !others.has(key)),
      ([, kind]) => [kind],
    )
    return Object.fromEntries([...kinds].map(([kind, those]) => [kind, those.length]))
  }
  return { gained: only(after, before), lost: only(before, after) }
}

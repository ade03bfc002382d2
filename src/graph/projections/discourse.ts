import { UndirectedGraph } from 'graphology'
import type { AnyGraph, Edge, Node } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { communitiesOf } from '../communities.ts'
import { actorsOf } from './actors.ts'
import { campsOf } from './camps.ts'
import { type Coded, codedOf, type DiscourseOptions, transposed } from './coded.ts'
import { oneMode, type Tied } from './one-mode.ts'

/**
 * A discourse network (Leifeld): who is for or against what, as a network of two modes; or of one mode, who agrees or
 * disagrees with whom, or which concepts are upheld by the same actors. Counted and weighed as Discourse Network Analyzer
 * does it.
 */
export const discourse = (graph: SchemaGraph, options: DiscourseOptions = {}): AnyGraph => {
  const { network = 'affiliation', of = 'actors' } = options
  const coded = codedOf(graph, options)
  const nodes = nodesOf(graph, coded)
  if (network === 'affiliation') return affiliation(coded, nodes, options)
  const rows = of === 'actors' ? coded : transposed(coded)
  return tiedGraph(
    oneMode(rows, network, options.weight),
    nodes,
    network,
    of === 'actors' ? groupsOf(coded) : new Map(),
  )
}

/** What each node is called and of which kind; a target that also speaks is two nodes, one of each mode. */
const nodesOf = (graph: SchemaGraph, coded: Coded): ReadonlyMap<string, Node> => {
  const nodes = new Map<string, Node>()
  const entities = new Map(actorsOf(graph))
  const nodeOf = (id: string): Node => {
    const { kind, label } = graph.getNodeAttributes(id)
    return entities.get(id) ?? { kind, label, name: label }
  }
  for (const [actor, row] of coded) {
    nodes.set(actor, { ...nodeOf(actor), role: 'actor' })
    for (const matter of row.keys()) nodes.set(matterNode(matter), { ...nodeOf(matter), role: 'matter' })
  }
  return nodes
}

/** The node of what actors are for or against. */
const matterNode = (id: string): string => `on-${id}`

const affiliation = (
  coded: Coded,
  nodes: ReadonlyMap<string, Node>,
  { weight = 'plain' }: DiscourseOptions,
): AnyGraph => {
  const graph = new UndirectedGraph<Node, Edge>()
  const groups = groupsOf(coded)
  for (const [id, node] of [...nodes].sort(byKey)) graph.addNode(id, { ...node, ...groups.get(id) })
  for (const [actor, row] of [...coded].sort(byKey)) {
    const all = [...row.values()].reduce((sum, sides) => sum + sides.for.length + sides.against.length, 0)
    const norm = weight === 'activity' ? all : 1
    for (const [matter, sides] of [...row].sort(byKey)) {
      const [pro, contra] = [sides.for.length, sides.against.length]
      graph.addEdgeWithKey(`${actor}-TAKES_SIDE-${matter}`, actor, matterNode(matter), {
        kind: 'TAKES_SIDE',
        ...{ weight: rounded((pro + contra) / norm), value: rounded((pro - contra) / norm), for: pro, against: contra },
        side: pro > contra ? 'for' : pro < contra ? 'against' : 'mixed',
        statements: [...sides.for, ...sides.against],
      })
    }
  }
  return graph
}

const tiedGraph = (
  ties: Iterable<Tied>,
  nodes: ReadonlyMap<string, Node>,
  network: string,
  groups: ReadonlyMap<string, Groups>,
): AnyGraph => {
  const graph = new UndirectedGraph<Node, Edge>()
  const kind = network.toUpperCase()
  const nodeOf = (id: string): string => {
    const key = nodes.has(id) ? id : matterNode(id)
    if (!graph.hasNode(key)) graph.addNode(key, { ...(nodes.get(key) as Node), ...groups.get(id) })
    return key
  }
  for (const { a, b, value, matters } of ties)
    if (value !== 0)
      graph.addEdgeWithKey(`${a}-${kind}-${b}`, nodeOf(a), nodeOf(b), {
        ...{ kind, weight: rounded(Math.abs(value)), value: rounded(value), matters },
        side: value > 0 && network !== 'conflict' ? 'for' : 'against',
      })
  return graph
}

/** In which community and which of two camps an actor is. */
type Groups = Readonly<Record<'community' | 'camp', number>>

/** Communities of who agrees most, by Louvain's method, and the two camps of who agrees with whom less who does not. */
const groupsOf = (coded: Coded): ReadonlyMap<string, Groups> => {
  const agreeing = new UndirectedGraph<Node, Edge>()
  for (const actor of coded.keys()) agreeing.addNode(actor)
  for (const { a, b, value } of oneMode(coded, 'congruence'))
    if (value > 0) agreeing.addEdge(a, b, { kind: 'CONGRUENCE', weight: value })
  const communities = communitiesOf(agreeing as unknown as AnyGraph)
  const { camps } = campsOf(coded)
  return new Map(
    [...coded.keys()].map((id): [string, Groups] => [
      id,
      { community: communities.get(id) ?? 0, camp: camps.get(id) ?? 0 },
    ]),
  )
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
const rounded = (value: number): number => Math.round(1e6 * value) / 1e6

export type { DiscourseOptions }

import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, EdgeName, NodeAttributes } from '../model/schema.ts'
import type { Polarity, Stance } from '../model/statement.ts'
import { NameTally } from './names.ts'
import type { Role } from './sources/roles.ts'
import type { Sketch } from './stories/sketch.ts'

/** The graph of who said what about whom. The same articles give the same graph, in whatever order they come. */
export type RecordGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** A statement as far as others are derived from it, all by node ids. */
export interface Said {
  readonly statement: string
  readonly article: string
  /** Id of the claim that consists of exactly its words. */
  readonly claim: string
  readonly text: string
  readonly cue: string
  readonly polarity: Polarity
  // In these nobody is twice. Arrays, since sets of one or two take ten times their memory.
  /** Those who are named in what is said. */
  readonly names: readonly string[]
  readonly speakers: readonly string[]
  readonly targets: readonly string[]
  /** What it says of each of them, in the same order; `null` where its record does not judge. */
  readonly stances: readonly (Stance | null)[]
  readonly saidOn: string | null
}

/** As what persons are quoted in one statement, which other articles may tell more of. */
export interface Quoted extends Role {
  readonly statement: string
  readonly speakers: readonly string[]
}

/** An article as far as it is compared with others, by its node id. */
export interface Printed {
  readonly article: string
  readonly label: string
  readonly publishedAt: string | null
  /** Its text; nothing of one that is too short to be compared. */
  readonly sketch: Sketch | null
}

/** An edge and what it joins. */
export interface DraftEdge {
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** A graph in the making: articles may come in any order, so that whatever depends on several waits for the end. */
export class Draft {
  readonly names: NameTally
  readonly said: Said[] = []
  readonly quoted: Quoted[] = []
  readonly printed: Printed[] = []
  readonly #nodes = new Map<string, NodeAttributes>()
  // Alone, since their ids tell what they join.
  readonly #edges = new Map<string, EdgeAttributes>()

  /** @param names where it is noted what articles call things */
  constructor(names = new NameTally()) {
    this.names = names
  }

  /** The nodes as they are by now, in no order. */
  get nodes(): Iterable<readonly [id: string, attributes: NodeAttributes]> {
    return this.#nodes
  }

  /** The edges as they are by now, in no order. */
  get edges(): Iterable<readonly [id: string, edge: DraftEdge]> {
    return edgesOf(this.#edges)
  }

  hasNode(id: string): boolean {
    return this.#nodes.has(id)
  }

  /** The node of an id that has been set before. */
  nodeOf(id: string): NodeAttributes | undefined {
    return this.#nodes.get(id)
  }

  setNode(id: string, attributes: NodeAttributes): void {
    this.#nodes.set(id, attributes)
  }

  /** Adds to a statement's node, which stays the same object: a copy with more has a shape of its own in memory. */
  addToStatement(id: string, more: Partial<NodeAttributes<'Statement'>>): void {
    Object.assign(this.#nodes.get(id) as NodeAttributes, more)
  }

  /** Sets the edge of a kind between two nodes; `attributes` makes its attributes from those it had, if it was there. */
  setEdge<E extends EdgeName>(
    kind: E,
    source: string,
    target: string,
    attributes: (previous: EdgeAttributes<E> | undefined) => Omit<EdgeAttributes<E>, 'kind'>,
  ): void {
    // One edge of a kind at most joins two nodes, so these three identify it. A hyphen, since GraphML ids are NMTOKENs.
    // Joined, since a template keeps the whole and a note of its parts in memory.
    const id = [source, kind, target].join('-')
    // The id holds the kind, so that an edge that was there is of this kind.
    const previous = this.#edges.get(id) as EdgeAttributes<E> | undefined
    this.#edges.set(id, { kind, ...attributes(previous) } as EdgeAttributes<E>)
  }

  /** Sets an edge that carries nothing but its kind. */
  link(
    kind: 'ADDRESSED_TO' | 'REPORTED_IN' | 'INSTANCE_OF' | 'QUOTES' | 'INVOLVES' | 'SAME_TEXT_AS' | 'PUBLISHED_BY',
    source: string,
    target: string,
  ): void {
    this.setEdge(kind, source, target, () => ({}))
  }

  /** The graph, its nodes and edges sorted by id. All leaves the draft, so that nothing is in memory twice. */
  toGraph(): RecordGraph {
    for (const noted of [this.said, this.quoted, this.printed]) noted.length = 0
    const graph: RecordGraph = new MultiDirectedGraph()
    for (const [id, attributes] of takenInOrder(this.#nodes)) graph.addNode(id, attributes)
    for (const [id, { source, target, attributes }] of edgesOf(takenInOrder(this.#edges)))
      graph.addDirectedEdgeWithKey(id, source, target, attributes)
    return graph
  }
}

/** Edges with what their ids say that they join. */
function* edgesOf(edges: Iterable<[id: string, attributes: EdgeAttributes]>): Generator<[id: string, edge: DraftEdge]> {
  for (const [id, attributes] of edges) {
    // No node's id has capitals.
    const [source = '', target = ''] = id.split(/-[A-Z_]+-/)
    yield [id, { source, target, attributes }]
  }
}

function* takenInOrder<T>(map: Map<string, T>): Generator<[string, T]> {
  for (const id of [...map.keys()].sort()) {
    const value = map.get(id) as T
    map.delete(id)
    yield [id, value]
  }
}

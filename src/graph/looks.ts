import { DirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Look, Looks } from '../model/looks.ts'
import type { AnyGraph, Edge } from '../model/projected.ts'

const { assign, inferSettings } = forceAtlas2 as unknown as typeof forceAtlas2.default

/** Largest graph that is laid out: of more, nobody can tell one node from another. */
const MOST_NODES = 5000
/** Rounds for a small graph, and how often nodes are moved at most, some seconds' worth. */
const ROUNDS = 300
const MOVES = 150_000

const [SMALLEST, LARGEST] = [4, 100]
/** Which part of the picture the nodes themselves take. */
const INK = 0.01

/**
 * Where and how large each node is drawn: by ForceAtlas2 from places that depend on the graph alone, so that equal graphs
 * look the same; the size says how many statements a node is tied by.
 */
export const looksOf = (graph: AnyGraph): Looks => {
  const sizes = sizesOf(graph)
  const places = graph.order <= MOST_NODES ? placesOf(graph, sizes) : new Map<string, NonNullable<Look['at']>>()
  return new Map(
    graph.mapNodes((id): [string, Look] => {
      const at = places.get(id)
      return [id, { size: sizes.get(id) ?? SMALLEST, ...(at === undefined ? {} : { at }) }]
    }),
  )
}

const sizesOf = (graph: AnyGraph): ReadonlyMap<string, number> => {
  const weights = new Map(graph.mapNodes((id) => [id, 0]))
  // One way through all edges: asked for a node's own, graphology sorts them by their other ends first.
  graph.forEachEdge((_, edge, source, target) => {
    for (const id of source === target ? [source] : [source, target])
      weights.set(id, (weights.get(id) ?? 0) + weightOf(edge))
  })
  const strengths = Array.from(weights, ([id, weight]): [string, number] => [id, Math.sqrt(weight)])
  const inOrder = strengths.map(([, strength]) => strength).sort((a, b) => a - b)
  const [least = 0, most = 0] = [inOrder[0], inOrder.at(-1)]
  const scale = most > least ? (LARGEST - SMALLEST) / (most - least) : 0
  return new Map(strengths.map(([id, strength]) => [id, rounded(SMALLEST + scale * (strength - least))]))
}

const placesOf = (graph: AnyGraph, sizes: ReadonlyMap<string, number>): Map<string, { x: number; y: number }> => {
  const inOrder = graph.nodes().sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))
  const ink = inOrder.reduce((sum, id) => sum + (sizes.get(id) ?? 0) ** 2, 0)
  // Neither parallel edges nor loops pull: who is tied by three kinds of edges is tied once, as strongly.
  const simple = new DirectedGraph<{ x: number; y: number; size: number }, { weight: number }>()
  inOrder.forEach((id, i) => {
    simple.addNode(id, { ...sunflower(i), size: sizes.get(id) ?? SMALLEST })
  })
  for (const { source, target, attributes } of graph.edgeEntries())
    if (source !== target)
      simple.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + weightOf(attributes) }))
  const settings = {
    ...inferSettings(simple),
    barnesHutOptimize: simple.order > 300,
    outboundAttractionDistribution: true,
    edgeWeightInfluence: 0.5,
  }
  const iterations = Math.ceil(Math.min(ROUNDS, MOVES / simple.order))
  if (simple.size > 0) assign(simple, { iterations, settings, getEdgeWeight: 'weight' })
  scale(simple, Math.sqrt(ink / INK))
  if (simple.size > 0)
    assign(simple, { iterations: Math.ceil(iterations / 6), settings: { ...settings, adjustSizes: true } })
  return new Map(simple.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }]))
}

/** Places that fill a disc evenly, from its middle: the largest nodes begin there. */
const sunflower = (i: number): { x: number; y: number } => {
  const [radius, angle] = [10 * Math.sqrt(i + 1), i * Math.PI * (3 - Math.sqrt(5))]
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

/** Moves nodes apart or together until four in five of them would fit into a square this wide. */
const scale = (graph: DirectedGraph<{ x: number; y: number }>, width: number): void => {
  const far = graph.mapNodes((_, { x, y }) => Math.max(Math.abs(x), Math.abs(y))).sort((a, b) => a - b)
  const factor = width / 2 / (far[Math.floor(0.8 * far.length)] || 1)
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * factor, y: node.y * factor }))
}

const weightOf = ({ weight, count, kind }: Edge): number => Number(weight ?? (kind === 'SPOKE_ABOUT' ? count : 1))

const rounded = (number: number): number => Math.round(100 * number) / 100

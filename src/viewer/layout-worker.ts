import { DirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** What is to be laid out. */
export interface LayoutQuestion {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly fixed: boolean }[]
  readonly ties: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
}

export type LayoutAnswer = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** Rounds of a small graph, and how often nodes are moved at most: some seconds' worth. */
const ROUNDS = 500
const MOVES = 400_000

addEventListener('message', ({ data: { nodes, ties } }: MessageEvent<LayoutQuestion>) => {
  const graph = new DirectedGraph()
  for (const { id, ...place } of nodes) graph.addNode(id, place)
  for (const { from, to, weight } of ties) graph.mergeEdge(from, to, { weight })
  const iterations = Math.ceil(Math.min(ROUNDS, MOVES / Math.max(1, graph.order)))
  const settings = { ...forceAtlas2.inferSettings(graph), edgeWeightInfluence: 0.5, gravity: 1 }
  forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' })
  const places: LayoutAnswer = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]))
  postMessage(places)
})

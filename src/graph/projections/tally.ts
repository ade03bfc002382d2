import { DirectedGraph } from 'graphology'
import { grouped } from '../../model/grouped.ts'
import type { AnyGraph, Edge, Node } from '../../model/projected.ts'
import type { Told } from '../../model/told.ts'
import { toneOf } from './tone.ts'

interface Tie {
  readonly source: string
  readonly target: string
  readonly told: Told
}

/** Statements gathered by the two nodes that they tie together. */
export class Tally {
  readonly #ties: Tie[] = []

  add(source: string, target: string, told: Told): void {
    this.#ties.push({ source, target, told })
  }

  /**
   * A simple graph, on which every library measures the same: one edge from one node to another at most. Nodes come in
   * the order of `nodes`, edges in that of their ends.
   *
   * @param nodes those there may be; of them the graph has those that are tied
   * @param kindOf the kind of an edge, by the ids of its ends
   */
  toGraph(nodes: Iterable<readonly [id: string, Node]>, kindOf: (source: string, target: string) => string): AnyGraph {
    const graph = new DirectedGraph<Node, Edge>()
    const tied = new Set(this.#ties.flatMap(({ source, target }) => [source, target]))
    for (const [id, node] of nodes) if (tied.has(id)) graph.addNode(id, node)
    const edges = grouped(this.#ties, ({ source, target }) => [`${source}-${kindOf(source, target)}-${target}`])
    for (const [id, ties] of [...edges].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { source, target } = ties[0] as Tie
      const told = ties.map((tie) => tie.told)
      graph.addDirectedEdgeWithKey(id, source, target, edgeOf(kindOf(source, target), told))
    }
    return graph
  }
}

const edgeOf = (kind: string, told: readonly Told[]): Edge => {
  const days = [...new Set(told.flatMap(({ day }) => day ?? []))].sort()
  const [firstOn, lastOn] = [days[0], days.at(-1)]
  const tones = told.flatMap(({ attributes: { polarity, cue } }) => (polarity === 'asserted' ? toneOf(cue) : []) ?? [])
  return {
    kind,
    weight: told.length,
    ...(firstOn === undefined || lastOn === undefined ? {} : { firstOn, lastOn }),
    days,
    direct: share(told, ({ attributes }) => attributes.form !== 'indirect'),
    denied: share(told, ({ attributes }) => attributes.polarity === 'negated'),
    ...(tones.length === 0
      ? {}
      : {
          negative: share(tones, (tone) => tone === 'negative'),
          positive: share(tones, (tone) => tone === 'positive'),
        }),
    statements: told.map(({ id }) => id),
  }
}

/** Of how many something holds, 0 to 1, in hundredths. */
const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  Math.round((100 * all.filter(holds).length) / all.length) / 100

import { DatabaseError } from '../errors.ts'
import { EDGE_KINDS, ENTITY, isEntityLabel, NODE_KINDS, NODE_LABELS } from '../model/schema.ts'
import { edgesByName, nodesByLabel, type SchemaGraph } from '../model/schema-graph.ts'
import type { Asked } from '../questions/ask.ts'
import type { ParameterValues } from '../questions/parameters.ts'
import type { AnswerRow } from '../questions/plain.ts'
import { withFound, wordIndexOf } from './full-text.ts'
import type { Grafeo } from './package.ts'
import { engineValues, plainOf } from './values.ts'
import type { WordIndex } from './word-index.ts'

/** The engine's limit cannot be changed from here. */
const TOO_LONG =
  'this takes more than the 30 seconds that the engine gives a question: narrow it, or load the build into Neo4j and ask that, without --dir'

/** What one call hands to the engine at most. */
const MOST = 10_000

/** A graph that answers questions in this process, without a server. It is a copy: nothing that is asked changes the graph. */
export class GraphHere implements Asked {
  readonly #graph: SchemaGraph
  readonly #engine: Grafeo
  readonly #indexes = new Map<string, WordIndex>()

  private constructor(graph: SchemaGraph, engine: Grafeo) {
    this.#graph = graph
    this.#engine = engine
  }

  /** Copies a graph into an engine that is empty. */
  static async of(graph: SchemaGraph, engine: Grafeo): Promise<GraphHere> {
    const here = new GraphHere(graph, engine)
    await here.#fill()
    return here
  }

  close(): void {
    this.#engine.close()
  }

  async answer(cypher: string, parameters: ParameterValues = {}): Promise<AnswerRow[]> {
    if (/\bgds\./.test(cypher))
      throw new DatabaseError('this needs the Graph Data Science library of a Neo4j server: ask one, without --dir')
    const lookup = withFound(cypher, parameters.words, (name) => this.#indexOf(name))
    try {
      const rows = lookup
        ? await this.#engine.executeCypher(lookup.cypher, { ...parameters, found: lookup.found })
        : await this.#engine.executeCypher(cypher, parameters)
      return rows
        .toArray()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainOf(value)])))
    } catch (cause) {
      const problem = (cause as Error).message.replace(/\s+/g, ' ').trim()
      if (/\btimeout\b/.test(problem)) throw new DatabaseError(TOO_LONG, { cause })
      throw new DatabaseError(`this cannot be answered without a server: load the build into Neo4j (${problem})`, {
        cause,
      })
    }
  }

  async namesNear(label: string): Promise<string[]> {
    const rows = await this.answer(`MATCH (n:${label}) RETURN n.name AS name, coalesce(n.aliases, []) AS aliases`)
    return rows.flatMap(({ name, aliases }) => [String(name), ...(aliases as string[])])
  }

  #indexOf(name: string): WordIndex {
    const index = this.#indexes.get(name) ?? wordIndexOf(this.#graph, name)
    this.#indexes.set(name, index)
    return index
  }

  async #fill(): Promise<void> {
    const ids = new Map<string, number>()
    for (const [label, keys] of nodesByLabel(this.#graph)) {
      const labels = isEntityLabel(label) ? [label, ENTITY] : [label]
      for (const batch of batches(keys)) {
        const rows = batch.map((id) => {
          const values = this.#graph.getNodeAttributes(id)
          return { id, label: values.label, ...engineValues(NODE_KINDS[label].properties, values) }
        })
        const made = await this.#engine.batchCreateNodesWithProps(labels, rows)
        for (const [i, id] of batch.entries()) ids.set(id, made[i] ?? -1)
      }
    }
    for (const [type, keys] of edgesByName(this.#graph))
      for (const batch of batches(keys))
        await this.#engine.batchCreateEdges(
          batch.map((key) => {
            const [source, target] = this.#graph.extremities(key)
            const properties = engineValues(EDGE_KINDS[type].properties, this.#graph.getEdgeAttributes(key))
            return { src: ids.get(source) ?? -1, dst: ids.get(target) ?? -1, type, properties }
          }),
        )
    for (const [label, property] of INDEXED)
      await this.#engine.executeCypher(`CREATE INDEX FOR (n:${label}) ON (n.${property})`)
  }
}

/** What questions start from. */
const INDEXED = [
  ...[...NODE_LABELS, ENTITY].map((label) => [label, 'id']),
  [ENTITY, 'name'],
  ['Event', 'name'],
  ['Outlet', 'name'],
]

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += MOST) yield items.slice(start, start + MOST)
}

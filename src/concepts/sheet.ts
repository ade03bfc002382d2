import { createHash } from 'node:crypto'
import { columns, present, type Table } from '../export/table.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Told, toldIn } from '../model/told.ts'

/** Between the names of several; in cells for concepts, none is written so. */
const BETWEEN = '; '
export const NONE = 'none'

export interface SheetOptions {
  /** How many statements, where not all. */
  readonly limit?: number | undefined
  /** Whether to leave out what the machine says, so that coders do not go by it. */
  readonly blind?: boolean | undefined
}

/**
 * A sheet to code by hand: a row a statement, with a last column for the coder. Rows are in an order by chance that is the same
 * each time, and in which statements of new articles are put between the others.
 */
export const sheetTable = (graph: SchemaGraph, { limit, blind }: SheetOptions = {}): Table => ({
  name: 'sheet',
  columns: columns({
    id: 'string',
    speaker: 'string',
    words: 'string',
    sentence: 'string',
    ...(!blind && { machine: 'string' }),
    coder: 'string',
  }),
  rows: function* () {
    const all = Array.from(toldIn(graph), (told) => ({ told, place: digestOf(told.id) }))
    const inOrder = all.sort((a, b) => (a.place < b.place ? -1 : 1))
    for (const { told } of inOrder.slice(0, limit)) {
      const { id, attributes, speakers } = told
      yield present({
        id,
        speaker: speakers.map((one) => graph.getNodeAttribute(one, 'label')).join(BETWEEN) || attributes.source,
        words: attributes.text,
        sentence: attributes.sentence,
        machine: machineOf(graph, told),
        coder: undefined,
      })
    }
  },
})

const digestOf = (id: string): string => createHash('sha256').update(id).digest('hex')

const machineOf = (graph: SchemaGraph, { id }: Told): string => conceptsOn(graph, id).join(BETWEEN) || NONE

/** The names of the concepts that a statement is on, the likeliest first. */
export const conceptsOn = (graph: SchemaGraph, statement: string): string[] =>
  graph
    .mapOutEdges(statement, (_, edge, __, ___, ____, { label }) =>
      edge.kind === 'ON' ? [{ name: label, score: edge.score }] : [],
    )
    .flat()
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)

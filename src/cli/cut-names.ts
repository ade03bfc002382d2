import { excerpt } from '../graph/words.ts'
import { cutNames, MOST_INDEXED_BYTES } from '../model/database-form.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { say } from './terminal.ts'

/** Says which names of a graph a database can hold only in part where it looks for them. */
export function tellCutNames(graph: SchemaGraph): void {
  const [first, ...others] = cutNames(graph)
  if (first === undefined) return
  const which = others.length === 0 ? '1 name is' : `${others.length + 1} names are`
  say(
    `${which} longer than the ${MOST_INDEXED_BYTES} bytes that a database finds names by, and cut there, the whole ` +
      `kept as fullName: "${excerpt(first)}"${others.length === 0 ? '' : ' is the first'}`,
  )
}

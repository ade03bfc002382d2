import type { RecordGraph } from '../graph/draft.ts'
import { grouped } from '../model/grouped.ts'
import { quoted, safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** How many of those who speak of a concept are named. */
const NAMED = 3

/** How many statements are on each concept, and by whom most are: lines for a terminal. */
export function conceptTable(graph: RecordGraph, folder: string): string {
  const concepts = graph.mapNodes((id, { kind, label }) => (kind === 'Concept' ? [{ id, label }] : [])).flat()
  const rows = concepts.map(({ id, label }) => {
    const statements = graph.inNeighbors(id)
    return { concept: safeText(label), statements: statements.length, by: speakersOf(graph, statements) }
  })
  rows.sort((a, b) => b.statements - a.statements || (a.concept < b.concept ? -1 : 1))
  const width = Math.max(...['Concept', ...rows.map(({ concept }) => concept)].map(({ length }) => length))
  const line = (concept: string, statements: string, by: string): string =>
    `${concept.padEnd(width)}  ${statements.padStart('statements'.length)}  ${by}`.trimEnd()
  const of = graph.filterNodes((_, { kind }) => kind === 'Statement')
  const on = of.filter((id) => graph.someOutEdge(id, (_, { kind }) => kind === 'ON'))
  return [
    colors.bold(line('Concept', 'statements', 'by whom most')),
    ...rows.map(({ concept, statements, by }) => line(concept, String(statements), by)),
    '',
    `${on.length} of ${of.length} statements are on some concept. To see each with its score:`,
    `  onrecord concepts apply ${quoted(folder)} --json`,
    'To correct one: onrecord decide concept STATEMENT CONCEPT [--not]; to measure all: onrecord concepts sheet',
    '',
  ].join('\n')
}

function speakersOf(graph: RecordGraph, statements: readonly string[]): string {
  const said = statements.flatMap((id) =>
    graph.mapInEdges(id, (_, { kind }, __, ___, { label }) => (kind === 'SAID' ? [label] : [])).flat(),
  )
  return [...grouped(said, (name) => [name])]
    .map(([name, { length }]) => ({ name, length }))
    .sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1))
    .slice(0, NAMED)
    .map(({ name, length }) => `${safeText(name)} (${length})`)
    .join(', ')
}

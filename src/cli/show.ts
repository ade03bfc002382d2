import type { RecordGraph } from '../graph/draft.ts'
import { type FoundEntity, findEntities } from '../graph/find-entities.ts'
import { allStatements, statementsAbout, statementsOf } from '../graph/statements.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type LoadedBuild, loadBuild, type PlacedStatement } from './loaded-build.ts'
import { nearest } from './nearest.ts'
import { safeText } from './safe-text.ts'
import { statementLines } from './statement-lines.ts'
import { colors, print, say } from './terminal.ts'

export interface ShowOptions {
  readonly json?: true
}

/** Statements under a heading. */
interface Section {
  readonly heading: string | null
  /** What JSON lines carry besides the statement. */
  readonly tag: Readonly<Record<string, string>>
  readonly statements: readonly PlacedStatement[]
}

/** `onrecord show`: the statements of a build, all or one entity's. */
export async function show(folder: string, entity: string | undefined, { json }: ShowOptions): Promise<ExitCode> {
  const build = await loadBuild(folder)
  const sections = entity === undefined ? [all(build)] : findEntities(build.graph, entity).flatMap(sectionsOf(build))
  if (sections.length === 0) return unknown(build.graph, entity ?? '')
  const parts = sections.flatMap(json ? jsonLines : paragraphs)
  const gap = json ? '\n' : '\n\n'
  for (const [index, part] of parts.entries()) await print(index + 1 < parts.length ? part + gap : `${part}\n`)
  return EXIT.OK
}

const all = ({ graph, placed }: LoadedBuild): Section => ({
  heading: null,
  tag: {},
  statements: allStatements(graph).map(placed),
})

const sectionsOf =
  ({ graph, placed }: LoadedBuild) =>
  ({ id, kind, name }: FoundEntity): Section[] => [
    {
      heading: `Said by ${name} (${kind}, ${id})`,
      tag: { entity: id, relation: 'by' },
      statements: statementsOf(graph, id).map(placed),
    },
    {
      heading: `Said about ${name}`,
      tag: { entity: id, relation: 'about' },
      statements: statementsAbout(graph, id).map(placed),
    },
  ]

const jsonLines = ({ tag, statements }: Section): string[] =>
  statements.map((statement) => JSON.stringify({ ...tag, ...statement }))

const paragraphs = ({ heading, statements }: Section): string[] => {
  const title = heading === null ? [] : [colors.underline(`${safeText(heading)}: ${statements.length}`)]
  return [...title, ...statements.map(statementLines)]
}

const SUGGESTIONS = 3

function unknown(graph: RecordGraph, entity: string): ExitCode {
  const names = graph.mapNodes((_, node) => ('aliases' in node ? [node.name, ...node.aliases] : [])).flat()
  const near = nearest(entity, names, SUGGESTIONS)
  const hint = near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'Give a name as the articles have it.'
  say(`Nobody and nothing in this build is called "${entity}". ${hint}`)
  return EXIT.FAILED
}

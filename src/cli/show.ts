import { rememberedRoot } from '../builds/root-file.ts'
import type { FoundEntity } from '../graph/find-entities.ts'
import { allStatements, statementsAbout, statementsOf, statementsTo } from '../graph/statements.ts'
import { isThere } from '../ingest/file-error.ts'
import { openRoot } from '../ingest/root.ts'
import { nameKey } from '../model/name-key.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type LoadedBuild, loadBuild, type PlacedStatement } from './loaded-build.ts'
import { meantBest, unknown } from './meant-best.ts'
import { outletsMeant } from './projected.ts'
import { safeText } from './safe-text.ts'
import { statementLines } from './statement-lines.ts'
import { colors, print, say } from './terminal.ts'

export interface ShowOptions {
  /** Only statements about this one. */
  readonly about?: string
  /** Only statements made to this one. */
  readonly to?: string
  /** First and last day, `YYYY-MM-DD`: that of the statement, or else of its article. */
  readonly since?: string
  readonly until?: string
  /** Only statements of this outlet. */
  readonly outlet?: string
  /** Only statements of this form. */
  readonly form?: string
  /** How sure the speaker must be at least, 0 to 1. */
  readonly sure?: number
  /** Where the articles lie now. */
  readonly root?: string
  readonly json?: true
}

/** Statements under a heading. */
interface Section {
  readonly heading: string | null
  /** What JSON lines carry besides the statement. */
  readonly tag: Readonly<Record<string, string>>
  readonly statements: readonly PlacedStatement[]
}

/** `onrecord show`: the statements of a build, all or one entity's, or those about somebody or to somebody. */
export async function show(folder: string, entity: string | undefined, options: ShowOptions): Promise<ExitCode> {
  const { json, about, to, sure } = options
  const build = await loadBuild(folder, await rootOf(folder, options), { sure })
  const meant = new Map<string | undefined, FoundEntity>()
  for (const name of [entity, about, to]) {
    if (name === undefined || meant.has(name)) continue
    const found = meantBest(build.graph, name)
    if (found === null) return unknown(build.graph, name)
    meant.set(name, found)
  }
  const one = meant.get(entity)
  const found = one === undefined ? [all(build)] : sectionsOf(build, one)
  const isNarrow = about !== undefined || to !== undefined
  // "What did she say about him" asks for no more than what she said.
  const asked = isNarrow ? found.filter(({ tag: { relation = 'by' } }) => relation === 'by') : found
  if (options.outlet !== undefined && outletsMeant(build.graph, options.outlet).length === 0) return EXIT.FAILED
  const sections = narrowed(build, asked, meant.get(about), meant.get(to)).map(fitting(options))
  if (sections.every(({ statements }) => statements.length === 0) && isFiltered(options)) {
    say('No statement fits. Leave out one of the options, or give it another value.')
    return build.damaged.conclude()
  }
  const parts = sections.flatMap(json ? jsonLines : paragraphs)
  const gap = json ? '\n' : '\n\n'
  for (const [index, part] of parts.entries()) await print(index + 1 < parts.length ? part + gap : `${part}\n`)
  return build.damaged.conclude()
}

const isFiltered = ({ about, to, since, until, outlet, form }: ShowOptions): boolean =>
  [about, to, since, until, outlet, form].some((option) => option !== undefined)

/** The section with those statements that are of the days, the outlet and the form that are asked for. */
const fitting =
  ({ since = '', until = '~', outlet, form }: ShowOptions) =>
  (section: Section): Section => ({
    ...section,
    statements: section.statements.filter((statement) => {
      const day = statement.saidOn ?? statement.article.publishedAt
      const isDated = (since === '' && until === '~') || (day !== null && day >= since && day <= until)
      const isOf = outlet === undefined || nameKey(statement.article.outlet ?? '') === nameKey(outlet)
      return isDated && isOf && (form === undefined || statement.form === form)
    }),
  })

/**
 * The folder from which files are named, for places that can be opened. JSON lines are for others too: unless it is
 * asked for, nothing in them is of this machine.
 */
async function rootOf(folder: string, { root, json }: ShowOptions): Promise<string | undefined> {
  if (root !== undefined) return openRoot(root, [])
  const remembered = json ? undefined : await rememberedRoot(folder)
  return remembered !== undefined && isThere(remembered) ? remembered : undefined
}

/** The sections with only those statements that are about one entity and to another; any, where not given. */
function narrowed(
  { graph }: LoadedBuild,
  sections: readonly Section[],
  about: FoundEntity | undefined,
  to: FoundEntity | undefined,
): Section[] {
  const wanted = [about && statementsAbout(graph, about.id), to && statementsTo(graph, to.id)].flatMap((statements) =>
    statements ? [new Set(statements.map(({ id }) => id))] : [],
  )
  return sections.map((section) => ({
    ...section,
    statements: section.statements.filter(({ id }) => wanted.every((ids) => ids.has(id))),
  }))
}

const all = ({ graph, placed }: LoadedBuild): Section => ({
  heading: null,
  tag: {},
  statements: allStatements(graph).map(placed),
})

const sectionsOf = ({ graph, placed }: LoadedBuild, { id, kind, name }: FoundEntity): Section[] => [
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
  {
    heading: `Said to ${name}`,
    tag: { entity: id, relation: 'to' },
    statements: statementsTo(graph, id).map(placed),
  },
]

const jsonLines = ({ tag, statements }: Section): string[] =>
  statements.map((statement) => JSON.stringify({ ...tag, ...statement }))

const paragraphs = ({ heading, statements }: Section): string[] => {
  const title = heading === null ? [] : [colors.underline(`${safeText(heading)}: ${statements.length}`)]
  return [...title, ...statements.map(statementLines)]
}

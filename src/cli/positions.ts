import { rememberedRoot } from '../builds/root-file.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { findMatters } from '../graph/find-matters.ts'
import { isJudged } from '../model/stands.ts'
import { contradictionsOf } from '../positions/contradictions.ts'
import { NOT_JUDGED, positionsOf, type StandFilters } from '../positions/positions.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { loadBuild } from './loaded-build.ts'
import { meantBest } from './meant-best.ts'
import { PositionLines } from './position-lines.ts'
import { sayUnknown } from './projected.ts'
import { print, say } from './terminal.ts'

export interface PositionsOptions {
  /** Only positions on this target or concept. */
  readonly on?: string
  readonly changed?: true
  readonly contradicts?: true
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string
  readonly until?: string
  /** Most days between two who contradict each other. */
  readonly window?: number
  readonly minTrust?: number
  readonly sure?: number
  /** Most positions, changes or contradictions. */
  readonly most?: number
  readonly json?: true
}

/** So many are printed where nothing else is said: JSON lines are for programs, and have all. */
const MOST = 50

/** `onrecord positions`: who stands where on what, who changed, who contradicts whom. */
export async function positions(
  folder: string,
  name: string | undefined,
  options: PositionsOptions,
): Promise<ExitCode> {
  const { json, sure, since, until, minTrust } = options
  const build = await loadBuild(folder, json ? undefined : await rememberedRoot(folder), { sure })
  const { graph } = build
  if (!isJudged(graph)) {
    say(NOT_JUDGED)
    return EXIT.FAILED
  }
  const actors = name === undefined ? undefined : actorMeant(graph, name)
  const on = options.on === undefined ? undefined : mattersMeant(graph, options.on)
  if (actors?.size === 0 || on?.size === 0) return EXIT.FAILED
  const asked = options.contradicts ? 'contradicts' : options.changed ? 'changed' : 'positions'
  if (isOneArticle(graph)) {
    say('This build has one article: nothing can be compared. Add articles of other days or outlets.')
    if (asked !== 'positions') return EXIT.FAILED
  }
  const found = FOUND[asked](
    new PositionLines(build, json === true),
    graph,
    { actors, on, since, until, minTrust },
    options,
  )
  if (found.length === 0) say(NOTHING[asked])
  await printFirst(found, options, ORDER[asked])
  return build.damaged.conclude()
}

/** What is asked for, each as the function that writes it: only those that are printed are written. */
const FOUND: Readonly<
  Record<
    'positions' | 'changed' | 'contradicts',
    (lines: PositionLines, graph: RecordGraph, filters: StandFilters, options: PositionsOptions) => (() => string)[]
  >
> = {
  positions: (lines, graph, filters) => positionsOf(graph, filters).map((one) => () => lines.position(one)),
  changed: (lines, graph, filters) =>
    positionsOf(graph, filters).flatMap((one) => one.changes.map((change) => () => lines.change(one, change))),
  contradicts: (lines, graph, filters, { window }) =>
    contradictionsOf(graph, { ...filters, window }).map((one) => () => lines.contradiction(one)),
}

async function printFirst(
  found: readonly (() => string)[],
  { json, most }: PositionsOptions,
  order: string,
): Promise<void> {
  const shown = found.slice(0, most ?? (json ? found.length : MOST))
  for (const [i, one] of shown.entries()) await print(`${i > 0 && !json ? '\n' : ''}${one()}\n`)
  if (found.length > shown.length && !json) say(`${shown.length} of ${found.length}, ${order}; --most prints more.`)
}

const NOTHING = {
  positions: 'Nobody named takes a side that fits. Loosen a filter, or look with `onrecord show`.',
  changed: 'Nobody is found on both sides of one matter, surely enough. Loosen a filter, or look without --changed.',
  contradicts: 'No two are found opposed within that time. Loosen a filter, or allow more days: --window 90.',
} as const
const ORDER = {
  positions: 'those with most statements',
  changed: 'of those with most statements',
  contradicts: 'the most direct',
} as const

const isOneArticle = (graph: RecordGraph): boolean =>
  graph.reduceNodes((count, _, { kind }) => count + (kind === 'Article' ? 1 : 0), 0) < 2

/** Who is meant; nobody where the name means none, which is said. */
function actorMeant(graph: RecordGraph, name: string): ReadonlySet<string> {
  const found = meantBest(graph, name)
  if (found === null) sayUnknown(graph, name)
  return new Set(found ? [found.id] : [])
}

/** The targets and concepts that a name means. Where it means none, that is said. */
function mattersMeant(graph: RecordGraph, name: string): ReadonlySet<string> {
  const ids = findMatters(graph, name)
  if (ids.length === 0) sayUnknown(graph, name)
  return new Set(ids)
}

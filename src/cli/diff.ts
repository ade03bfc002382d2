import { diffGraphs, type GraphDiff, type NodeChange } from '../graph/diff.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { safeText } from './safe-text.ts'
import { colors, print } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface DiffOptions {
  /** Whether all is listed, and not only the first of each kind. */
  readonly all?: true
  readonly json?: true
}

/** How many of a kind are listed. */
const MOST = 20

/** `onrecord diff`: what one build has that another has not. */
export async function diff(before: string, after: string, { all, json }: DiffOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  const [old, now] = [await graphOf(whichBuild(before), damaged), await graphOf(whichBuild(after), damaged)]
  const found = diffGraphs(old, now)
  await print(
    json ? `${JSON.stringify(found)}\n` : `${linesOf(found, all ? Number.POSITIVE_INFINITY : MOST).join('\n')}\n`,
  )
  return damaged.conclude() || EXIT.OK
}

function linesOf({ nodes, statements, claims, edges }: GraphDiff, most: number): string[] {
  const shown = ({ kind, name, id }: NodeChange): string => `${safeText(name)} (${kind}, ${id})`
  const sections: [string, string[]][] = [
    ['Nodes gained', nodes.gained.map(shown)],
    ['Nodes lost', nodes.lost.map(shown)],
    ['Nodes renamed', nodes.renamed.map((one) => `${safeText(one.before)} → ${shown(one)}`)],
    ['Nodes merged', nodes.merged.map((one) => `${shown(one)} → ${shown(one.into)}`)],
    ['Nodes split off', nodes.split.map((one) => `${shown(one)}, from ${shown(one.from)}`)],
    ['Statements gained', statements.gained.map(({ name }) => safeText(name))],
    ['Statements lost', statements.lost.map(({ name }) => safeText(name))],
    [
      'Statements changed',
      statements.changed.map(
        ({ name, before, after }) => `${safeText(name)}: ${safeText(before)} → ${safeText(after)}`,
      ),
    ],
    ['Claims gained', claims.gained.map(({ name }) => safeText(name))],
    ['Claims lost', claims.lost.map(({ name }) => safeText(name))],
    ['Claims merged', claims.merged.map(({ name, into }) => `${safeText(name)} → ${safeText(into.name)}`)],
    ['Edges gained', Object.entries(edges.gained).map(([kind, count]) => `${kind} ${count}`)],
    ['Edges lost', Object.entries(edges.lost).map(([kind, count]) => `${kind} ${count}`)],
  ]
  const changed = sections.filter(([, lines]) => lines.length > 0)
  if (changed.length === 0) return ['The two builds have the same graph.']
  return changed.flatMap(([title, lines], i) => [
    ...(i === 0 ? [] : ['']),
    colors.bold(`${title}: ${lines.length}`),
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(lines.length > most ? [`  … and ${lines.length - most} more: --all lists them`] : []),
  ])
}

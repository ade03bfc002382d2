import type { PageGraph, PageStatement } from '../model/page.ts'
import { hasStance } from './stances.ts'
import type { View } from './view.ts'

/** All that one says about another, by their places in the list of nodes. */
export interface Tie {
  readonly from: number
  readonly to: number
  /** Places in the list of statements. */
  readonly statements: readonly number[]
}

/** What is left of a graph in a view. */
export interface Selection {
  /** Statements that the filters leave. */
  readonly statements: readonly number[]
  /** How many of them tie those shown together. */
  readonly said: number
  /** Ties between those shown, the heaviest first. */
  readonly ties: readonly Tie[]
  /** Those shown. */
  readonly nodes: readonly number[]
  /** The ties that are drawn, and between whom: of a large graph the heaviest, and those that the eye is on. */
  readonly drawn: readonly Tie[]
  readonly drawnNodes: readonly number[]
}

/** More are neither told apart nor moved smoothly. */
export const MOST_DRAWN = 1500

/** What a view leaves of a graph: first of its statements, then of the ties made of them, then of those tied. */
export function select(graph: PageGraph, view: View): Selection {
  const passes = statementFilter(graph, view)
  const statements: number[] = []
  for (const [index, statement] of graph.statements.entries()) if (passes(statement)) statements.push(index)
  const shows = nodeFilter(graph, view)
  const all = tiesOf(graph, statements, view.stances).filter(
    ({ from, to, statements }) => statements.length >= view.weight && shows(from) && shows(to),
  )
  const around = view.ego === null ? null : near(graph, all, view.ego, view.depth)
  const ties = around === null ? all : all.filter(({ from, to }) => around.has(from) && around.has(to))
  ties.sort((a, b) => b.statements.length - a.statements.length)
  const drawn = view.all
    ? ties
    : [...ties.slice(0, MOST_DRAWN), ...ties.slice(MOST_DRAWN).filter(focusFilter(graph, view))]
  const pinned = view.pinned.flatMap((id) => placeOf(graph, id) ?? [])
  const tied = (some: readonly Tie[]): number[] => [
    ...new Set([...pinned, ...some.flatMap(({ from, to }) => [from, to])]),
  ]
  const said = new Set(ties.flatMap((tie) => tie.statements)).size
  return { statements, said, ties, nodes: tied(ties), drawn, drawnNodes: tied(drawn) }
}

/** Whether the eye is on a tie, or on one of those it ties. */
function focusFilter(graph: PageGraph, { focus }: View): (tie: Tie) => boolean {
  if (focus?.kind === 'node') {
    const node = placeOf(graph, focus.id)
    return ({ from, to }) => from === node || to === node
  }
  if (focus?.kind !== 'tie') return () => false
  const [a, b] = [placeOf(graph, focus.from), placeOf(graph, focus.to)]
  return ({ from, to }) => from === a && to === b
}

function statementFilter(graph: PageGraph, view: View): (statement: PageStatement) => boolean {
  const { from, to, forms, polarities, stances, roles, trust } = view
  const outlets = new Set(view.outlets.map((name) => graph.outlets.indexOf(name)))
  const isOne = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value)
  return (statement) => {
    const { day, form, polarity, role = '', article, about } = statement
    if (statement.trust < trust) return false
    if (from !== null && (day === undefined || day < from)) return false
    if (to !== null && (day === undefined || day > to)) return false
    if (!isOne(forms, form) || !isOne(polarities, polarity) || !isOne(roles, role)) return false
    if (stances.length > 0 && !about.some((node) => hasStance(statement, node, stances))) return false
    return outlets.size === 0 || outlets.has(graph.articles[article]?.outlet ?? -1)
  }
}

/** Whoever is pinned is always shown. */
function nodeFilter(graph: PageGraph, { without, topics, hidden, pinned }: View): (node: number) => boolean {
  const shown = graph.nodes.map(
    ({ id, kind, isActor }) =>
      pinned.includes(id) || ((topics || isActor) && !without.includes(kind) && !hidden.includes(id)),
  )
  return (node) => shown[node] ?? false
}

/**
 * The ties that statements make; what one says about oneself makes none.
 *
 * @param stances of the statements toward whom they are about, where not all are wanted
 */
export function tiesOf(graph: PageGraph, statements: Iterable<number>, stances: readonly string[] = []): Tie[] {
  const ties = new Map<number, { from: number; to: number; statements: number[] }>()
  for (const index of statements) {
    const statement = graph.statements[index]
    if (statement === undefined) continue
    const { speakers, about } = statement
    for (const from of speakers)
      for (const to of about) {
        if (from === to || !hasStance(statement, to, stances)) continue
        const key = from * graph.nodes.length + to
        const tie = ties.get(key)
        if (tie === undefined) ties.set(key, { from, to, statements: [index] })
        else tie.statements.push(index)
      }
  }
  return [...ties.values()]
}

function near(graph: PageGraph, ties: readonly Tie[], centre: string, depth: number): ReadonlySet<number> {
  const start = placeOf(graph, centre)
  let reached = new Set(start === undefined ? [] : [start])
  for (let step = 0; step < depth; step += 1) {
    const next = new Set(reached)
    for (const { from, to } of ties) {
      if (reached.has(from)) next.add(to)
      if (reached.has(to)) next.add(from)
    }
    reached = next
  }
  return reached
}

const places = new WeakMap<PageGraph, ReadonlyMap<string, number>>()

/** The place of a node in the list of nodes, by its id. */
export function placeOf(graph: PageGraph, id: string): number | undefined {
  const known = places.get(graph) ?? new Map(graph.nodes.map((node, place) => [node.id, place]))
  places.set(graph, known)
  return known.get(id)
}

import type { AnyGraph } from '../../model/projected.ts'
import { escapeXml } from '../xml.ts'
import { short } from './arrow.ts'
import { BLUE, FAINT, GREY, INNER, type LegendEntry, ORANGE, type Plot } from './picture.ts'
import { printedNames } from './printed-names.ts'
import { counted, fitted } from './words.ts'

/** Most actors, and most matters. */
const MOST = 30
const MATTERS = 14
const [ROW, FONT, NAMES, MATTER] = [30, 13, 210, 190]
const SIDES = {
  for: { colour: BLUE, words: 'for' },
  against: { colour: ORANGE, words: 'against', dashes: '7 4' },
  mixed: { colour: GREY, words: 'as often for as against', dashes: '2 4' },
} as const
/** The widest line. */
const WIDEST = 5

interface Place {
  readonly x: number
  readonly y: number
}

/** Who is for and who against what: matters in the middle, actors beside them, those of each camp on one side. */
export const discourse: Plot = ({ discourse: discourseOf, most = MOST, minWeight = 1 }) => {
  const whole = discourseOf()
  const graph = cut(whole, most, minWeight)
  if (graph.size === 0) return undefined
  const of = (role: string): string[] => graph.filterNodes((_, node) => node.role === role)
  const [actors, matters] = [of('actor'), of('matter').sort(byTies(graph))]
  const left = actors.filter((id) => graph.getNodeAttribute(id, 'camp') !== 2)
  const right = actors.filter((id) => !left.includes(id))
  const rows = Math.max(left.length, right.length, matters.length)
  const middle = column(matters, INNER / 2, rows)
  const places = new Map([
    ...middle,
    ...column(beside(graph, left, middle), NAMES, rows),
    ...column(beside(graph, right, middle), INNER - NAMES, rows),
  ])
  const leftOut =
    graph.order < whole.order
      ? ` The ${counted(actors.length, 'actor')} and ${counted(matters.length, 'matter')} with most of it.`
      : ''
  return {
    title: 'Who is for, who against',
    subtitle: `A line leads from an actor to what it is for or against, the thicker the more statements. Left and right are the two camps that explain best who agrees with whom.${leftOut}`,
    legend: legendOf(graph),
    drawing: {
      svg: [...lines(graph, places), ...signs(graph, places)].join('\n'),
      height: ROW * rows + 8,
    },
  }
}

/** What several take sides on, with those who do: matters with most sides, and actors with most matters, first. */
const cut = (whole: AnyGraph, most: number, least: number): AnyGraph => {
  const graph = whole.copy() as AnyGraph
  for (const { edge, attributes } of whole.edgeEntries()) if (Number(attributes.weight) < least) graph.dropEdge(edge)
  const drop = (role: string, count: number, fewest: number): void => {
    const inOrder = graph.filterNodes((_, node) => node.role === role).sort(byTies(graph))
    for (const [i, id] of inOrder.entries()) if (i >= count || graph.degree(id) < fewest) graph.dropNode(id)
  }
  drop('matter', MATTERS, 2)
  drop('actor', most, 1)
  drop('matter', MATTERS, 1)
  return graph
}

const byTies =
  (graph: AnyGraph) =>
  (a: string, b: string): number =>
    graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1)

/** Actors in the order in which lines to their matters cross least: each at the mean height of its matters. */
const beside = (graph: AnyGraph, ids: readonly string[], matters: ReadonlyMap<string, Place>): string[] => {
  const height = (id: string): number => {
    const heights = graph.mapNeighbors(id, (matter) => matters.get(matter)?.y ?? 0)
    return heights.reduce((sum, y) => sum + y, 0) / heights.length
  }
  return [...ids].sort((a, b) => height(a) - height(b) || (a < b ? -1 : 1))
}

const column = (ids: readonly string[], x: number, rows: number): Map<string, Place> =>
  new Map(ids.map((id, i) => [id, { x, y: ROW * ((i + 0.5) * (rows / ids.length)) }]))

function* lines(graph: AnyGraph, places: ReadonlyMap<string, Place>): Generator<string> {
  for (const { source, target, attributes } of graph.edgeEntries()) {
    const isActor = graph.getNodeAttribute(source, 'role') === 'actor'
    const [actor, matter] = isActor ? [source, target] : [target, source]
    const [from, to] = [places.get(actor), places.get(matter)]
    if (from === undefined || to === undefined) continue
    const { colour, words, ...broken } = SIDES[attributes.side as keyof typeof SIDES]
    const end = to.x + (from.x < to.x ? -MATTER / 2 : MATTER / 2)
    const half = (from.x + end) / 2
    const [pro, contra] = [Number(attributes.for), Number(attributes.against)]
    const width = Math.min(WIDEST, 1.3 + 0.7 * (pro + contra - 1))
    const label = (id: string): string => String(graph.getNodeAttribute(id, 'label'))
    const title = `${label(actor)} ${words} ${label(matter)}: ${pro} for, ${contra} against`
    yield `<path d="M${short(from.x)},${short(from.y)}C${short(half)},${short(from.y)} ${short(half)},${short(to.y)} ${short(end)},${short(to.y)}" ` +
      `fill="none" stroke="${colour}" stroke-width="${short(width)}"${'dashes' in broken ? ` stroke-dasharray="${broken.dashes}"` : ''} opacity="0.85"><title>${escapeXml(title)}</title></path>`
  }
}

function* signs(graph: AnyGraph, places: ReadonlyMap<string, Place>): Generator<string> {
  const names = namesOf(graph, places)
  for (const [id, { x, y }] of places) {
    const isMatter = graph.getNodeAttribute(id, 'role') === 'matter'
    const text = fitted(names.get(id) ?? id, (isMatter ? MATTER : NAMES) - 16, FONT)
    if (isMatter)
      yield `<rect x="${short(x - MATTER / 2)}" y="${short(y - 11)}" width="${MATTER}" height="22" rx="4" fill="${FAINT}"/>` +
        `<text x="${short(x)}" y="${short(y + 4.5)}" font-size="${FONT}" text-anchor="middle">${escapeXml(text)}</text>`
    else {
      const isLeft = x < INNER / 2
      yield `<circle cx="${short(x)}" cy="${short(y)}" r="4" fill="#222222"/>` +
        `<text x="${short(x + (isLeft ? -10 : 10))}" y="${short(y + 4.5)}" font-size="${FONT}" text-anchor="${isLeft ? 'end' : 'start'}">${escapeXml(text)}</text>`
    }
  }
}

/** Actors and matters are named apart: one may be both. */
const namesOf = (graph: AnyGraph, places: ReadonlyMap<string, Place>): ReadonlyMap<string, string> => {
  const of = (role: string): string[] => [...places.keys()].filter((id) => graph.getNodeAttribute(id, 'role') === role)
  return new Map([...printedNames(graph, of('actor')), ...printedNames(graph, of('matter'))])
}

const legendOf = (graph: AnyGraph): LegendEntry[] => {
  const sides = new Set(graph.mapEdges((_, { side }) => side))
  return Object.entries(SIDES).flatMap(([side, entry]) => (sides.has(side) ? [{ ...entry, isLine: true }] : []))
}

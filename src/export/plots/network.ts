import { colourOf } from '../../model/looks.ts'
import type { AnyGraph, Edge } from '../../model/projected.ts'
import { escapeXml } from '../xml.ts'
import { type Box, placed } from './boxes.ts'
import { BLUE, INNER, type LegendEntry, ORANGE, type Picture, type Plot } from './picture.ts'
import { counted, fitted, widthOf } from './words.ts'

const MOST = 30
const [LABEL, FONT] = [150, 12]
/** Smallest and largest radius of a node. */
const RADII = [5, 20] as const
const TIE = '#8A8A8A'
/** How far an edge bends from the straight line, so that answers are seen beside what they answer. */
const BEND = 0.14

interface Spot extends Box {
  readonly id: string
  readonly kind: string
  readonly radius: number
  readonly label: string
}

/** Who speaks about whom, as circles and arrows: those with most statements, each with a name that can be read. */
export const network: Plot = ({ people: peopleOf, layOut, most = MOST }): Picture | undefined => {
  const people = peopleOf()
  const graph = cut(people, most)
  if (graph.order === 0) return undefined
  const height = Math.round(Math.min(1200, Math.max(340, 110 * Math.sqrt(graph.order))))
  const spots = spotsOf(graph, layOut, height)
  const left = graph.order < people.order ? ` The ${graph.order} of ${people.order} with most statements.` : ''
  return {
    title: 'Who speaks about whom',
    subtitle: `An arrow goes from who speaks to whom it is about, thicker the more is said; circles are as large as all that is said by and about.${left}`,
    legend: legendOf(graph),
    drawing: {
      svg: [...graph.mapEdges((_, edge, source, target) => arrow(edge, spots, source, target)), ...names(spots)].join(
        '\n',
      ),
      height,
    },
  }
}

/** The nodes with most statements, without those that are tied to none of the others. */
const cut = (people: AnyGraph, most: number): AnyGraph => {
  const graph = people.copy() as AnyGraph
  const strengths = new Map(graph.mapNodes((id) => [id, strengthOf(graph, id)]))
  const inOrder = graph.nodes().sort((a, b) => (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0) || (a < b ? -1 : 1))
  for (const id of inOrder.slice(most)) graph.dropNode(id)
  for (const id of graph.nodes()) if (graph.degree(id) === 0) graph.dropNode(id)
  return graph
}

const strengthOf = (graph: AnyGraph, id: string): number =>
  graph.reduceEdges(id, (sum, _, { weight }) => sum + Number(weight ?? 1), 0)

const spotsOf = (
  graph: AnyGraph,
  layOut: (graph: AnyGraph) => ReadonlyMap<string, { readonly at?: { readonly x: number; readonly y: number } }>,
  height: number,
): ReadonlyMap<string, Spot> => {
  const looks = layOut(graph)
  const strongest = Math.max(...graph.mapNodes((id) => strengthOf(graph, id)))
  const spots = graph.mapNodes((id, { kind, label }): Spot => {
    const radius = RADII[0] + (RADII[1] - RADII[0]) * Math.sqrt(strengthOf(graph, id) / strongest)
    const text = fitted(label, LABEL, FONT)
    const { x = 0, y = 0 } = looks.get(id)?.at ?? {}
    // The name stands under the circle, and both together take the room.
    return {
      id,
      kind,
      radius,
      label: text,
      x,
      y,
      width: Math.max(2 * radius, widthOf(text, FONT) * 1.06) + 10,
      above: radius + 4,
      below: radius + FONT + 8,
    }
  })
  return new Map(placed(spots, INNER, height).map((spot) => [spot.id, spot]))
}

const arrow = (edge: Edge, spots: ReadonlyMap<string, Spot>, source: string, target: string): string => {
  const [from, to] = [spots.get(source), spots.get(target)]
  if (from === undefined || to === undefined) return ''
  const width = Math.min(7, 1 + 1.1 * (Number(edge.weight ?? 1) - 1))
  const head = 5 + 1.6 * width
  const [mx, my] = [(from.x + to.x) / 2 - BEND * (to.y - from.y), (from.y + to.y) / 2 + BEND * (to.x - from.x)]
  const [ux, uy] = unit(to.x - mx, to.y - my)
  const [sx, sy] = unit(mx - from.x, my - from.y)
  const tip = [to.x - ux * (to.radius + 2), to.y - uy * (to.radius + 2)] as const
  const neck = [tip[0] - ux * head, tip[1] - uy * head] as const
  const [wx, wy] = [(-uy * head) / 2.4, (ux * head) / 2.4]
  const colour = colourOfTie(edge)
  const start = [from.x + sx * from.radius, from.y + sy * from.radius] as const
  return (
    `<g opacity="0.75"><path d="M${points(start)}Q${points([mx, my])} ${points(neck)}" fill="none" stroke="${colour}" stroke-width="${short(width)}"/>` +
    `<path d="M${points(tip)}L${points([neck[0] + wx, neck[1] + wy])}L${points([neck[0] - wx, neck[1] - wy])}Z" fill="${colour}"/>` +
    `<title>${escapeXml(`${from.label} about ${to.label}: ${counted(Number(edge.weight ?? 1), 'statement')}`)}</title></g>`
  )
}

function* names(spots: ReadonlyMap<string, Spot>): Generator<string> {
  for (const { x, y, radius, kind } of spots.values())
    yield `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${colourOf(kind)}" stroke="#FFFFFF" stroke-width="1.5"/>`
  // A white rim keeps letters apart from lines beneath.
  const rim = 'stroke="#FFFFFF" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"'
  for (const { x, y, radius, label } of spots.values())
    yield `<text x="${short(x)}" y="${short(y + radius + FONT + 1)}" text-anchor="middle" ${rim}>${escapeXml(label)}</text>`
}

/** Blame and praise have colours where the cues of most statements show them. */
const colourOfTie = ({ negative, positive }: Edge): string =>
  Number(negative ?? 0) > 0.5 ? ORANGE : Number(positive ?? 0) > 0.5 ? BLUE : TIE

const legendOf = (graph: AnyGraph): LegendEntry[] => {
  const kinds = [...new Set(graph.mapNodes((_, { kind }) => kind))].sort()
  const colours = new Set(graph.mapEdges((_, edge) => colourOfTie(edge)))
  return [
    ...kinds.map((kind) => ({ colour: colourOf(kind), words: kind.toLowerCase() })),
    ...(colours.has(ORANGE) ? [{ colour: ORANGE, words: 'blames', isLine: true }] : []),
    ...(colours.has(BLUE) ? [{ colour: BLUE, words: 'praises', isLine: true }] : []),
  ]
}

const unit = (x: number, y: number): [number, number] => {
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}

const points = ([x, y]: readonly [number, number]): string => `${short(x)},${short(y)}`
const short = (number: number): string => String(Math.round(10 * number) / 10)

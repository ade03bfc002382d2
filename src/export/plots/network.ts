import { colourOf } from '../../model/looks.ts'
import type { AnyGraph, Edge } from '../../model/projected.ts'
import { escapeXml } from '../xml.ts'
import { arrow, short } from './arrow.ts'
import { type Box, placed } from './boxes.ts'
import { BLUE, INNER, type LegendEntry, ORANGE, type Picture, type Plot, type PlotInput } from './picture.ts'
import { printedNames } from './printed-names.ts'
import { counted, fitted, widthOf } from './words.ts'

const MOST = 30
const [LABEL, FONT] = [210, 12]
/** Smallest and largest radius of a node. */
const RADII = [5, 20] as const
const TIE = '#8A8A8A'
/** The widest arrow. */
const WIDEST = 7

interface Spot extends Box {
  readonly id: string
  readonly kind: string
  readonly radius: number
  readonly label: string
  readonly name: { readonly down: number; readonly across: number }
}

/** Who speaks about whom, as circles and arrows: those with most statements, each with a name that can be read. */
export const network: Plot = ({ people: peopleOf, layOut, most = MOST }): Picture | undefined => {
  const people = peopleOf()
  const graph = cut(people, most)
  if (graph.order === 0) return undefined
  const height = Math.round(Math.min(1200, Math.max(340, 118 * Math.sqrt(graph.order))))
  const spots = spotsOf(graph, layOut, height)
  const left = graph.order < people.order ? ` The ${graph.order} of ${people.order} with most statements.` : ''
  return {
    title: 'Who speaks about whom',
    subtitle: `An arrow points from the speaker to whom a statement is about, the thicker the more statements; circles grow with all that are by and about.${left}`,
    legend: legendOf(graph),
    drawing: {
      svg: [
        ...graph.mapEdges((_, edge, source, target) => tie(edge, spots.get(source), spots.get(target))),
        ...names(spots),
      ].join('\n'),
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

const spotsOf = (graph: AnyGraph, layOut: PlotInput['layOut'], height: number): ReadonlyMap<string, Spot> => {
  const looks = layOut(graph)
  const strongest = Math.max(...graph.mapNodes((id) => strengthOf(graph, id)))
  const names = printedNames(graph, graph.nodes())
  const spots = graph.mapNodes((id, { kind }): Spot => {
    const radius = RADII[0] + (RADII[1] - RADII[0]) * Math.sqrt(strengthOf(graph, id) / strongest)
    const text = fitted(names.get(id) ?? id, LABEL, FONT)
    const { x = 0, y = 0 } = looks.get(id)?.at ?? {}
    // The name stands under the circle, and both together take the room.
    return {
      id,
      kind,
      radius,
      label: text,
      name: { down: radius + FONT + 5, across: widthOf(text, FONT) / 2 },
      x,
      y,
      width: Math.max(2 * radius, widthOf(text, FONT) * 1.06) + 14,
      above: radius + 4,
      below: radius + FONT + 28,
    }
  })
  return new Map(placed(spots, INNER, height).map((spot) => [spot.id, spot]))
}

const tie = (edge: Edge, from: Spot | undefined, to: Spot | undefined): string => {
  if (from === undefined || to === undefined) return ''
  const weight = Number(edge.weight ?? 1)
  const width = Math.min(WIDEST, 1 + 1.1 * (weight - 1))
  return arrow(from, to, width, colourOfTie(edge), `${from.label} about ${to.label}: ${counted(weight, 'statement')}`)
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

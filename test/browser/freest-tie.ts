import type { Page } from 'playwright-core'
import type { AnyGraph } from '../../src/model/projected.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The straight tie whose middle is farthest from all else that is drawn, so that a click there can mean nothing else. */
export async function freestTie(
  page: Page,
  actors: AnyGraph,
): Promise<{ readonly from: string; readonly to: string; readonly middle: Point }> {
  const ids = JSON.stringify(actors.nodes())
  const places = new Map(await page.evaluate<[string, Point][]>(`${ids}.map((id) => [id, onrecord.placeOf(id)])`))
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 }
  const ties = actors.mapEdges((_, __, from, to) => ({ from, to, middle: between(at(from), at(to), 0.5) }))
  const straight = ties.filter(({ from, to }) => !actors.hasDirectedEdge(to, from))
  const roomOf = ({ from, to, middle }: (typeof ties)[number]): number =>
    Math.min(
      ...actors.mapNodes((id) => distance(middle, at(id))),
      ...ties
        .filter((other) => other.from !== from || other.to !== to)
        .flatMap((other) => STEPS.map((step) => distance(middle, between(at(other.from), at(other.to), step)))),
    )
  const [freest] = straight.sort((a, b) => roomOf(b) - roomOf(a))
  if (!freest) throw new Error('no tie is straight')
  return freest
}

const STEPS = Array.from({ length: 51 }, (_, i) => i / 50)

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

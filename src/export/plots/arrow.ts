import { escapeXml } from '../xml.ts'

/** How far an arrow bends from the straight line, so that answers are seen beside what they answer. */
const BEND = 0.14
/** Between an arrow and the circle that it points to. */
const GAP = 2

type Point = readonly [x: number, y: number]

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How far down and to either side of the middle its name reaches, which stands below. */
  readonly name: { readonly down: number; readonly across: number }
}

/** A bent arrow from one circle to another, so wide, with words for who points at it. */
export const arrow = (from: Circle, to: Circle, width: number, colour: string, words: string): string => {
  const middle: Point = [(from.x + to.x) / 2 - BEND * (to.y - from.y), (from.y + to.y) / 2 + BEND * (to.x - from.x)]
  const start = beside(from, middle, 0)
  const tip = beside(to, middle, GAP)
  const head = 5 + 1.6 * width
  const neck = beside(to, middle, GAP + head)
  const [wx, wy] = [(neck[1] - tip[1]) / 2.4, (tip[0] - neck[0]) / 2.4]
  const corners = [tip, [neck[0] + wx, neck[1] + wy], [neck[0] - wx, neck[1] - wy]] as const
  return (
    `<g opacity="0.75"><path d="M${at(start)}Q${at(middle)} ${at(neck)}" fill="none" stroke="${colour}" stroke-width="${short(width)}"/>` +
    `<path d="M${corners.map(at).join('L')}Z" fill="${colour}"/><title>${escapeXml(words)}</title></g>`
  )
}

/** The point so far from a circle and its name, towards another point. */
const beside = ({ x, y, radius, name }: Circle, [towardsX, towardsY]: Point, gap: number): Point => {
  const length = Math.hypot(towardsX - x, towardsY - y) || 1
  const [ux, uy] = [(towardsX - x) / length, (towardsY - y) / length]
  // Whoever comes from below would end behind the name.
  const isBelow = uy > 0 && Math.abs(ux / uy) * name.down < name.across
  const distance = gap + (isBelow ? name.down / uy : radius)
  return [x + ux * distance, y + uy * distance]
}

const at = ([x, y]: Point): string => `${short(x)},${short(y)}`

/** A number as it is written in a picture: finer cannot be seen. */
export const short = (number: number): string => String(Math.round(10 * number) / 10)

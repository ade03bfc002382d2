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
  const aim = bent([from.x, from.y], [to.x, to.y])
  const start = beside(from, aim, 0)
  const tip = beside(to, aim, GAP)
  const middle = bent(start, tip)
  const head = 5 + 1.6 * width
  const neck = towards(tip, middle, head)
  const [wx, wy] = [(neck[1] - tip[1]) / 2.4, (tip[0] - neck[0]) / 2.4]
  const corners = [tip, [neck[0] + wx, neck[1] + wy], [neck[0] - wx, neck[1] - wy]] as const
  return (
    `<g opacity="0.75"><path d="M${at(start)}Q${at(middle)} ${at(neck)}" fill="none" stroke="${colour}" stroke-width="${short(width)}"/>` +
    `<path d="M${corners.map(at).join('L')}Z" fill="${colour}"/><title>${escapeXml(words)}</title></g>`
  )
}

/** The point beside the middle of a line through which it bends. */
const bent = ([x1, y1]: Point, [x2, y2]: Point): Point => [
  (x1 + x2) / 2 - BEND * (y2 - y1),
  (y1 + y2) / 2 + BEND * (x2 - x1),
]

/** The point so far from a circle and its name, towards another point. */
const beside = ({ x, y, radius, name }: Circle, aim: Point, gap: number): Point => {
  const [ux, uy] = towards([0, 0], [aim[0] - x, aim[1] - y], 1)
  // Whoever comes from below would end behind the name.
  const isBelow = uy > 0 && Math.abs(ux / uy) * name.down < name.across
  return towards([x, y], aim, gap + (isBelow ? name.down / uy : radius))
}

const towards = ([x, y]: Point, [toX, toY]: Point, distance: number): Point => {
  const length = Math.hypot(toX - x, toY - y) || 1
  return [x + ((toX - x) / length) * distance, y + ((toY - y) / length) * distance]
}

const at = ([x, y]: Point): string => `${short(x)},${short(y)}`

/** A number as it is written in a picture: finer cannot be seen. */
export const short = (number: number): string => String(Math.round(10 * number) / 10)

import { s } from './dom.ts'
import type { Scene, SceneTie } from './scene.ts'

/** How far the middle of a curve is from the straight line, as a share of its length. */
const CURVE = 0.25

/** Ties as arrows, which end at the edge of whom they are about. */
export const tiesSvg = ({ ties }: Scene): SVGElement => s('g', { fill: 'none' }, ties.map(arrow))

function arrow({ from, to, width, color, isCurved, dashes }: SceneTie): SVGElement | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length <= from.r + to.r) return null
  const bend = isCurved ? CURVE : 0
  const middle = { x: from.x + dx / 2 + dy * bend, y: from.y + dy / 2 - dx * bend }
  const last = Math.hypot(to.x - middle.x, to.y - middle.y)
  const [ux, uy] = [(to.x - middle.x) / last, (to.y - middle.y) / last]
  const head = 4 + 2.2 * width
  const tip = { x: to.x - ux * to.r, y: to.y - uy * to.r }
  const neck = { x: tip.x - ux * head, y: tip.y - uy * head }
  const wing = head * 0.42
  return s(
    'g',
    {},
    s('path', {
      d: `M${points(from)} Q${points(middle)} ${points(neck)}`,
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dashes,
    }),
    s('polygon', {
      points: [tip, { x: neck.x - uy * wing, y: neck.y + ux * wing }, { x: neck.x + uy * wing, y: neck.y - ux * wing }]
        .map(points)
        .join(' '),
      fill: color,
    }),
  )
}

const points = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x.toFixed(1)},${y.toFixed(1)}`

/** On which side of its node a name stands. */
export type Side = 'right' | 'left' | 'above' | 'below'

/** A node on the screen that may be named. */
export interface Named {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly r: number
  /** Width of its name. */
  readonly width: number
  /** Whether its name is shown even where there is no room. */
  readonly isSure: boolean
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const HEIGHT = 16
const GAP = 4

/** Names of the first may stand over nodes: a picture that does not name its largest says little. */
const OVER_NODES = 12

/**
 * On which side of each node its name has room, by id: inside the picture, over no other name and no node. Those given
 * first are placed first; who finds no room goes without.
 *
 * @param edge the picture, in pixels
 */
export function placeLabels(
  nodes: readonly Named[],
  edge: { width: number; height: number },
): ReadonlyMap<string, Side> {
  const [discs, names] = [new Boxes(), new Boxes()]
  for (const { x, y, r } of nodes) discs.add({ left: x - r, top: y - r, right: x + r, bottom: y + r })
  const placed = new Map<string, Side>()
  for (const [index, node] of nodes.entries()) {
    const boxes = boxesOf(node)
    const inside = SIDES.filter((side) => isInside(boxes[side], edge) && names.isFree(boxes[side]))
    const free = inside.find((side) => discs.isFree(boxes[side]))
    const over = node.isSure || index < OVER_NODES ? inside[0] : undefined
    const side = free ?? over ?? (node.isSure ? 'right' : undefined)
    if (side === undefined) continue
    names.add(boxes[side])
    placed.set(node.id, side)
  }
  return placed
}

const isInside = ({ left, top, right, bottom }: Box, edge: { width: number; height: number }): boolean =>
  left >= 0 && top >= 0 && right <= edge.width && bottom <= edge.height

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above']

function boxesOf({ x, y, r, width }: Named): Readonly<Record<Side, Box>> {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT })
  return {
    right: box(x + r + GAP, y - HEIGHT / 2),
    left: box(x - r - GAP - width, y - HEIGHT / 2),
    below: box(x - width / 2, y + r + GAP),
    above: box(x - width / 2, y - r - GAP - HEIGHT),
  }
}

/** Boxes in a grid, so that only those nearby are looked at. */
class Boxes {
  readonly #cells = new Map<string, Box[]>()
  static readonly #CELL = 80

  add(box: Box): void {
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key)
      if (cell === undefined) this.#cells.set(key, [box])
      else cell.push(box)
    }
  }

  isFree(box: Box): boolean {
    return this.#keysOf(box).every((key) => (this.#cells.get(key) ?? []).every((other) => !overlap(box, other)))
  }

  #keysOf({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = []
    const cell = (value: number): number => Math.floor(value / Boxes.#CELL)
    for (let x = cell(left); x <= cell(right); x += 1)
      for (let y = cell(top); y <= cell(bottom); y += 1) keys.push(`${x} ${y}`)
    return keys
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

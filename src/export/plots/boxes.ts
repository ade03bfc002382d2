/** Something at a place that takes the room around it: half its width to either side, and so much above and below. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly above: number
  readonly below: number
}

const ROUNDS = 600

/**
 * Boxes moved into a frame from wherever they are, and as far apart as they must be for none to lie on another. Those far
 * out come nearer than those within, so that the middle keeps room.
 */
export const placed = <T extends Box>(boxes: readonly T[], width: number, height: number): T[] => {
  const spots = stretched(
    boxes.map((box) => ({ ...box })),
    width,
    height,
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    let isDone = true
    for (const [i, a] of spots.entries()) for (const b of spots.slice(i + 1)) if (push(a, b)) isDone = false
    for (const spot of spots) keepWithin(spot, width, height)
    if (isDone) break
  }
  return boxes.map((box, i) => ({ ...box, x: spots[i]?.x ?? 0, y: spots[i]?.y ?? 0 }))
}

type Moved = { -readonly [K in keyof Box]: Box[K] }

const stretched = (spots: Moved[], width: number, height: number): Moved[] => {
  const [cx, cy] = [middle(spots.map(({ x }) => x)), middle(spots.map(({ y }) => y))]
  // Frames are wider than high: what is long lies down.
  const [cos, sin] = longAxis(spots.map(({ x, y }) => [x - cx, y - cy]))
  for (const spot of spots) {
    const [dx, dy] = [(spot.x - cx) * cos + (spot.y - cy) * sin, (spot.y - cy) * cos - (spot.x - cx) * sin]
    const distance = Math.hypot(dx, dy) || 1
    spot.x = dx / Math.sqrt(distance)
    spot.y = dy / Math.sqrt(distance)
  }
  const stretch = (values: readonly number[], room: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (value) => (most > least ? ((value - least) / (most - least)) * room : room / 2)
  }
  const [acrossOf, downOf] = [
    stretch(
      spots.map(({ x }) => x),
      width,
    ),
    stretch(
      spots.map(({ y }) => y),
      height,
    ),
  ]
  for (const spot of spots) {
    spot.x = acrossOf(spot.x)
    spot.y = downOf(spot.y)
    keepWithin(spot, width, height)
  }
  return spots
}

/** Cosine and sine of the angle at which points lie farthest apart. */
const longAxis = (points: readonly (readonly [x: number, y: number])[]): [cos: number, sin: number] => {
  const [xx, yy, xy] = points.reduce(([xx, yy, xy], [x, y]) => [xx + x * x, yy + y * y, xy + x * y], [0, 0, 0])
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  return [Math.cos(angle), Math.sin(angle)]
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Moves two boxes apart, the shorter way, by half of what they overlap each; says whether they did. */
const push = (a: Moved, b: Moved): boolean => {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  const down = a.y <= b.y ? a.y + a.below - (b.y - b.above) : b.y + b.below - (a.y - a.above)
  if (across <= 0.5 || down <= 0.5) return false
  if (across < down) {
    const way = a.x <= b.x ? across / 2 : -across / 2
    a.x -= way
    b.x += way
  } else {
    const way = a.y <= b.y ? down / 2 : -down / 2
    a.y -= way
    b.y += way
  }
  return true
}

const keepWithin = (box: Moved, width: number, height: number): void => {
  box.x = Math.min(width - box.width / 2, Math.max(box.width / 2, box.x))
  box.y = Math.min(height - box.below, Math.max(box.above, box.y))
}

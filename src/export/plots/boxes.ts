/** Something at a place that takes the room around it: half its width to either side, and so much above and below. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly above: number
  readonly below: number
}

const ROUNDS = 600
/** How much of a place is its rank. */
const EVENLY = 0.65

/**
 * Boxes moved into a frame from wherever they are, and as far apart as they must be for none to lie on another.
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
    const [dx, dy] = [spot.x - cx, spot.y - cy]
    spot.x = dx * cos + dy * sin
    spot.y = dy * cos - dx * sin
  }
  const [across, down] = [spread(spots.map(({ x }) => x)), spread(spots.map(({ y }) => y))]
  for (const [i, spot] of spots.entries()) {
    spot.x = (across[i] ?? 0) * width
    spot.y = (down[i] ?? 0) * height
    keepWithin(spot, width, height)
  }
  return spots
}

/** Numbers from 0 to 1 in the order of others, partly as they were and partly evenly: no gap stays wide, no crowd dense. */
const spread = (values: readonly number[]): number[] => {
  const inOrder = [...values].sort((a, b) => a - b)
  const [least = 0, most = 0] = [inOrder[0], inOrder.at(-1)]
  if (most === least) return values.map(() => 0.5)
  return values.map(
    (value) =>
      (1 - EVENLY) * ((value - least) / (most - least)) + (EVENLY * inOrder.indexOf(value)) / (values.length - 1),
  )
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

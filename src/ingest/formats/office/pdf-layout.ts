/** A piece of a line where a page has it. `y` grows upwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Least share of a block's lines on either side of a gutter. */
const SIDE = 0.15
/** How many times deeper than between lines a gap is that parts blocks. */
const DEEP = 1.8

/** The lines of a page in the order in which they are read: column by column, below what stands over all columns. */
export function inReadingOrder(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  cut(linesOf(pieces), blocks, 0)
  return blocks
}

/** Pieces that stand beside each other put together. */
function linesOf(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  const inOrder = [...pieces].sort((a, b) =>
    Math.abs(a.y - b.y) < 0.4 * Math.max(a.size, b.size) ? a.left - b.left : b.y - a.y,
  )
  for (const piece of inOrder) {
    const last = lines.at(-1)
    const isBeside =
      last !== undefined &&
      Math.abs(last.y - piece.y) < 0.4 * Math.max(last.size, piece.size) &&
      piece.left - last.right < 1.2 * piece.size &&
      piece.left >= last.left
    if (!isBeside) lines.push(piece)
    else {
      const gap = piece.left - last.right > 0.15 * piece.size && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${gap ? ' ' : ''}${piece.text}`,
        right: Math.max(last.right, piece.right),
        size: Math.max(last.size, piece.size),
      }
    }
  }
  return lines
}

/** Cuts lines at gutters from top to bottom, and where there is none at gaps from left to right. */
function cut(lines: readonly Piece[], blocks: Piece[][], depth: number): void {
  const gutter = depth < 8 ? gutterOf(lines) : null
  if (gutter !== null) {
    cut(
      lines.filter(({ right }) => right <= gutter),
      blocks,
      depth + 1,
    )
    cut(
      lines.filter(({ right }) => right > gutter),
      blocks,
      depth + 1,
    )
    return
  }
  const gap = depth < 8 && lines.length > 3 ? gapIn(lines) : null
  if (gap === null) {
    if (lines.length > 0) blocks.push([...lines].sort((a, b) => b.y - a.y || a.left - b.left))
    return
  }
  cut(
    lines.filter(({ y }) => y > gap),
    blocks,
    depth + 1,
  )
  cut(
    lines.filter(({ y }) => y <= gap),
    blocks,
    depth + 1,
  )
}

/** Where no line crosses, with enough of them on either side, some beside each other. */
function gutterOf(lines: readonly Piece[]): number | null {
  if (lines.length < 6) return null
  const ends = [...new Set(lines.map(({ right }) => right))].sort((a, b) => a - b)
  for (const end of ends) {
    const isLeft = ({ right }: Piece): boolean => right <= end
    if (lines.some(({ left, right }) => left <= end + 4 && right > end)) continue
    const left = lines.filter(isLeft)
    const right = lines.filter((line) => !isLeft(line))
    if (Math.min(left.length, right.length) < Math.max(2, SIDE * lines.length)) continue
    const [top, bottom] = [Math.min(highest(left), highest(right)), Math.max(lowest(left), lowest(right))]
    if (top > bottom) return end + 2
  }
  return null
}

const highest = (lines: readonly Piece[]): number => Math.max(...lines.map(({ y }) => y))
const lowest = (lines: readonly Piece[]): number => Math.min(...lines.map(({ y }) => y))

/** Where the deepest gap between lines is, if it is deep and the lines on one side of it stand in columns. */
function gapIn(lines: readonly Piece[]): number | null {
  const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => b - a)
  const gaps = heights.slice(1).map((y, i) => ({ y, depth: (heights[i] ?? y) - y }))
  const usual = median(gaps.map(({ depth }) => depth))
  const deepest = gaps
    .filter(({ depth }) => depth > DEEP * usual)
    .sort((a, b) => b.depth - a.depth)
    .slice(0, 5)
  for (const { y } of deepest) {
    const [above, below] = [lines.filter((line) => line.y > y), lines.filter((line) => line.y <= y)]
    if (gutterOf(above) !== null || gutterOf(below) !== null) return y
  }
  return null
}

/** The middle one of some numbers; 0 of none. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

import type { Told } from '../model/told.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** How far from the middle of those around a topic is put, as a share of the picture's width. */
const APART = 0.03

/**
 * Where every node is. Mere topics are not laid out, lest they push those who speak apart: each is put near those who
 * speak about it. In a graph too large to be laid out, nodes fill a disc.
 */
export function placesOf(
  ids: readonly string[],
  laidOut: ReadonlyMap<string, Place>,
  told: readonly Told[],
): (id: string) => Place {
  const width = widthOf(laidOut.values())
  const speakers = new Map<string, Place[]>()
  for (const one of told)
    for (const target of one.targets) {
      if (laidOut.get(target) !== undefined) continue
      const around = one.speakers.flatMap((id) => laidOut.get(id) ?? [])
      speakers.set(target, [...(speakers.get(target) ?? []), ...around])
    }
  const places = new Map(
    ids.map((id, i) => [id, laidOut.get(id) ?? near(speakers.get(id) ?? [], i, width, ids.length)]),
  )
  return (id) => places.get(id) ?? { x: 0, y: 0 }
}

function near(around: readonly Place[], i: number, width: number, count: number): Place {
  const angle = i * Math.PI * (3 - Math.sqrt(5))
  const distance = around.length > 0 ? APART * width : (width / 2) * Math.sqrt((i + 1) / count)
  const mean = (axis: 'x' | 'y'): number => around.reduce((sum, place) => sum + place[axis], 0) / (around.length || 1)
  return { x: rounded(mean('x') + distance * Math.cos(angle)), y: rounded(mean('y') + distance * Math.sin(angle)) }
}

const rounded = (number: number): number => Math.round(100 * number) / 100

/** How far apart nodes are at least, as a share of the picture's width, and how often they are pushed. */
const LEAST = 0.035
const PUSHES = 60
/** Of more, every pair takes too long; nor could they all be this far apart. */
const MOST_PUSHED = 1200

/** Pushes nodes that lie upon one another apart, so that each can be seen and clicked. */
export function pushedApart(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const all = [...places].map(([id, { x, y }]) => ({ id, x, y }))
  if (all.length > MOST_PUSHED) return places
  const least = LEAST * widthOf(all)
  for (let push = 0; push < PUSHES; push += 1)
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x || 0.01, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= least) continue
        const step = (least - distance) / distance / 4
        a.x -= dx * step
        a.y -= dy * step
        b.x += dx * step
        b.y += dy * step
      }
  return new Map(all.map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]))
}

const widthOf = (places: Iterable<Place>): number => {
  let most = 0.5
  for (const { x, y } of places) most = Math.max(most, Math.abs(x), Math.abs(y))
  return 2 * most
}

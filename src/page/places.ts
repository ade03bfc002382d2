import type { Told } from '../graph/projections/told.ts'

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
  laidOut: (id: string) => Place | undefined,
  told: readonly Told[],
): (id: string) => Place {
  const known = new Map(ids.flatMap((id) => [[id, laidOut(id)] as const]))
  const width = Math.max(
    1,
    ...[...known.values()].map((place) => 2 * Math.max(Math.abs(place?.x ?? 0), Math.abs(place?.y ?? 0))),
  )
  const speakers = new Map<string, Place[]>()
  for (const one of told)
    for (const target of one.targets) {
      if (known.get(target) !== undefined) continue
      const around = one.speakers.flatMap((id) => known.get(id) ?? [])
      speakers.set(target, [...(speakers.get(target) ?? []), ...around])
    }
  const places = new Map(ids.map((id, i) => [id, known.get(id) ?? near(speakers.get(id) ?? [], i, width, ids.length)]))
  return (id) => places.get(id) ?? { x: 0, y: 0 }
}

function near(around: readonly Place[], i: number, width: number, count: number): Place {
  const angle = i * Math.PI * (3 - Math.sqrt(5))
  const distance = around.length > 0 ? APART * width : (width / 2) * Math.sqrt((i + 1) / count)
  const mean = (axis: 'x' | 'y'): number => around.reduce((sum, place) => sum + place[axis], 0) / (around.length || 1)
  return { x: rounded(mean('x') + distance * Math.cos(angle)), y: rounded(mean('y') + distance * Math.sin(angle)) }
}

const rounded = (number: number): number => Math.round(100 * number) / 100

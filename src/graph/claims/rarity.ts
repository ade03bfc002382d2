import { readFileSync } from 'node:fs'
import { stemOf } from './words.ts'

/** The words of news, most frequent first, one a line: `docs/model-card.md` says from where. */
const FILE = new URL('../../../weights/frequent-words.txt', import.meta.url)

/** The place of each stem's most frequent word in that list; read when it is first needed. */
let places: ReadonlyMap<string, number> | undefined

/** How rare the words of a stem are in news, 0 to 1: by Zipf's law the place in a list by frequency tells. */
export function rarityOf(stem: string): number {
  if (!places) {
    const words = readFileSync(FILE, 'utf8').trim().split('\n')
    places = new Map(words.map((word, place) => [stemOf(word), place] as const).reverse())
  }
  return Math.min(1, Math.log(2 + (places.get(stem) ?? MOST)) / Math.log(2 + MOST))
}

/** Words that are not in the list count as if they were in this place. */
const MOST = 20_000

import type { Analyzer } from './words.ts'

/** Something found, and how well it fits. */
export interface Hit {
  readonly id: string
  readonly score: number
}

/** A node as far as its words are looked up: the texts of each field. */
export interface Indexed {
  readonly id: string
  readonly fields: readonly (readonly string[])[]
}

/** BM25 with the values that everybody uses. */
const K1 = 1.2
const B = 0.75

/** The words of one field of all nodes, which are known by their numbers. */
interface Field {
  /** Word → nodes and places, by turns: a list of its own for each node would take many times the memory. */
  readonly places: Map<string, number[]>
  /** Node → number of words. */
  readonly lengths: Map<number, number>
  /** Number of words of all of them. */
  sum: number
}

/**
 * Finds nodes by the words of their texts, and scores them as Lucene does, so that a question has the same rows in the same
 * order here and on a server.
 */
export class WordIndex {
  readonly #analyzer: Analyzer
  readonly #ids: string[] = []
  readonly #fields = new Map<number, Field>()

  constructor(analyzer: Analyzer, nodes: Iterable<Indexed>) {
    this.#analyzer = analyzer
    for (const { id, fields } of nodes) {
      const node = this.#ids.push(id) - 1
      for (const [i, texts] of fields.entries()) this.#add(i, node, texts)
    }
  }

  #add(i: number, node: number, texts: readonly string[]): void {
    const words = texts.flatMap(this.#analyzer)
    if (words.length === 0) return
    const field: Field = this.#fields.get(i) ?? { places: new Map(), lengths: new Map(), sum: 0 }
    this.#fields.set(i, field)
    field.lengths.set(node, words.length)
    field.sum += words.length
    for (const [place, word] of words.entries()) {
      const places = field.places.get(word)
      if (places === undefined) field.places.set(word, [node, place])
      else places.push(node, place)
    }
  }

  /** The nodes that have all of the words, in whatever field; a word with a hyphen in it is two that follow each other. */
  find(words: string): Hit[] {
    const phrases = words
      .split(' ')
      .map(this.#analyzer)
      .filter(({ length }) => length > 0)
    const [first, ...others] = phrases.map((phrase) => this.#scores(phrase))
    if (first === undefined) return []
    return [...first]
      .filter(([node]) => others.every((scores) => scores.has(node)))
      .map(([node, score]) => ({
        id: this.#ids[node] ?? '',
        score: Math.fround(others.reduce((sum, scores) => sum + (scores.get(node) ?? 0), score)),
      }))
  }

  /** Node → how well it fits the words of a phrase, over all fields. */
  #scores(phrase: readonly string[]): Map<number, number> {
    const sums = new Map<number, number>()
    for (const field of this.#fields.values())
      for (const [node, score] of scoresIn(field, phrase)) sums.set(node, Math.fround((sums.get(node) ?? 0) + score))
    return sums
  }
}

function scoresIn({ places, lengths, sum }: Field, phrase: readonly string[]): [number, number][] {
  const [first, ...others] = phrase.map((word) => placesByNode(places.get(word) ?? []))
  if (first === undefined) return []
  const average = sum / lengths.size
  const rarity = [first, ...others].reduce(
    (total, nodes) => total + Math.log(1 + (lengths.size - nodes.size + 0.5) / (nodes.size + 0.5)),
    0,
  )
  return [...first].flatMap(([node, starts]): [number, number][] => {
    const times = starts.filter((start) => others.every((nodes, i) => nodes.get(node)?.includes(start + i + 1))).length
    if (times === 0) return []
    const length = keptLength(lengths.get(node) ?? 0)
    return [[node, Math.fround(rarity * (times / (times + K1 * (1 - B + (B * length) / average))))]]
  })
}

/** Node → places, of a list in which they stand by turns. */
function placesByNode(pairs: readonly number[]): Map<number, number[]> {
  const nodes = new Map<number, number[]>()
  for (let i = 0; i < pairs.length; i += 2) {
    const [node = 0, place = 0] = pairs.slice(i, i + 2)
    const places = nodes.get(node)
    if (places === undefined) nodes.set(node, [place])
    else places.push(place)
  }
  return nodes
}

/** A length as Lucene keeps it, in one byte: exactly up to 40, then with four significant bits. */
function keptLength(length: number): number {
  if (length < 40) return length
  const above = length - 24
  const shift = Math.max(0, 31 - Math.clz32(above) - 3)
  return ((above >> shift) << shift) + 24
}

import { createHash } from 'node:crypto'
import { InputError, type Place, placeName } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { placeOf } from './article-of.ts'
import { Skipped } from './skipped.ts'

interface Sighting {
  readonly place: Place
  readonly digest: string
  readonly version: number | undefined
  /** How much of the text it has: of a snippet, a summary or a text that was cut its length. */
  readonly extent: number
}

/** The articles met so far, by id: an id names one text. */
export class SeenArticles {
  readonly #sightings = new Map<string, Sighting>()

  has(id: string): boolean {
    return this.#sightings.has(id)
  }

  /**
   * Notes an article: it is new, or its text came before under the same id, or another text did, which is an error. The whole
   * text of a page, or else the longest, stands for what feeds and tables have of it, whichever comes first.
   *
   * @returns of one that is new what it stands for from now on, if anything
   */
  add(article: Article): { readonly insteadOf: Skipped | null } | 'repeated' | InputError {
    const digest = createHash('sha256').update(article.text).digest('base64')
    const sighting: Sighting = {
      place: placeOf(article),
      digest,
      version: article.version,
      extent: article.info.textIsWhole === false ? article.text.length : Number.POSITIVE_INFINITY,
    }
    const first = this.#sightings.get(article.id)
    if (first === undefined || isLater(sighting, first)) {
      this.#sightings.set(article.id, sighting)
      return { insteadOf: first && first.extent < sighting.extent ? partOf(sighting, first) : null }
    }
    if (first.digest === sighting.digest) return 'repeated'
    if (first.version !== undefined && sighting.version !== undefined)
      return new Skipped(
        sighting.place,
        'older version',
        `is the same item as in ${placeName(first.place)}, in another form`,
      )
    if (sighting.extent < Number.POSITIVE_INFINITY) return partOf(first, sighting)
    const problem = `has the id of ${placeName(first.place)} ("${article.id}") but another text: give each its own id`
    return new InputError(sighting.place, problem)
  }
}

/** Whether one is a later version of what its agency calls by the same id, or all or more of what a feed had a part of. */
const isLater = (a: Sighting, b: Sighting): boolean =>
  (a.version !== undefined && b.version !== undefined && a.version > b.version) || a.extent > b.extent

/** What is left out of an article of which another place has all, or no less. */
const partOf = ({ place, extent }: Sighting, part: Sighting): Skipped => {
  const name = placeName(place)
  const why =
    extent < Number.POSITIVE_INFINITY
      ? `is a part of an article of which ${name} has as much or more`
      : `is a part of what ${name} has whole`
  return new Skipped(part.place, 'snippet', why)
}

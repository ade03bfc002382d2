import { createHash } from 'node:crypto'
import { InputError, type Place, placeName } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { placeOf } from './article-of.ts'
import { Skipped } from './skipped.ts'

interface Sighting {
  readonly place: Place
  readonly digest: string
  readonly version: number | undefined
  readonly isWhole: boolean
}

/** The articles met so far, by id: an id names one text. */
export class SeenArticles {
  readonly #sightings = new Map<string, Sighting>()

  has(id: string): boolean {
    return this.#sightings.has(id)
  }

  /**
   * Notes an article: it is new, or its text came before under the same id, or another text did, which is an error. The whole
   * text of a page stands for what feeds and tables have of it, whichever comes first.
   */
  add(article: Article): 'new' | 'repeated' | InputError {
    const digest = createHash('sha256').update(article.text).digest('base64')
    const sighting: Sighting = {
      place: placeOf(article),
      digest,
      version: article.version,
      isWhole: article.info.textIsWhole !== false,
    }
    const first = this.#sightings.get(article.id)
    if (first === undefined || isLater(sighting, first)) {
      this.#sightings.set(article.id, sighting)
      return 'new'
    }
    if (first.digest === sighting.digest) return 'repeated'
    if (first.version !== undefined && sighting.version !== undefined)
      return new Skipped(
        sighting.place,
        'older version',
        `is the same item as in ${placeName(first.place)}, in another form`,
      )
    if (first.isWhole && !sighting.isWhole)
      return new Skipped(sighting.place, 'snippet', `is a part of what ${placeName(first.place)} has whole`)
    const problem = `has the id of ${placeName(first.place)} ("${article.id}") but another text: give each its own id`
    return new InputError(sighting.place, problem)
  }
}

/** Whether one is a later version of what its agency calls by the same id, or all of what a feed had a part of. */
const isLater = (a: Sighting, b: Sighting): boolean =>
  (a.version !== undefined && b.version !== undefined && a.version > b.version) || (a.isWhole && !b.isWhole)

import { createHash } from 'node:crypto'
import { InputError, type Place, placeName } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { placeOf } from './article-of.ts'

interface Sighting {
  readonly place: Place
  readonly digest: string
}

/** The articles met so far, by id: an id names one text. */
export class SeenArticles {
  readonly #sightings = new Map<string, Sighting>()

  has(id: string): boolean {
    return this.#sightings.has(id)
  }

  /**
   * Notes an article: it is new, or its text came before under the same id, or another text did, which is an error.
   */
  add(article: Article): 'new' | 'repeated' | InputError {
    const sighting = { place: placeOf(article), digest: createHash('sha256').update(article.text).digest('base64') }
    const first = this.#sightings.get(article.id)
    if (first === undefined) {
      this.#sightings.set(article.id, sighting)
      return 'new'
    }
    if (first.digest === sighting.digest) return 'repeated'
    const problem = `has the id of ${placeName(first.place)} ("${article.id}") but another text: give each its own id`
    return new InputError(sighting.place, problem)
  }
}

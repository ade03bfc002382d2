import type { Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { placeOf } from './article-of.ts'
import { Skipped } from './skipped.ts'

/** Which version of each of the agencies' items stands, and which were taken back, wherever among the inputs they lie. */
export class Versions {
  readonly #latest = new Map<string, number>()
  readonly #takenBack = new Map<string, number>()

  note(item: Article | Error): void {
    if (item instanceof Skipped && item.takesBack) raise(this.#takenBack, item.takesBack.id, item.takesBack.version)
    else if (!(item instanceof Error) && item.version !== undefined) raise(this.#latest, item.id, item.version)
  }

  /** Why an article is not to be read; `null` where it is the one that stands. */
  objectionTo(article: Article): Skipped | null {
    const { id, version } = article
    if (version === undefined) return null
    const place: Place = placeOf(article)
    const end = this.#takenBack.get(id)
    if (end !== undefined && (end === 0 || end >= version))
      return new Skipped(place, 'withdrawn', 'was withdrawn by its agency later')
    const latest = this.#latest.get(id)
    if (latest === undefined || latest <= version) return null
    return new Skipped(
      place,
      'older version',
      `is version ${version} of "${id}", of which there is a version ${latest}`,
    )
  }
}

function raise(versions: Map<string, number>, id: string, version: number): void {
  versions.set(id, Math.max(version, versions.get(id) ?? 0))
}

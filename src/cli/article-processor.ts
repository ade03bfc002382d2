import { setImmediate } from 'node:timers/promises'
import { Piscina } from 'piscina'
import { InputError } from '../errors.ts'
import { placeOf } from '../ingest/article-of.ts'
import type { Article } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { processArticle } from '../pipeline.ts'

/** So many articles are done before threads would have started. */
const FEW = 8

/** Processes articles, a few on this thread and many on threads of their own. */
export class ArticleProcessor {
  readonly #jobs: number
  #started = 0
  #previous: Promise<unknown> = Promise.resolve()
  #pool: Piscina<Article, ArticleRecord> | undefined

  /** @param jobs how many threads; 1 for this one alone */
  constructor(jobs: number) {
    this.#jobs = jobs
  }

  /** The article's record; an error that names it where processing fails, so that the others go on. */
  async process(article: Article): Promise<ArticleRecord | InputError> {
    this.#started += 1
    try {
      return await (this.#jobs === 1 || this.#started <= FEW ? this.#onThisThread(article) : this.#onAnother(article))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const problem = `could not be processed (${reason}): please report it with the article`
      return new InputError(placeOf(article), problem, { cause: error })
    }
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }

  /** One after another, with room for events such as Ctrl-C in between. */
  #onThisThread(article: Article): Promise<ArticleRecord> {
    const result = this.#previous.then(() => setImmediate()).then(() => processArticle(article))
    this.#previous = result.catch(() => {})
    return result
  }

  #onAnother(article: Article): Promise<ArticleRecord> {
    this.#pool ??= new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
    })
    return this.#pool.run(article)
  }
}

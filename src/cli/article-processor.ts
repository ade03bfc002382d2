import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Piscina } from 'piscina'
import { InputError, ModelError } from '../errors.ts'
import { placeOf } from '../ingest/article-of.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, type EncoderOptions, type Given, processArticle } from '../pipeline.ts'
import { say } from './terminal.ts'

/** So many articles are done before threads would have started. */
const FEW = 8

/** An article to process, and what is known of it already. */
export interface Task {
  readonly article: Article
  readonly given?: Given
}

/** Processes articles, a few on this thread and many on threads of their own. */
export class ArticleProcessor {
  readonly #jobs: number
  readonly #options: EncoderOptions
  #encoder: Promise<Encoder> | undefined
  #started = 0
  #previous: Promise<unknown> = Promise.resolve()
  #pool: Piscina<Task, ArticleRecord> | undefined

  /** @param jobs how many threads; 1 for this one alone. Together they use all cores, each as many as there are for it. */
  constructor(jobs: number, model: ModelName) {
    this.#jobs = jobs
    this.#options = { model, threads: Math.max(1, Math.floor(availableParallelism() / jobs)) }
  }

  /**
   * The article's record; an error that names it where processing fails, so that the others go on.
   *
   * @throws {ModelError} if the model cannot be loaded: then none can be processed
   */
  async process(article: Article, given?: Given): Promise<ArticleRecord | InputError> {
    this.#started += 1
    const task: Task = given ? { article, given } : { article }
    try {
      return await (this.#jobs === 1 || this.#started <= FEW ? this.#onThisThread(task) : this.#onAnother(task))
    } catch (error) {
      if (error instanceof ModelError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      const problem = `could not be processed (${reason}): please report it with the article`
      return new InputError(placeOf(article), problem, { cause: error })
    }
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }

  /** One after another, with room for events such as Ctrl-C in between. */
  #onThisThread({ article, given }: Task): Promise<ArticleRecord> {
    this.#encoder ??= this.#load()
    const encoder = this.#encoder
    const result = this.#previous
      .then(() => setImmediate())
      .then(async () => processArticle(article, await encoder, given))
    this.#previous = result.catch(() => {})
    return result
  }

  async #load(): Promise<Encoder> {
    const encoder = await Encoder.load(this.#options)
    if (encoder.notice) say(encoder.notice)
    return encoder
  }

  #onAnother(task: Task): Promise<ArticleRecord> {
    this.#pool ??= this.#startPool()
    return this.#pool.run(task)
  }

  #startPool(): Piscina<Task, ArticleRecord> {
    // Each thread has a model of its own; this one's has done its work.
    void this.#previous.then(async () => (await this.#encoder)?.release()).catch(() => {})
    return new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      workerData: this.#options,
      // An article leaves much garbage behind: small young generations give it back sooner.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
  }
}

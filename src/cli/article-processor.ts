import { availableParallelism } from 'node:os'
import { InputError } from '../errors.ts'
import { placeOf } from '../ingest/article-of.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Given } from '../pipeline.ts'
import { ArticleProcess, type Limits } from './article-process.ts'
import { say } from './terminal.ts'

/** How articles are processed, as the command line says it. */
export interface ProcessingOptions extends Limits {
  readonly model: ModelName
  /** How many processes. Together they use all cores, each as many as there are for it. */
  readonly jobs: number
  /** How many cores each of them may use instead. */
  readonly threads?: number
}

/** Processes articles, each in one of several processes of their own. */
export class ArticleProcessor {
  readonly #all: readonly ArticleProcess[]
  /** Those that have nothing to do. One that has worked is taken first, so that few articles start few processes. */
  readonly #idle: ArticleProcess[]
  readonly #waiting: ((free: ArticleProcess) => void)[] = []
  readonly #notices = new Set<string>()

  constructor({ model, jobs, threads = threadsFor(jobs), ...limits }: ProcessingOptions) {
    const notify = (notice: string): void => this.#sayOnce(notice)
    this.#all = Array.from({ length: jobs }, () => new ArticleProcess(model, threads, limits, notify))
    this.#idle = [...this.#all]
  }

  /**
   * The article's record; an error that names it where there is none, so that the others go on.
   *
   * @throws {ModelError} if the model cannot be loaded: then none can be processed
   */
  async process(article: Article, given?: Given): Promise<ArticleRecord | InputError> {
    const free = this.#idle.pop() ?? (await new Promise<ArticleProcess>((resolve) => this.#waiting.push(resolve)))
    try {
      const result = await free.process({ article, given })
      return typeof result === 'string' ? new InputError(placeOf(article), result) : result
    } finally {
      const next = this.#waiting.shift()
      if (next) next(free)
      else this.#idle.push(free)
    }
  }

  close(): void {
    for (const one of this.#all) one.end()
  }

  #sayOnce(notice: string): void {
    if (this.#notices.has(notice)) return
    this.#notices.add(notice)
    say(notice)
  }
}

const threadsFor = (jobs: number): number => Math.max(1, Math.floor(availableParallelism() / jobs))

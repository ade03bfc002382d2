import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../errors.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Answer, Task } from './worker.ts'

/** What an article may cost. */
export interface Limits {
  /** Most seconds. */
  readonly timeLimit: number
  /** Most megabytes of JavaScript's memory. */
  readonly memoryLimit: number
}

/** How much of what a process says as it dies is kept. */
const LAST_WORDS = 10_000

/**
 * A process that makes records, one after another. It can be ended whatever it does, and may come to its end by itself:
 * a thread could not, since to end one in native code, or to run one out of memory or stack, can end all threads.
 * The next article then starts another.
 */
export class ArticleProcess {
  readonly #args: readonly string[]
  readonly #limits: Limits
  readonly #notify: (notice: string) => void
  #child: ChildProcess | undefined
  #isEnded = false
  #lastWords = ''

  /**
   * @param threads how many the encoder may use
   * @param notify is told what the user should know of the model's runtime
   */
  constructor(model: ModelName, threads: number, limits: Limits, notify: (notice: string) => void) {
    this.#args = [model, String(threads)]
    this.#limits = limits
    this.#notify = notify
  }

  /**
   * @returns the article's record, or why there is none
   * @throws {ModelError} if the model cannot be loaded
   */
  async process(task: Task): Promise<ArticleRecord | string> {
    // Articles may be waiting still, and nobody for them any more: a process started for one would outlive all.
    if (this.#isEnded) return 'was not begun'
    this.#child ??= this.#start()
    const answer = await this.#answerOf(this.#child, task)
    if (typeof answer === 'string') return answer
    if (answer.kind === 'no model') throw new ModelError(answer.file, answer.problem)
    return answer.record
  }

  /** Ends the process, in the midst of an article or not; no other takes its place. */
  end(): void {
    this.#isEnded = true
    this.#child?.kill('SIGKILL')
  }

  #answerOf(child: ChildProcess, task: Task): Promise<string | Exclude<Answer, { kind: 'begun' | 'failed' }>> {
    const { timeLimit } = this.#limits
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined
      let isLate = false
      const hear = (answer: Answer): void => {
        if (answer.kind === 'failed') settle(complaint(answer.reason))
        else if (answer.kind !== 'begun') settle(answer)
        else begin(answer.notice)
      }
      const begin = (notice: string | null): void => {
        if (notice) this.#notify(notice)
        // Only now: the time it takes to start, and to load the model, is not the article's.
        timer = setTimeout(() => {
          isLate = true
          child.kill('SIGKILL')
        }, 1000 * timeLimit)
      }
      const end = (code: number | null, signal: NodeJS.Signals | null): void => {
        this.#child = undefined
        const late = `took longer than ${timeLimit} s: split it, or allow it more with --time-limit`
        settle(isLate ? late : this.#causeOfDeath(signal ?? `exit code ${code}`))
      }
      const settle: typeof resolve = (value) => {
        clearTimeout(timer)
        child.off('message', hear).off('close', end)
        resolve(value)
      }
      child.on('message', hear).on('close', end)
      // Where it has ended already, `close` says so.
      child.send(task, () => {})
    })
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), this.#args, {
      // An article leaves much garbage behind: a small young generation gives it back sooner.
      execArgv: [...process.execArgv, `--max-old-space-size=${this.#limits.memoryLimit}`, '--max-semi-space-size=4'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Ctrl-C at a terminal is for all processes of the group; this one has an article to finish.
      detached: true,
    })
    this.#lastWords = ''
    child.stderr?.setEncoding('utf8').on('data', (words) => {
      this.#lastWords = (this.#lastWords + words).slice(-LAST_WORDS)
    })
    return child
  }

  #causeOfDeath(end: string): string {
    const isFull = /heap out of memory|heap limit/i.test(this.#lastWords)
    if (!isFull) return complaint(`its process ended with ${end}`)
    return `took more memory than ${this.#limits.memoryLimit} MB: split it, or allow it more with --memory-limit`
  }
}

const complaint = (reason: string): string => `could not be processed (${reason}): please report it with the article`

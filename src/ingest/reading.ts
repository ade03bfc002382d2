import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { STANDARD_INPUT } from './article-of.ts'
import type { ByteSource } from './bytes.ts'
import { fileError, isThere } from './file-error.ts'
import { type Reader, readerFor, readSniffed } from './formats.ts'
import { findInputs, type InputFile } from './inputs.ts'
import { SeenArticles } from './seen.ts'

export interface ReadingOptions {
  /** What `-` reads; by default this process's standard input. */
  readonly stdin?: ByteSource | undefined
  /** A file that is not read though a folder or glob has it: the program's own output, for example. */
  readonly except?: string | undefined
}

/** One pass over the inputs that a user names. It yields their articles and keeps account of what it read. */
export class Reading {
  /** Size of all files found; known once the first article comes. */
  bytesTotal = 0
  /** How many bytes have been read, standard input's included. */
  bytesRead = 0
  /** How many articles were passed over because the same text came before under the same id. */
  repeats = 0

  readonly #paths: readonly string[]
  readonly #stdin: ByteSource | undefined
  readonly #except: string | undefined
  readonly #seen = new SeenArticles()
  /** Files that were read to their end without an error. */
  readonly #complete = new Set<string>()
  #covers: readonly ((file: string) => boolean)[] = []

  /** @param paths files, folders, globs, or `-` for standard input */
  constructor(paths: readonly string[], { stdin, except }: ReadingOptions = {}) {
    this.#paths = paths
    this.#stdin = stdin
    this.#except = except && resolve(except)
  }

  /** The articles, in the order of the paths, a folder's and a glob's sorted; an error where one cannot be used. */
  async *articles(): AsyncGenerator<Article | InputError> {
    for (const input of await this.#findAll()) {
      if (input instanceof InputError) yield input
      else yield* this.#readFile(input)
    }
  }

  /**
   * Whether an article that an earlier reading gave is gone from the inputs: its file was read and no longer has it, or
   * lay in a folder or glob given and no longer exists. Ask after the last article.
   */
  lacks(article: { readonly id: string; readonly file: string | null }): boolean {
    const { id, file } = article
    if (file === null || this.#seen.has(id)) return false
    return this.#complete.has(file) || (this.#covers.some((covers) => covers(file)) && !isThere(file))
  }

  /** Every file once, however many of the paths lead to it, without those excepted. */
  async #findAll(): Promise<readonly (InputFile | InputError)[]> {
    const inputs = await Promise.all(this.#paths.map(findInputs))
    this.#covers = inputs.map(({ covers }) => covers)
    const unique = new Map<string, InputFile | InputError>()
    for (const input of inputs.flatMap(({ found }) => found)) {
      const key = input instanceof InputError ? input.message : keyOf(input)
      if (key !== this.#except && !unique.has(key)) unique.set(key, input)
    }
    const found = [...unique.values()]
    this.bytesTotal = found.reduce((sum, input) => sum + (input instanceof InputError ? 0 : input.size), 0)
    return found
  }

  async *#readFile({ path }: InputFile): AsyncGenerator<Article | InputError> {
    const file = path ?? STANDARD_INPUT
    let sound = true
    for await (const read of settled(readerOf(path)(this.#bytesOf(path), file), file)) {
      const item = read instanceof InputError ? read : this.#note(read)
      if (item instanceof InputError) sound = false
      if (item !== null) yield item
    }
    if (sound && path !== null) this.#complete.add(path)
  }

  async *#bytesOf(path: string | null): ByteSource {
    for await (const chunk of path === null ? (this.#stdin ?? process.stdin) : createReadStream(path)) {
      this.bytesRead += chunk.length
      yield chunk
    }
  }

  /** The article if it is new, `null` if it was read before. */
  #note(article: Article): Article | InputError | null {
    const found = this.#seen.add(article)
    if (found === 'repeated') this.repeats++
    if (found === 'new') return article
    return found === 'repeated' ? null : found
  }
}

const keyOf = ({ path }: InputFile): string => (path === null ? '-' : resolve(path))

const readerOf = (path: string | null): Reader => (path === null ? undefined : readerFor(path)) ?? readSniffed

/** Yields what makes the reader stop as the last item. */
async function* settled(
  items: AsyncIterable<Article | InputError>,
  file: string,
): AsyncGenerator<Article | InputError> {
  try {
    yield* items
  } catch (error) {
    yield fileError(file, error)
  }
}

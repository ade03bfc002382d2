import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { STANDARD_INPUT } from './article-of.ts'
import type { ByteSource } from './bytes.ts'
import { EmptyFile, fileError } from './file-error.ts'
import { findInputs, type InputFile, type Inputs } from './inputs.ts'
import { judged, type Language } from './language.ts'
import { type FormatOptions, readFile, readVersions } from './read-file.ts'
import { commonFolder, fileOfName, isInside, nameFrom, openRoot, realFolder } from './root.ts'
import { SeenArticles } from './seen.ts'
import { Skipped } from './skipped.ts'
import { Versions } from './versions.ts'
import { type Fate, Whereabouts } from './whereabouts.ts'

export interface ReadingOptions extends FormatOptions {
  /** What `-` reads; by default this process's standard input. */
  readonly stdin?: ByteSource | undefined
  /** Is told of each article that is passed over because it came before. */
  readonly onRepeat?: (() => void) | undefined
  /** Is told where standard input is empty, which then is no error: a task of many may have nothing to do. */
  readonly onNothing?: ((error: InputError) => void) | undefined
  /** The folder that the program writes to: nothing in it is read though a folder or glob has it, being its own. */
  readonly except?: string | undefined
  /** Whether articles in other languages than English are passed over, or told of; by default no text is judged. */
  readonly language?: Language | undefined
  /** The folder from which articles' files are named, which must hold all the paths. */
  readonly root?: string | undefined
  /** The same where `root` is not given, absolute; it need not hold the paths. By default the deepest folder that does. */
  readonly usualRoot?: string | undefined
}

/** One pass over the inputs that a user names. It yields their articles and keeps account of what it read. */
export class Reading {
  /** The folder from which articles' files are named, absolute; `null` where there is nothing but standard input. */
  readonly root: string | null
  /** Size of all files found. */
  readonly bytesTotal: number
  /** How many bytes have been read, standard input's included. */
  bytesRead = 0
  /** How many articles were passed over because the same text came before under the same id. */
  repeats = 0

  readonly #found: readonly (InputFile | InputError)[]
  readonly #options: ReadingOptions
  readonly #seen = new SeenArticles()
  readonly #versions = new Versions()
  readonly #whereabouts: Whereabouts

  private constructor(inputs: readonly Inputs[], root: string | null, options: ReadingOptions) {
    this.root = root
    this.#found = unique(inputs, options.except)
    this.#whereabouts = new Whereabouts(inputs)
    this.#options = options
    this.bytesTotal = this.#found.reduce((sum, input) => sum + (input instanceof InputError ? 0 : input.size), 0)
  }

  /**
   * Finds the files to read, and reads none.
   *
   * @param paths files, folders, globs, or `-` for standard input
   * @throws {RootError} where the root given is no folder, or does not hold all the paths
   */
  static async open(paths: readonly string[], options: ReadingOptions = {}): Promise<Reading> {
    const inputs = await Promise.all(paths.map(findInputs))
    const locations = inputs.flatMap(({ location }) => location ?? [])
    const { root: given, usualRoot = commonFolder(locations), except } = options
    const root = given === undefined ? usualRoot : await openRoot(given, locations)
    return new Reading(inputs, root, { ...options, except: except && (await realFolder(except)) })
  }

  /** The articles, in the order of the paths, a folder's and a glob's sorted; an error where one cannot be used. */
  async *articles(): AsyncGenerator<Article | InputError> {
    for (const input of this.#found) if (!(input instanceof InputError)) await this.#noteVersions(input)
    for (const input of this.#found) {
      if (input instanceof InputError) yield input
      else yield* this.#readFile(input)
    }
  }

  /**
   * What became of an article that an earlier reading from the same root gave; `here` where this one met it too. Ask
   * after the last article.
   */
  fateOf({ id, file }: { readonly id: string; readonly file: string | null }): Fate | 'here' {
    if (this.#seen.has(id)) return 'here'
    if (file === null || this.root === null) return 'elsewhere'
    return this.#whereabouts.fateOf(fileOfName(this.root, file))
  }

  /** Looks through what agencies sent for the versions that stand: a later one may lie in a file that comes before. */
  async #noteVersions({ path }: InputFile): Promise<void> {
    if (path === null) return
    const { format, map } = this.#options
    const items = readVersions(() => createReadStream(path), { file: path, path }, { format, map })
    for await (const item of settled(items, path)) this.#versions.note(item)
  }

  async *#readFile({ path, real }: InputFile): AsyncGenerator<Article | InputError> {
    const place = path ?? STANDARD_INPUT
    let articles = 0
    let isSound = true
    let isEmpty = false
    for await (const read of settled(readFile(this.#bytesOf(path), { file: place, path }, this.#options), place)) {
      const judged = read instanceof InputError ? read : await this.#judged(this.#named(read, path, real))
      if (judged instanceof EmptyFile) isEmpty = true
      if (judged instanceof EmptyFile && path === null && this.#options.onNothing) {
        this.#options.onNothing(judged)
        continue
      }
      const items = judged instanceof InputError ? [judged] : this.#note(judged)
      const last = items.at(-1)
      if (last instanceof InputError) isSound &&= last instanceof Skipped
      else articles += 1
      yield* items
    }
    if (path !== null) this.#whereabouts.note(real, { articles, isSound, isEmpty })
  }

  #judged(article: Article): Article | Promise<Article | Skipped> {
    const { language } = this.#options
    return language === undefined ? article : judged(article, language)
  }

  async *#bytesOf(path: string | null): ByteSource {
    for await (const chunk of path === null ? (this.#options.stdin ?? process.stdin) : createReadStream(path)) {
      this.bytesRead += chunk.length
      yield chunk
    }
  }

  /** The article with both names of its file: the one that all may know, and the user's own. */
  #named(article: Article, path: string | null, real: string): Article {
    if (path === null || this.root === null) return article
    return { ...article, path, info: { ...article.info, file: nameFrom(this.root, real) } }
  }

  /** The article if it is new, behind what it stands for; nothing if it was read before. */
  #note(article: Article): (Article | InputError)[] {
    const objection = this.#versions.objectionTo(article)
    if (objection) return [objection]
    const found = this.#seen.add(article)
    if (found instanceof InputError) return [found]
    if (found !== 'repeated') return found.insteadOf === null ? [article] : [found.insteadOf, article]
    this.repeats++
    this.#options.onRepeat?.()
    return []
  }
}

/** Every file once, however many of the paths lead to it, without those that the program wrote itself. */
function unique(inputs: readonly Inputs[], output: string | undefined): (InputFile | InputError)[] {
  const found = new Map<string, InputFile | InputError>()
  const isInput = inputs.some(({ location }) => location?.folder === output)
  for (const input of inputs.flatMap((one) => one.found)) {
    const key = input instanceof InputError ? input.message : input.real
    const isOwn = output !== undefined && isInside(output, key) && (!isInput || OWN.test(basename(key)))
    if (!isOwn && !found.has(key)) found.set(key, input)
  }
  return [...found].map(([real, input]) => (found.has(plainOf(real)) ? asTwin(input) : input))
}

/** What a build writes, where articles lie in the same folder. */
const OWN = /^(?:records\.ndjson|skipped\.ndjson|root\.json|decisions\.jsonl|graph\.\w+|(?:nodes|edges)\.csv)$/

/** A corpus's file with its words one by one has a twin without: "sitting.ana.xml" and "sitting.xml". */
const plainOf = (real: string): string => (real.endsWith('.ana.xml') ? real.replace(/\.ana\.xml$/, '.xml') : '')

const asTwin = (input: InputFile | InputError): InputFile | InputError =>
  input instanceof InputError || input.path === null
    ? input
    : new Skipped({ file: input.path }, 'not an article', 'has the same text as the file of its name without ".ana"')

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

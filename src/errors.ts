/** Where in the user's input something is wrong. */
export interface Place {
  /** Path as the user gave it, or `standard input`. */
  readonly file: string
  /** 1-based. */
  readonly line?: number
  /** Which part of the file, where lines do not tell: "message 3". */
  readonly part?: string
}

/** The place in words, as messages begin: `news.jsonl:3`, `mail.mbox (message 3)`. */
export const placeName = ({ file, line, part }: Place): string =>
  `${file}${line === undefined ? '' : `:${line}`}${part === undefined ? '' : ` (${part})`}`

/**
 * An input that cannot be used. The message is one line: what is wrong and how to mend it; `place` says where.
 * One bad input never stops the others: readers yield it in the article's stead.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly place: Place
  /** The message without the place. */
  readonly problem: string

  constructor(place: Place, problem: string, options?: ErrorOptions) {
    super(oneLine(`${placeName(place)}: ${problem}`), options)
    this.place = place
    this.problem = oneLine(problem)
  }
}

/** Names and reasons have in them what stands in the input. */
const oneLine = (words: string): string => words.replace(/[\r\n\u2028\u2029]+/g, ' ')

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and run the command again',
  EDQUOT: 'your disk quota is used up: free some space and run the command again',
  EFBIG: 'the file has grown larger than this system allows',
  EROFS: 'the disk is read-only: choose another folder',
  EACCES: 'no permission to write here: choose another folder',
  EPERM: 'no permission to write here: choose another folder',
  ENOENT: 'its folder does not exist: create it first',
  ENOTDIR: 'a part of its path is a file and no folder: choose another path',
  EISDIR: 'it is a folder: give the path of a file',
  EMFILE: 'too many files are open: raise the limit with `ulimit -n 1024` and run the command again',
  ENFILE: 'the system has too many files open: end other programs and run the command again',
}

/**
 * A root that cannot be used: it is no folder, or does not hold what it should. The message is one line: what is wrong
 * and how to mend it.
 */
export class RootError extends Error {
  override readonly name = 'RootError'

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
  }
}

/** A result that cannot be written: the folder is read-only, the disk is full. Nothing half-written is left behind. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`${file}: ${problem}`, options)
  }
  /** The error of a write that the system refused, in words that say what to do. */
  static from(file: string, cause: unknown): OutputError {
    const { code, message } = cause as NodeJS.ErrnoException
    return new OutputError(file, PROBLEMS[code ?? ''] ?? `cannot be written (${code ?? message})`, { cause })
  }
}

/** A model that cannot be used: one of its files is missing or damaged, or no runtime can be loaded. Nothing works without. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly file: string
  readonly problem: string

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`model file ${file}: ${problem}`, options)
    this.file = file
    this.problem = problem
  }
}

/** Too little memory for what is asked. The message is one line: what is lacking and how to give more. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError'
}

/** A database that cannot be reached, read or written. The message is one line: what is wrong and how to mend it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

const SERVER_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use: give another with --port, or leave it out and a free one is taken',
  EACCES: 'may be used by the system only: give one above 1023 with --port',
}

/** A server that cannot be started. The message is one line: what is wrong and how to mend it. */
export class ServerError extends Error {
  override readonly name = 'ServerError'

  /** The error of a port that the system refused, in words that say what to do. */
  static from(port: number, cause: unknown): ServerError {
    const { code, message } = cause as NodeJS.ErrnoException
    const problem = SERVER_PROBLEMS[code ?? ''] ?? `cannot be used (${code ?? message})`
    return new ServerError(`port ${port} ${problem}`, { cause })
  }
}

/** What becomes of a problem that nobody wants to be told of. */
export const thrown = (problem: Error): never => {
  throw problem
}

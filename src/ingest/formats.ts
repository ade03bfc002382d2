import { extname } from 'node:path'
import type { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ByteSource } from './bytes.ts'
import { readJsonLines } from './json-lines.ts'
import { readMarkdown, readText } from './text-file.ts'

/**
 * Reads the articles of one file, lazily. What spoils one article is yielded in its stead; what spoils the whole file
 * is thrown.
 */
export type Reader = (source: ByteSource, file: string) => AsyncGenerator<Article | InputError>

/** The reader of every ending that is looked for in a folder. */
const READERS: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
}

export const ENDINGS = Object.keys(READERS).join(', ')

/** The reader for a file by its ending, in capitals or not; `undefined` where the ending is not known. */
export const readerFor = (path: string): Reader | undefined => READERS[extname(path).toLowerCase()]

/** Reads what comes without a known ending: JSON lines where it begins with `{`, else one text. */
export async function* readSniffed(source: ByteSource, file: string): AsyncGenerator<Article | InputError> {
  const chunks = source[Symbol.asyncIterator]()
  const decoder = new TextDecoder() // Takes a byte-order mark away.
  const head: Uint8Array[] = []
  let sign: string | undefined
  while (sign === undefined) {
    const { value, done } = await chunks.next()
    if (done) break
    head.push(value)
    sign = /\S/.exec(decoder.decode(value, { stream: true }))?.[0]
  }
  yield* (sign === '{' ? readJsonLines : readText)(rejoin(head, chunks), file)
}

async function* rejoin(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* { [Symbol.asyncIterator]: () => rest }
}

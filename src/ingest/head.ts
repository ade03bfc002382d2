import { extname } from 'node:path'
import { type ByteSource, rejoin } from './bytes.ts'
import { decodeHead } from './encoding.ts'

/** How a file begins: enough to tell its format. */
export interface Head {
  readonly bytes: Uint8Array
  /** The same as text, without a byte-order mark, whatever is no character read as U+FFFD. */
  readonly text: string
  /** The file's ending, lower case, with the point; empty where it has none. */
  readonly ending: string
}

/** How many bytes are looked at. */
const MOST = 32_768

const LINE_FEED = 10

/** An object in a line of its own: whoever sends such lines one by one is not kept waiting. */
const JSON_LINE = /^\uFEFF?\s*\{.*\}\s*\n/

/** A source of which the head was read. */
interface Begun {
  readonly head: Head
  /** All of it, from its start. */
  readonly whole: ByteSource
  /** Lets go of it, read to its end or not. */
  readonly close: () => Promise<void>
}

/** Reads how a source begins. */
export async function readHead(source: ByteSource, file: string): Promise<Begun> {
  const chunks = source[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < MOST) {
    const { value, done } = await chunks.next()
    if (done) break
    read.push(value)
    size += value.length
    if (value.includes(LINE_FEED) && JSON_LINE.test(decodeHead(Buffer.concat(read)))) break
  }
  const bytes = Buffer.concat(read).subarray(0, MOST)
  const head = { bytes, text: decodeHead(bytes).replace(/^\uFEFF/, ''), ending: extname(file).toLowerCase() }
  const close = async (): Promise<void> => {
    await chunks.return?.()
  }
  return { head, whole: rejoin(read, chunks), close }
}

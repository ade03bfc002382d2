import type { FileHandle } from 'node:fs/promises'

/** A line of a file, as bytes: characters may be cut by the reading, newlines (0x0A) never occur inside one. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** In bytes from the start of the file. */
  readonly offset: number
  /** Without the newline. */
  readonly bytes: Buffer
  /** Whether a newline follows; only the last line may lack it. */
  readonly ended: boolean
}

const NEWLINE = 0x0a
const CHUNK_SIZE = 1 << 20

/** The lines of a file from its start, holding one line at a time in memory. */
export async function* readLines(handle: FileHandle): AsyncGenerator<Line> {
  let number = 1
  let offset = 0
  let parts: Buffer[] = []
  for await (const chunk of readChunks(handle)) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const bytes = joined([...parts, chunk.subarray(from, to)])
      yield { number, offset, bytes, ended: true }
      number += 1
      offset += bytes.length + 1
      parts = []
      from = to + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield { number, offset, bytes: joined(parts), ended: false }
}

async function* readChunks(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_SIZE), 0, CHUNK_SIZE, position)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
  }
}

const joined = (parts: Buffer[]): Buffer => (parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts))

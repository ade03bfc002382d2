import type { Place } from '../errors.ts'
import { InputError } from '../errors.ts'

/** Bytes as they come from a file or from standard input. */
export type ByteSource = AsyncIterable<Uint8Array>

/** The most bytes that one article may have: 16 MB, some thirty novels. What is longer is a mistake, not an article. */
export const MAX_ARTICLE_BYTES = 16_000_000

export const TOO_LARGE = `is longer than ${MAX_ARTICLE_BYTES / 1e6} MB: split it into articles`

/**
 * Reads a source to its end.
 *
 * @param most how many bytes may be held
 * @param problem what is said where it has more
 * @throws {InputError} where it has more; no more than that is ever held
 */
export async function readWhole(
  source: ByteSource,
  place: Place,
  most = MAX_ARTICLE_BYTES,
  problem = TOO_LARGE,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > most) throw new InputError(place, problem)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** How a source begins, whether that is all of it, and all of it as it comes. */
interface Begin {
  readonly begun: Buffer
  readonly isWhole: boolean
  readonly all: ByteSource
}

/** Reads a source until it ends or so many bytes of it are held. */
export async function readBegin(source: ByteSource, most: number): Promise<Begin> {
  const rest = source[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  for (let size = 0; size <= most; ) {
    const { value, done } = await rest.next()
    if (done) return { begun: Buffer.concat(chunks), isWhole: true, all: source }
    chunks.push(value)
    size += value.length
  }
  return { begun: Buffer.from(chunks[0] ?? []), isWhole: false, all: rejoin(chunks, rest) }
}

/** A source of which some chunks were read, from its start. */
export async function* rejoin(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head
  yield* { [Symbol.asyncIterator]: () => rest }
}

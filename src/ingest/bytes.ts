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
 * @throws {InputError} where it has more than {@link MAX_ARTICLE_BYTES}; no more than that is ever held
 */
export async function readWhole(source: ByteSource, place: Place): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MAX_ARTICLE_BYTES) throw new InputError(place, TOO_LARGE)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

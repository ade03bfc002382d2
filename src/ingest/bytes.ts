import { isUtf8 } from 'node:buffer'
import type { Place } from '../errors.ts'
import { InputError } from '../errors.ts'

/** Bytes as they come from a file or from standard input. */
export type ByteSource = AsyncIterable<Uint8Array>

/** The most bytes that one article may have: 16 MB, some thirty novels. What is longer is a mistake, not an article. */
export const MAX_ARTICLE_BYTES = 16_000_000

export const TOO_LARGE = `is longer than ${MAX_ARTICLE_BYTES / 1e6} MB: split it into articles`

const NUL = 0
const LINE_FEED = 10
// `fatal`: wrong bytes are an error, not U+FFFD. `ignoreBOM`: a byte-order mark stays in the text, so offsets hold.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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

/**
 * Decodes UTF-8, character for character.
 *
 * @param place where the bytes begin; its line, if it has one, counts as the first
 * @throws {InputError} with the line, where the bytes are UTF-16, not text, or not UTF-8
 */
export function decode(bytes: Uint8Array, place: Place): string {
  if (isUtf16(bytes)) throw new InputError(place, 'is UTF-16: convert it to UTF-8')
  const nul = bytes.indexOf(NUL)
  if (nul >= 0) throw new InputError(place, 'is not text (it has NUL bytes): give text, Markdown or JSON lines')
  if (!isUtf8(bytes)) {
    const line = (place.line ?? 1) + linesBeforeBadByte(bytes)
    throw new InputError({ ...place, line }, 'is not UTF-8: convert it to UTF-8')
  }
  return decoder.decode(bytes)
}

/** Whether the bytes begin with one of UTF-16's byte-order marks. */
export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** A line feed is never part of a longer UTF-8 character, so every line can be checked by itself. */
function linesBeforeBadByte(bytes: Uint8Array): number {
  let line = 0
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end
  }
  return line
}

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { decompress } from 'fzstd'
import type { ByteSource } from '../../bytes.ts'
import { MAX_ARTICLE_BYTES } from '../../bytes.ts'
import { ByteReader } from './byte-reader.ts'
import { type Headers, headersFrom } from './warc-records.ts'

/** The answer of a server, its body as it was before it was packed for the way. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/** What cannot be unpacked. The message is what the body is, as "is in an encoding …". */
export class PackedBody extends Error {}

const MOST_LINE = 64_000

/**
 * Reads a server's answer as it was sent.
 *
 * @throws {PackedBody} where its body cannot be unpacked, or is longer than an article may be
 */
export async function httpResponse(content: ByteSource): Promise<HttpResponse | null> {
  const reader = new ByteReader(content)
  const [, status] = /^HTTP\/[\d.]+\s+(\d{3})/.exec((await reader.line(MOST_LINE)) ?? '') ?? []
  if (status === undefined) return null
  const headers = await headersFrom(reader)
  const raw = await upTo(reader.bytes(Number.MAX_SAFE_INTEGER))
  return { status: Number(status), headers, body: unpacked(raw, headers) }
}

async function upTo(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > MAX_ARTICLE_BYTES) throw new PackedBody(`is longer than ${MAX_ARTICLE_BYTES / 1e6} MB`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The body without chunks and packing. Common Crawl moves headers that no longer hold to others, and they are let be. */
function unpacked(raw: Buffer, headers: Headers): Buffer {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(raw) : raw
  const packings = (headers.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/)
  return packings.reverse().reduce(unpackedFrom, whole)
}

/** A chunk is a line with its size in hexadecimal digits, and so many bytes. What is not so was not sent in chunks. */
function withoutChunks(raw: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < raw.length; ) {
    const feed = raw.indexOf('\n', at)
    const line = raw
      .subarray(at, feed < 0 ? raw.length : feed)
      .toString('latin1')
      .trim()
    if (!/^[0-9a-f]{1,8}\s*(?:;.*)?$/i.test(line)) return chunks.length === 0 ? raw : Buffer.concat(chunks)
    const size = Number.parseInt(line, 16)
    if (size === 0) break
    chunks.push(raw.subarray(feed + 1, feed + 1 + size))
    at = feed + 1 + size
    while (raw[at] === 13 || raw[at] === 10) at++
  }
  return Buffer.concat(chunks)
}

const MOST = { maxOutputLength: MAX_ARTICLE_BYTES }

function unpackedFrom(body: Buffer, packing: string): Buffer {
  if (packing === '' || packing === 'identity' || body.length === 0) return body
  // Archives hold many bodies that say they are packed and were unpacked before they were written.
  if (/^x?-?gzip$/.test(packing) && !(body[0] === 0x1f && body[1] === 0x8b)) return body
  if (packing !== 'gzip' && looksLikeText(body)) return body
  try {
    if (/^x?-?gzip$/.test(packing)) return gunzipSync(body, MOST)
    if (packing === 'deflate') return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, MOST) : inflateRawSync(body, MOST)
    if (packing === 'br') return brotliDecompressSync(body, MOST)
    if (packing === 'zstd') return zstd(body)
  } catch {
    throw new PackedBody(`says that it is packed with ${packing}, and cannot be unpacked`)
  }
  throw new PackedBody(`is packed with ${packing}, which is not known here`)
}

function zstd(body: Buffer): Buffer {
  const unpackedBody = Buffer.from(decompress(body))
  if (unpackedBody.length > MAX_ARTICLE_BYTES) throw new RangeError('too long')
  return unpackedBody
}

/** Whether the first bytes are what a page or text begins with. */
const looksLikeText = (body: Buffer): boolean =>
  /^\s*[<{A-Za-z][\x20-\x7e\s]{20}/.test(body.subarray(0, 64).toString('latin1'))

import { isUtf8 } from 'node:buffer'
import type { Place } from '../errors.ts'
import { InputError } from '../errors.ts'
import type { ByteSource } from './bytes.ts'
import { C1, fromC1 } from './characters.ts'

/** Bytes as text, and what they were if they were no UTF-8. */
export interface Decoded {
  readonly text: string
  /** The encoding by the web's name, `windows-1252` for example; `null` for UTF-8. */
  readonly encoding: string | null
}

type Decoder = InstanceType<typeof TextDecoder>

const NUL = 0
const LINE_FEED = 10
// `fatal`: wrong bytes are an error, not U+FFFD. `ignoreBOM`: a byte-order mark stays in the text, so offsets hold.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes bytes: UTF-8 character for character; else by what they say of themselves, or by a guess that is sure enough.
 *
 * @param place where the bytes begin; its line, if it has one, counts as the first
 * @param declared the encoding that the file names, in a page's or a message's head
 * @throws {InputError} with the line, where the bytes are not text, or of no encoding that can be told
 */
export function decodeText(bytes: Uint8Array, place: Place, declared: string | null = null): Decoded {
  if (bytes.includes(NUL))
    throw new InputError(place, 'is not text (it has NUL bytes): give text, or a file of one of the formats read')
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), encoding: null }
  const named = declared === null ? null : decoderOf(declared)
  if (named !== null && named.encoding !== WINDOWS) return { text: named.decode(bytes), encoding: named.encoding }
  if (named !== null || isWindows1252(bytes)) return { text: decodeWindows(bytes), encoding: WINDOWS }
  const line = (place.line ?? 1) + linesBeforeBadByte(bytes)
  throw new InputError({ ...place, line }, 'is not UTF-8, nor Windows-1252: convert it to UTF-8')
}

/** A source in another encoding as UTF-8. */
export async function* inUtf8(source: ByteSource, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

const WINDOWS = 'windows-1252'

/** Some versions of Node.js decode it as Latin-1, and give controls where it has quotation marks. */
const decodeWindows = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replace(C1, fromC1)

/** A source in Windows-1252 as UTF-8. */
export async function* fromWindows(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield Buffer.from(decodeWindows(chunk))
}

/** How a file begins as text: cut anywhere, and whatever is no character read as U+FFFD. */
export function decodeHead(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes)
  return new TextDecoder(wide ?? 'utf-8').decode(bytes)
}

/** What a user is told of text that was no UTF-8; `undefined` where it was. */
export const encodingNotice = ({ file }: Place, encoding: string | null): string | undefined =>
  encoding === null
    ? undefined
    : `${file}: is no UTF-8, and was read as ${encoding}: convert it to be sure of its letters`

/** UTF-16 by its byte-order mark, or by every other byte being NUL, as in English text. */
export function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 256)
  if (start.length < 4 || bytes.length % 2 !== 0) return null
  const nuls = [0, 0]
  start.forEach((byte, index) => {
    if (byte === NUL) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if (odd > 0.4 * start.length && even === 0) return 'utf-16le'
  return even > 0.4 * start.length && odd === 0 ? 'utf-16be' : null
}

function decoderOf(label: string): Decoder | null {
  try {
    const decoder = new TextDecoder(label)
    // It says so, and it is not: then it is no better than a file that says nothing.
    return decoder.encoding === 'utf-8' ? null : decoder
  } catch {
    return null
  }
}

/** Quotation marks, dashes, dots, currency and the like, which may stand anywhere. */
const SIGNS = new Set([0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99])

/**
 * Whether bytes that are no UTF-8 are Windows-1252, of which Latin-1 is a part: every byte beyond ASCII is a sign that
 * may stand anywhere, or a letter beside another. A sequence of UTF-8's own would say that it is UTF-8, and damaged.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
  let seen = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    seen += 1
    const [before = 0x20, after = 0x20] = [bytes[i - 1], bytes[i + 1]]
    if (byte >= 0xc2 && byte < 0xf5 && after >= 0x80 && after < 0xc0 && !SIGNS.has(after)) return false
    if (byte >= 0xc0 ? !isLetter(before) && !isLetter(after) : !SIGNS.has(byte) && byte < 0xa0) return false
  }
  return seen > 0
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

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

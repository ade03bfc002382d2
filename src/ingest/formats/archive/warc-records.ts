import { InputError, type Place } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'
import { ByteReader } from './byte-reader.ts'

/** Fields by name, in lower case. Of one that comes twice the last counts. */
export type Headers = ReadonlyMap<string, string>

/** A record of a web archive. */
export interface WarcRecord {
  /** From 1. */
  readonly number: number
  readonly headers: Headers
  /** What stands below the headers, to be read before the next record is asked for. */
  readonly content: ByteSource
  /** How many bytes of it are still to be read. */
  readonly left: () => number
}

const MOST_LINE = 64_000
const MOST_HEADERS = 500

/**
 * The records of a WARC file that is no longer packed.
 *
 * @throws {InputError} where it is cut off in the midst of a record, or is no WARC; the records before have been yielded
 */
export async function* warcRecords(source: ByteSource, place: Place): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(source)
  let number = 0
  for (let line = await reader.line(MOST_LINE); line !== null; line = await reader.line(MOST_LINE)) {
    // Blank lines stand between records, and more than that where one was longer than it says.
    if (!/^\uFEFF?WARC\/\d/.test(line)) continue
    number += 1
    const headers = await headersFrom(reader)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new InputError(
        { ...place, part: `record ${number}` },
        'does not say how long it is: the archive is damaged',
      )
    }
    const counted = { left: length }
    const content = counting(reader.bytes(length), counted)
    yield { number, headers, content, left: () => counted.left }
    for await (const _ of reader.bytes(counted.left)) counted.left -= _.length
    if (counted.left > 0) {
      throw new InputError({ ...place, part: `record ${number}` }, 'is cut off: the archive ends in the midst of it')
    }
  }
  if (number === 0) throw new InputError(place, 'is no WARC file, though it is named so: give a web archive')
}

async function* counting(bytes: AsyncIterable<Uint8Array>, counted: { left: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    counted.left -= piece.length
    yield piece
  }
}

/** Headers up to the blank line below them; a line that begins with a blank goes on with the one before. */
export async function headersFrom(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>()
  let last = ''
  for (let i = 0; i < MOST_HEADERS; i++) {
    const line = await reader.line(MOST_LINE)
    if (line === null || line === '') break
    const [, name = last, value = ''] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [null, last, line.trim()]
    const before = /^\s/.test(line) ? `${headers.get(last) ?? ''} ` : ''
    last = name.toLowerCase()
    headers.set(last, before + value)
  }
  return headers
}

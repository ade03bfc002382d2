import { InputError, type Place } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'
import type { Format } from '../format.ts'
import { ByteReader } from './byte-reader.ts'
import { type Entry, readEntries } from './entries.ts'

/** Archives of tar, packed with gzip or not. */
export const TAR: Format = {
  name: 'tar',
  doc: 'tar archives of any of these',
  endings: ['.tar', '.tgz'],
  recognises: ({ bytes }) => textAt(bytes, 257, 5) === 'ustar',
  read: (source, context) => readEntries(tarEntries(source, { file: context.file }), context),
}

const BLOCK = 512
/** Of the names and comments that stand in entries of their own. */
const LONGEST_NAME = 65_536

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.subarray(at, at + length))
    .toString('utf8')
    .split('\0')[0] ?? ''

/** The files of an archive, in order: links, folders and devices are passed over. */
async function* tarEntries(source: ByteSource, place: Place): AsyncGenerator<Entry> {
  const reader = new ByteReader(source)
  let longName: string | null = null
  for (let head = await take(reader, BLOCK); head.length === BLOCK; head = await take(reader, BLOCK)) {
    if (head.every((byte) => byte === 0)) continue
    const { size, type, name: shortName } = headerOf(head, place)
    const name = longName ?? shortName
    longName = null
    let left = size
    if (type === 'L' || type === 'x') {
      const bytes = await take(reader, Math.min(size, LONGEST_NAME))
      left -= bytes.length
      longName = type === 'L' ? textAt(bytes, 0, bytes.length) : pathIn(bytes)
    } else if (type === '0' || type === '') {
      const bytes = (async function* () {
        for await (const piece of reader.bytes(left)) {
          left -= piece.length
          yield piece
        }
      })()
      yield { name, bytes }
    }
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    for await (const piece of reader.bytes(left)) left -= piece.length
    if (left > 0) throw new InputError(place, 'is a tar archive that was cut off: copy it anew')
    await take(reader, padding)
  }
}

interface Header {
  readonly name: string
  readonly type: string
  readonly size: number
}

function headerOf(head: Uint8Array, place: Place): Header {
  const size = Number.parseInt(textAt(head, 124, 12).trim() || '0', 8)
  if (textAt(head, 257, 5) !== 'ustar' || !Number.isSafeInteger(size))
    throw new InputError(place, 'is a damaged tar archive: copy it anew')
  const prefix = textAt(head, 345, 155)
  return { name: (prefix ? `${prefix}/` : '') + textAt(head, 0, 100), type: textAt(head, 156, 1), size }
}

/** The path in an extended header: lines of a length, a blank, a name, "=" and a value. */
const pathIn = (bytes: Uint8Array): string | null =>
  /^\d+ path=(.*)$/m.exec(textAt(bytes, 0, bytes.length))?.[1] ?? null

async function take(reader: ByteReader, count: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of reader.bytes(count)) pieces.push(piece)
  return Buffer.concat(pieces)
}

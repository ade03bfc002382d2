import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import { InputError, type Place } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import type { Format, ReaderContext } from '../format.ts'
import { UnfoldingLimit } from './unfolding.ts'

/** Any file packed with gzip, in one member or many. */
export const GZIP: Format = {
  name: 'gzip',
  doc: 'any of these, packed with gzip',
  endings: ['.gz', '.gzip'],
  recognises: ({ bytes: [first, second, third] }) => first === 0x1f && second === 0x8b && third === 8,
  read: (source, context) => readPacked(gunzipped(source, { file: context.file }), context),
}

/** Any file packed with Zstandard. */
export const ZSTD: Format = {
  name: 'zstd',
  doc: 'any of these, packed with Zstandard',
  endings: ['.zst', '.zstd'],
  recognises: ({ bytes: [a, b, c, d] }) => b === 0xb5 && c === 0x2f && d === 0xfd && a === 0x28,
  read: (source, context) => readPacked(unzstd(source, { file: context.file }), context),
}

/** What was packed, as a file of the name without the packing's ending. */
async function* readPacked(source: ByteSource, { file, within }: ReaderContext): AsyncGenerator<Article | InputError> {
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.(?:gz|gzip|zst|zstd)$/i, '') ?? file
  for await (const item of within(source, name)) yield item instanceof InputError ? item : withoutPart(item, name)
}

/** A packed file has one file in it, which need not be named. */
function withoutPart(article: Article, name: string): Article {
  const { part = '', ...info } = article.info
  const inner = part === name ? '' : part.replace(`${name}, `, '')
  return { ...article, info: inner === '' ? info : { ...info, part: inner } }
}

async function* gunzipped(source: ByteSource, place: Place): AsyncGenerator<Uint8Array> {
  const limit = new UnfoldingLimit(place)
  const gunzip = createGunzip()
  const input = Readable.from(counted(source, limit))
  input.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of input.pipe(gunzip)) {
      limit.unfold(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw error instanceof InputError ? error : packingError(error, place)
  } finally {
    gunzip.destroy()
    input.destroy()
  }
}

function packingError(error: unknown, place: Place): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new InputError(place, 'is cut off: copy it anew; what came before is read')
  if (code?.startsWith('Z_')) return new InputError(place, 'is damaged, and can be unpacked no further: copy it anew')
  return error
}

async function* counted(source: ByteSource, limit: UnfoldingLimit): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    limit.read(chunk.length)
    yield chunk
  }
}

/** So much is unpacked at a time. */
const PIECE = 65_536

async function* unzstd(source: ByteSource, place: Place): AsyncGenerator<Uint8Array> {
  const limit = new UnfoldingLimit(place)
  const unfolded: Uint8Array[] = []
  const stream = new Decompress((chunk) => {
    limit.unfold(chunk.length)
    unfolded.push(chunk)
  })
  const push = (bytes: Uint8Array, final = false): void => {
    try {
      stream.push(bytes, final)
    } catch (error) {
      if (error instanceof InputError) throw error
      throw new InputError(
        place,
        'is damaged, cut off, or packed with a dictionary: unpack it with zstd and give what comes out',
      )
    }
  }
  for await (const chunk of source) {
    limit.read(chunk.length)
    for (let at = 0; at < chunk.length; at += PIECE) {
      push(chunk.subarray(at, at + PIECE))
      yield* unfolded.splice(0)
    }
  }
  push(new Uint8Array(0), true)
  yield* unfolded.splice(0)
}

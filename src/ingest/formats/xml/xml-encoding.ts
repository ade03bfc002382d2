import { InputError, type Place } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'

type Decoder = InstanceType<typeof TextDecoder>

/** How much of a file is looked at for its declaration. */
const HEAD = 256

/**
 * XML as text: in the encoding that its byte-order mark or its declaration names, else UTF-8.
 *
 * @throws {InputError} where the encoding is not known, or bytes are not of it
 */
export async function* decodedXml(source: ByteSource, place: Place): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array(0)
  let decoder: Decoder | null = null
  for await (const chunk of source) {
    if (decoder !== null) yield decodedWith(decoder, chunk, place)
    else {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      if (head.length < HEAD) continue
      decoder = decoderFor(head, place)
      yield decodedWith(decoder, head, place)
    }
  }
  if (decoder === null) {
    decoder = decoderFor(head, place)
    yield decodedWith(decoder, head, place)
  }
  yield decodedWith(decoder, undefined, place)
}

function decoderFor(head: Uint8Array, place: Place): Decoder {
  const said = byteOrderOf(head) ?? declared(head) ?? 'utf-8'
  // What had no byte-order mark and says so all the same was converted on its way.
  const name = /^utf-?16/i.test(said) && byteOrderOf(head) === null ? 'utf-8' : said
  try {
    return new TextDecoder(name, { fatal: /^utf-?8$/i.test(name) })
  } catch {
    throw new InputError(place, `says that it is in "${name}", which is not known: convert it to UTF-8`)
  }
}

function byteOrderOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

const declared = (head: Uint8Array): string | null =>
  /^\s*(?:\u00EF\u00BB\u00BF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    Buffer.from(head.subarray(0, HEAD)).toString('latin1'),
  )?.[1] ?? null

function decodedWith(decoder: Decoder, bytes: Uint8Array | undefined, place: Place): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw new InputError(
      place,
      `has bytes that are not ${decoder.encoding}: name its encoding in its first line, or convert it`,
    )
  }
}

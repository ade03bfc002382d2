import { InputError, type Place } from '../../errors.ts'
import { type ByteSource, MAX_ARTICLE_BYTES } from '../bytes.ts'
import { decodedXml } from './xml/xml-encoding.ts'

/** How many characters of entries are read at once. */
const PIECE = 4_000_000

const FIRST = /<(?:\w+:)?(?:item|entry)(?=[\s>])/
/** Up to the last end of an entry behind which another begins. */
const WHOLE = /^[\s\S]*<\/(?:\w+:)?(?:item|entry)\s*>(?=\s*<(?:\w+:)?(?:item|entry)[\s>])/

/**
 * A large feed of RSS or Atom as smaller ones, each with some of its entries below the same head: no more than one of them
 * is held.
 *
 * @throws {InputError} where an entry is longer than an article may be
 */
export async function* feedPieces(source: ByteSource, place: Place): AsyncGenerator<string> {
  let head: string | undefined
  let held = ''
  for await (const text of decodedXml(source, place)) {
    held += text
    if (held.length < PIECE) continue
    if (head === undefined) {
      head = held.slice(0, Math.max(0, held.search(FIRST)))
      held = held.slice(head.length)
    }
    const [entries = ''] = WHOLE.exec(held) ?? []
    if (entries !== '') yield head + entries + endOf(head)
    held = held.slice(entries.length)
    if (held.length > 4 * MAX_ARTICLE_BYTES)
      throw new InputError(place, `has an entry of more than ${MAX_ARTICLE_BYTES / 1e6} MB: split it`)
  }
  yield (head ?? '') + held
}

/** The ends of what is open below the head: RSS has its entries in a channel. */
function endOf(head: string): string {
  const root = /<((?:\w+:)?(?:rss|RDF|feed))[\s>]/i.exec(head)?.[1] ?? 'rss'
  return /rss$/i.test(root) ? `</channel></${root}>` : `</${root}>`
}

import { InputError, type Place } from '../../errors.ts'
import { type ByteSource, MAX_ARTICLE_BYTES } from '../bytes.ts'
import { listedObjects } from './json-objects.ts'
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

/** What stands above the entries of a JSON Feed. */
const JSON_HEAD = /^[\s\S]*?"items"\s*:\s*\[/
/** The head where it does not begin the file: the feed's name may stand below its entries. */
const NO_HEAD = '{"version":"https://jsonfeed.org/version/1.1","items":['

/**
 * A large JSON Feed as smaller ones, in the same way.
 *
 * @param begun how the feed begins
 * @throws {InputError} where an entry is longer than an article may be, or the feed ends in its midst
 */
export async function* jsonFeedPieces(begun: string, source: ByteSource, place: Place): AsyncGenerator<string> {
  const [head = NO_HEAD] = JSON_HEAD.exec(begun.replace(/^\uFEFF/, '')) ?? []
  let entries: string[] = []
  let size = 0
  for await (const bytes of listedObjects(source, place)) {
    const entry = bytes.toString()
    // Each entry has one; authors, whom the head may list, have none.
    if (!/"id"\s*:/.test(entry)) continue
    entries.push(entry)
    size += entry.length
    if (size < PIECE) continue
    yield `${head}${entries.join()}]}`
    entries = []
    size = 0
  }
  if (entries.length > 0) yield `${head}${entries.join()}]}`
}

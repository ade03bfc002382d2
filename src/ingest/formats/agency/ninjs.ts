import { InputError, type Place } from '../../../errors.ts'
import { withoutBy } from '../../byline.ts'
import { type ByteSource, readWhole } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import type { Fields } from '../../fields.ts'
import { isoDate } from '../../iso-date.ts'
import type { Format, ReaderContext } from '../format.ts'
import { readLines } from '../lines.ts'
import type { Paragraph } from '../paragraphs.ts'
import { xmlItems } from '../xml/xml.ts'
import { type ReadItem, readItems } from './agency-items.ts'
import { paragraphsOfText } from './newsml.ts'
import { type AgencyItem, nitfParagraphs, WITHDRAWN } from './nitf.ts'
import { withoutSignOff } from './sign-off.ts'

/** ninjs 1 to 3: an item, a list of items, or an item a line. */
export const NINJS: Format = {
  name: 'ninjs',
  doc: "news agencies' ninjs 1 to 3",
  endings: ['.ninjs'],
  recognises: ({ text }) =>
    /^[\s[]*\{/.test(text) &&
    (/ninjs-schema|"name"\s*:\s*"ninjs"/i.test(text) ||
      (/"uri"\s*:/i.test(text) &&
        /"(?:body_(?:text|x?html)|bodies|headlines?|byline|pubstatus)"\s*:/i.test(text) &&
        /"(?:versioncreated|pubstatus|firstcreated|bodies)"\s*:/i.test(text))),
  hasVersions: true,
  read: (source, context) => readItems(ninjsItems(source, context), context, 'ninjs'),
}

type Values = Readonly<Record<string, unknown>>

async function* ninjsItems(source: ByteSource, { file }: ReaderContext): AsyncGenerator<ReadItem> {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) {
    for await (const { number, bytes } of readLines(source)) {
      const place = { file, line: number }
      if (bytes === null) yield new InputError(place, 'is longer than an item may be')
      else if (bytes.toString().trim() !== '') yield* itemsIn(parsed(decodeText(bytes, place).text, place))
    }
  } else {
    yield* itemsIn(parsed(decodeText(await readWhole(source, { file }), { file }).text, { file }))
  }
}

function parsed(json: string, place: Place): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new InputError(place, 'is not whole JSON: ask for it anew')
  }
}

/** The items of whatever holds them: a list, or an object with a list. */
async function* itemsIn(value: unknown): AsyncGenerator<ReadItem> {
  if (Array.isArray(value)) for (const one of value) yield* itemsIn(one)
  else if (isObject(value)) {
    const item = withKeysInLowerCase(value)
    const list = item.uri === undefined ? (item.items ?? item.newsitems ?? item._items) : undefined
    if (list !== undefined) yield* itemsIn(list)
    else yield await ninjsItem(item)
  }
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys are in lower case up to version 2 and in camel case from 3. */
const withKeysInLowerCase = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]))

async function ninjsItem(item: Values): Promise<AgencyItem> {
  const type = stringOf(item.type) ?? 'text'
  const byline = stringOf(item.byline) ?? stringOf(item.by)
  const author = withoutBy(byline)
  const fields: Partial<Fields> = {
    id: stringOf(item.uri),
    title: headlineOf(item),
    agency: nameIn(item.infosource) ?? nameIn(item.infosources) ?? stringOf(item.copyrightholder),
    publishedAt: isoDate(stringOf(item.versioncreated) ?? stringOf(item.firstcreated) ?? stringOf(item.contentcreated)),
    ...(author !== null && { author }),
  }
  const properties = {
    located: stringOf(item.located),
    slugline: stringOf(item.slugline),
    language: stringOf(item.language),
  }
  return {
    found: { fields, properties, paragraphs: await richestBody(item) },
    version: Number(item.version ?? 0) || 0,
    isWithdrawn: WITHDRAWN.test(stringOf(item.pubstatus) ?? ''),
    ...(type !== 'text' && type !== 'composite' && { isNoText: `is of type "${type}"` }),
  }
}

/** The headline that is said to be the main one, else the first that is not said to be another. */
function headlineOf(item: Values): string | null {
  const all = [...partsOf(item.headlines), ...partsOf(item.headline)]
  if (all.length === 0) return stringOf(item.headline) ?? stringOf(item.title) ?? stringOf(item.headlines)
  const main =
    all.find(({ role }) => /^(?:main|headline)$/i.test(role)) ??
    all.find(({ role }) => !/seo|short|sub|social|alt|teaser|kicker/i.test(role)) ??
    all[0]
  return main?.value ?? null
}

/** What stands in a list of headlines or bodies: some call the role a name, and the value a text. */
function partsOf(list: unknown): { role: string; value: string | null }[] {
  if (!Array.isArray(list)) return []
  return list
    .filter(isObject)
    .map(withKeysInLowerCase)
    .map(({ role, name, value, text }) => ({
      role: stringOf(role) ?? stringOf(name) ?? '',
      value: stringOf(value) ?? stringOf(text),
    }))
}

/** What is no body, whatever the list says in which it stands. */
const ASIDE = /caption|summary|abstract|teaser|headline|seo|ednote|description/i

/** Several bodies hold the same text: the one with all of its words and with paragraphs. */
async function richestBody(item: Values): Promise<Paragraph[]> {
  const listed = [...partsOf(item.bodies), ...partsOf(item.body)]
  const values = [
    ...listed.filter(({ role }) => !ASIDE.test(role)).map(({ value }) => value),
    ...Object.keys(item)
      .filter((key) => /^body(?:_\w+)?$/.test(key))
      .map((key) => stringOf(item[key])),
  ]
  const bodies = await Promise.all(values.flatMap((value) => (value === null ? [] : [bodyOf(value)])))
  const size = (body: readonly Paragraph[]): number => body.reduce((sum, { text }) => sum + text.length, 0)
  const most = Math.max(0, ...bodies.map(size))
  const whole = bodies.filter((body) => size(body) > 0 && size(body) >= 0.85 * most)
  return whole.sort((a, b) => b.length - a.length)[0] ?? []
}

async function bodyOf(value: string): Promise<Paragraph[]> {
  if (!/<(?:nitf|body\.content)[\s>]/.test(value)) return withoutSignOff(paragraphsOfText(value))
  const bytes = (async function* () {
    yield Buffer.from(value)
  })()
  for await (const nitf of xmlItems(bytes, new Set(['nitf', 'body.content']), { file: 'body' })) {
    return nitfParagraphs(nitf.name === 'nitf' ? nitf : { name: 'nitf', attributes: {}, children: [nitf] })
  }
  return []
}

/** The name in an object, in the first of a list, or the string itself. */
function nameIn(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isObject(one) ? stringOf(one.name) : stringOf(one)
}

const stringOf = (value: unknown): string | null => {
  const string = typeof value === 'number' ? String(value) : value
  return typeof string === 'string' ? string.trim() || null : null
}

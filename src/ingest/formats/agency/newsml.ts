import { withoutBy } from '../../byline.ts'
import type { Fields } from '../../fields.ts'
import { isoDate } from '../../iso-date.ts'
import type { Paragraph } from '../paragraphs.ts'
import { htmlTree } from '../xml/html-tree.ts'
import { paragraphsOfMarkup } from '../xml/markup-paragraphs.ts'
import { elementsIn, firstAt, lineOf, oneLine, rawTextOf, type XmlElement } from '../xml/xml.ts'
import { type AgencyItem, nitfItem, nitfParagraphs, WITHDRAWN } from './nitf.ts'
import { withoutSignOff } from './sign-off.ts'

/** A news item of NewsML-G2: what is known of it stands outside the NITF, XHTML or plain text that it holds. */
export function newsmlItem(item: XmlElement): AgencyItem {
  const meta = firstAt(item, 'itemMeta')
  const content = firstAt(item, 'contentMeta')
  const inner = firstAt(item, 'contentSet', 'inlineXML', 'nitf')
  const within = inner && nitfItem(inner).found.fields
  const byline = lineOf(firstAt(content, 'by'))
  const author = withoutBy(byline) ?? withoutBy(lineOf(firstAt(content, 'creator', 'name')))
  const fields: Partial<Fields> = {
    id: item.attributes.guid?.trim() || null,
    title: headlineOf(content) ?? within?.title ?? null,
    agency: agencyOf(meta, content),
    outlet: within?.outlet ?? null,
    publishedAt: dateOf(meta, content) ?? within?.publishedAt ?? null,
    ...(author !== null && { author }),
  }
  const properties = {
    dateline: lineOf(firstAt(content, 'dateline')),
    located: lineOf(firstAt(content, 'located', 'name')),
    language: item.attributes['xml:lang'] ?? firstAt(content, 'language')?.attributes.tag,
  }
  const kind = firstAt(meta, 'itemClass')?.attributes.qcode?.split(':').at(-1) ?? 'text'
  return {
    found: { fields, properties, paragraphs: paragraphsIn(firstAt(item, 'contentSet')) },
    version: Number(item.attributes.version ?? 0) || 0,
    isWithdrawn: WITHDRAWN.test(firstAt(meta, 'pubStatus')?.attributes.qcode ?? ''),
    ...(kind !== 'text' && kind !== 'composite' && { isNoText: `is a ${kind}` }),
  }
}

/** The text in its richest form: one of several that hold the same. */
function paragraphsIn(set: XmlElement | undefined): Paragraph[] {
  const forms = set ? elementsIn(set, 'inlineXML', 'inlineData').map(paragraphsOfForm) : []
  return forms.find((paragraphs) => paragraphs.length > 0) ?? []
}

function paragraphsOfForm(form: XmlElement): Paragraph[] {
  const nitf = firstAt(form, 'nitf')
  if (nitf) return nitfParagraphs(nitf)
  const html = firstAt(form, 'html', 'body') ?? firstAt(form, 'html')
  if (html) return withoutSignOff(paragraphsOfMarkup(html))
  if (form.name === 'inlineXML') return withoutSignOff(paragraphsOfMarkup(form))
  return withoutSignOff(paragraphsOfText(rawTextOf(form)))
}

/** Plain text, or HTML in a field for plain text, as agencies send it. */
export function paragraphsOfText(text: string): Paragraph[] {
  if (/<(?:p|div|br|body|html|section|article)\b[^>]*>/i.test(text)) return paragraphsOfMarkup(htmlTree(text))
  if (/<\/(?:a|b|i|em|strong|span|q)>/i.test(text))
    return paragraphsOfMarkup(htmlTree(`<p>${text.replace(/\r?\n[ \t]*\r?\n/g, '</p><p>')}</p>`))
  return paragraphsOfMarkup({ name: 'body', attributes: {}, children: splitAtBlankLines(text) })
}

const splitAtBlankLines = (text: string): XmlElement[] =>
  text.split(/\r?\n[ \t]*\r?\n/).map((block) => ({ name: 'p', attributes: {}, children: [block] }))

const MINOR = /sub|seo|short|alt|kicker|deck|social|mobile/i

/** The main headline, or the first that is not said to be another. */
function headlineOf(content: XmlElement | undefined): string | null {
  const all = content ? elementsIn(content, 'headline') : []
  const main =
    all.find(({ attributes }) => /main|hl1|:headline$/i.test(attributes.role ?? '')) ??
    all.find(({ attributes }) => !MINOR.test(attributes.role ?? ''))
  return lineOf(main ?? all[0])
}

/** Who sends it, by name: some give their address on the web where others give their name. */
function agencyOf(meta: XmlElement | undefined, content: XmlElement | undefined): string | null {
  const provider = firstAt(meta, 'provider')
  const source = firstAt(content, 'infoSource')
  const names = [
    lineOf(firstAt(provider, 'name')),
    lineOf(firstAt(source, 'name')),
    source?.attributes.literal,
    lineOf(firstAt(content, 'creditline')),
    provider?.attributes.literal,
  ]
  return names.map((name) => oneLine(name ?? '')).find((name) => name !== '') ?? null
}

const dateOf = (meta: XmlElement | undefined, content: XmlElement | undefined): string | null =>
  [firstAt(meta, 'versionCreated'), firstAt(meta, 'firstCreated'), firstAt(content, 'contentCreated')]
    .map((date) => isoDate(date ? rawTextOf(date).trim() : null))
    .find((day) => day !== null) ?? null

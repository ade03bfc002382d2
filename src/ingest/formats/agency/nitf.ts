import { withoutBy } from '../../byline.ts'
import type { Fields } from '../../fields.ts'
import { isoDate } from '../../iso-date.ts'
import type { Found } from '../made-article.ts'
import type { Paragraph } from '../paragraphs.ts'
import { paragraphsOfMarkup } from '../xml/markup-paragraphs.ts'
import { firstAt, lineOf, oneLine, rawTextOf, type XmlElement } from '../xml/xml.ts'
import { withoutSignOff } from './sign-off.ts'

/** An agency's item: the article in it, or why there is none. */
export interface AgencyItem {
  readonly found: Found
  /** Its number among the versions of one id; 0 where there is none. */
  readonly version: number
  /** Whether the agency took it back: what came before under its id is taken back with it. */
  readonly isWithdrawn: boolean
  /** Why there is nothing to read in it, as "is a picture". */
  readonly isNoText?: string
}

/** What an agency says of an item that nobody is to use. */
export const WITHDRAWN = /(?:^|:)(?:cancell?ed|withheld|withdrawn|killed?)$/i

/** A news item in NITF 3. */
export function nitfItem(nitf: XmlElement): AgencyItem {
  const head = firstAt(nitf, 'head')
  const body = firstAt(nitf, 'body')
  const docdata = firstAt(head, 'docdata')
  const pubdata = firstAt(head, 'pubdata')?.attributes
  const bodyHead = firstAt(body, 'body.head')
  const title = lineOf(firstAt(bodyHead, 'hedline', 'hl1')) ?? lineOf(firstAt(head, 'title'))
  const subtitle = lineOf(firstAt(bodyHead, 'hedline', 'hl2'))
  const byline = bylineOf(firstAt(bodyHead, 'byline'))
  const distributor = lineOf(firstAt(bodyHead, 'distributor')) ?? lineOf(firstAt(bodyHead, 'rights', 'rights.owner'))
  const holder = firstAt(docdata, 'doc.copyright')?.attributes.holder ?? null
  const outlet = pubdata?.name ?? null
  const author = withoutBy(byline)
  const fields: Partial<Fields> = {
    id: firstAt(docdata, 'doc-id')?.attributes['id-string']?.trim() || null,
    title,
    outlet,
    // Where nobody is named as the sender, who holds the rights is.
    agency: distributor ?? (outlet === null ? holder : null),
    publishedAt: dateOf(docdata, bodyHead),
    ...(author !== null && { author }),
  }
  const properties = {
    subtitle: subtitle === title ? null : subtitle,
    dateline: lineOf(firstAt(bodyHead, 'dateline')),
    section: pubdata?.['position.section'],
    printDate: isoDate(pubdata?.['date.publication'] ?? null),
  }
  return {
    found: { fields, properties, paragraphs: nitfParagraphs(nitf) },
    version: Number(firstAt(docdata, 'du-key')?.attributes.version ?? 0) || 0,
    isWithdrawn: WITHDRAWN.test(docdata?.attributes['management-status'] ?? ''),
  }
}

/** The paragraphs of an article in NITF, whole or its body alone. */
export function nitfParagraphs(nitf: XmlElement): Paragraph[] {
  const content = firstAt(nitf, 'body', 'body.content') ?? firstAt(nitf, 'body.content')
  return content ? withoutSignOff(paragraphsOfMarkup(content)) : []
}

/** The day it may be published; `change.date` is that of the standard and says nothing of the article. */
function dateOf(docdata: XmlElement | undefined, bodyHead: XmlElement | undefined): string | null {
  const dates = [
    firstAt(docdata, 'date.release'),
    firstAt(docdata, 'date.issue'),
    firstAt(bodyHead, 'dateline', 'story.date'),
  ]
  for (const date of dates) {
    const day = isoDate((date?.attributes.norm ?? (date && rawTextOf(date)))?.trim() ?? null)
    if (day !== null) return day
  }
  return null
}

/** The names of who wrote it, and what they are, which the markup glues to them. */
function bylineOf(byline: XmlElement | undefined): string | null {
  if (byline === undefined) return null
  const name = oneLine(rawTextOf(byline, ['byttl']))
  const titles = byline.children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'byttl' ? [oneLine(rawTextOf(child))] : [],
  )
  return [name.replace(/,$/, ''), ...titles].filter((part) => part !== '').join(', ') || null
}

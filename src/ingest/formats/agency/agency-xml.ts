import type { ByteSource } from '../../bytes.ts'
import type { Format, ReaderContext } from '../format.ts'
import { isXml, xmlItems } from '../xml/xml.ts'
import { type ReadItem, readItems } from './agency-items.ts'
import { newsmlItem } from './newsml.ts'
import { nitfItem } from './nitf.ts'

/** NITF 3: an article a file, or several in an element around them. */
export const NITF: Format = {
  name: 'nitf',
  doc: "news agencies' NITF 3",
  endings: ['.nitf', '.xml'],
  recognises: ({ text }) => /^\s*(?:<[?!](?:[^>[]|\[[^\]]*\])*>\s*)*<(?:\w+:)?nitf[\s>]/.test(text),
  hasVersions: true,
  read: (source, context) => readItems(nitfItems(source, context), context, 'NITF'),
}

/** NewsML-G2: a news item, or a message of many. */
export const NEWSML: Format = {
  name: 'newsml',
  doc: "news agencies' NewsML-G2, with NITF, XHTML or text inside",
  endings: ['.newsml', '.xml'],
  recognises: ({ text }) =>
    isXml(text) && /<(?:\w+:)?(?:newsItem|newsMessage|packageItem)[\s>]/.test(text.slice(0, 8192)),
  hasVersions: true,
  read: (source, context) => readItems(newsmlItems(source, context), context, 'NewsML-G2'),
}

async function* nitfItems(source: ByteSource, { file }: ReaderContext): AsyncGenerator<ReadItem> {
  for await (const element of xmlItems(source, new Set(['nitf']), { file })) yield nitfItem(element)
}

async function* newsmlItems(source: ByteSource, { file }: ReaderContext): AsyncGenerator<ReadItem> {
  for await (const element of xmlItems(source, new Set(['newsItem']), { file })) yield newsmlItem(element)
}

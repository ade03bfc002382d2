import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { withoutBy } from '../../byline.ts'
import { type ByteSource, readWhole } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import { EmptyFile } from '../../file-error.ts'
import type { Format, ReaderContext } from '../format.ts'
import { type Found, madeArticle } from '../made-article.ts'
import { htmlTree } from '../xml/html-tree.ts'
import { allIn, elementsIn, lineOf, type XmlElement } from '../xml/xml.ts'
import { codedFields, DOCUMENT, headBelow, wordsAt } from './factiva-head.ts'

/** Pages of many articles from Factiva, with the fields' codes or laid out for reading. */
export const FACTIVA: Format = {
  name: 'factiva',
  doc: 'pages of many articles from Factiva',
  endings: [],
  recognises: ({ text }) => /<title>\s*Factiva\s*<\/title>/i.test(text) || isFactiva(text),
  read: readPages,
}

/** Whether a page has articles of Factiva in it: its head may be so long that the beginning of it does not tell. */
export const isFactiva = (html: string): boolean => /class="article [a-z]{2,4}Article"/.test(html)

async function* readPages(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  yield* factivaArticles(decodeText(await readWhole(source, { file }), { file }).text, file)
}

/** The articles of a page of Factiva. */
export function* factivaArticles(html: string, file: string): Generator<Article | InputError> {
  let count = 0
  // One article at a time becomes a tree.
  for (const piece of html.split(/(?=<div[^>]+class="article [a-z]{2,4}Article")/).slice(1)) {
    const article = [...allIn(htmlTree(piece), 'div')].find(({ attributes }) =>
      /^article /.test(attributes.class ?? ''),
    )
    const found = article && (codedArticle(article) ?? plainArticle(article))
    if (!found) continue
    count += 1
    yield found.paragraphs.length > 0
      ? madeArticle(found, { file, part: `document ${count}` }, 'Factiva page')
      : new InputError({ file, part: `document ${count}` }, 'has no text in this export: export the full articles')
  }
  if (count === 0)
    yield new EmptyFile({ file }, 'has no article of Factiva in it: save the articles, not the list of headlines')
}

/** A row a field, with its code: HD headline, SN source, PD date, BY author, LP lead, TD the rest. */
function codedArticle(article: XmlElement): Found | null {
  const fields = new Map<string, XmlElement>()
  for (const row of allIn(article, 'tr')) {
    const [code, value] = elementsIn(row, 'td', 'th')
    const key = code && lineOf(code)
    if (key && value && /^[A-Z]{2,3}$/.test(key)) fields.set(key, value)
  }
  if (!fields.has('HD')) return null
  const line = (code: string): string | null => lineOf(fields.get(code))
  const { fields: found, properties } = codedFields(line)
  const paragraphs = ['LP', 'TD'].flatMap((code) => {
    const element = fields.get(code)
    return element ? paragraphsIn(element) : []
  })
  return {
    fields: found,
    properties: { ...properties, documentId: line('AN')?.replace(/^Do[ck]umento? /, '') },
    paragraphs,
  }
}

/** Lines without codes: headline, author, words, date, source. */
function plainArticle(article: XmlElement): Found | null {
  const title = [...allIn(article, 'span')].find(({ attributes }) => /Headline/.test(attributes.class ?? ''))
  const lines = elementsIn(article, 'div').map((line) => lineOf(line) ?? '')
  const words = wordsAt(lines)
  if (words < 0) return null
  const byline = elementsIn(article, 'div').find(({ attributes }) => attributes.class === 'author')
  const author = withoutBy(lineOf(byline))
  const { publishedAt, outlet } = headBelow(lines.slice(words + 1))
  return {
    fields: {
      title: lineOf(title) ?? lines[0] ?? null,
      ...{ outlet, publishedAt },
      ...(author && { author }),
    },
    properties: { documentId: lines.map((line) => DOCUMENT.exec(line)?.[1]).find(Boolean) },
    paragraphs: paragraphsIn(article),
  }
}

/** The paragraphs, by their class: without it stand numbers and codes. */
const paragraphsIn = (element: XmlElement): { text: string }[] =>
  [...allIn(element, 'p')].flatMap((paragraph) => {
    const text = lineOf(paragraph)
    return text && /articleParagraph/.test(paragraph.attributes.class ?? '') ? [{ text }] : []
  })

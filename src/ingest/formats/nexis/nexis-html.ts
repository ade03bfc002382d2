import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { MAX_ARTICLE_BYTES } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import type { Format, ReaderContext } from '../format.ts'
import { readLines } from '../lines.ts'
import { htmlTree } from '../xml/html-tree.ts'
import { allIn, type XmlElement } from '../xml/xml.ts'
import { type Block, COUNTER } from './block.ts'
import { articleOfBlocks } from './blocks-article.ts'
import type { ExportedArticle } from './export-article.ts'
import { madeArticles } from './nexis-articles.ts'

/** Pages of many articles from the old LexisNexis: comments tell where each begins and ends. */
export const NEXIS_HTML: Format = {
  name: 'nexis-html',
  doc: 'pages of many articles from LexisNexis',
  endings: [],
  recognises: ({ text }) => /<DOC NUMBER=|<!-- LXNComment/.test(text),
  read: (source, { file }: ReaderContext): AsyncIterable<Article | InputError> =>
    madeArticles(documentsIn(source, file), file, 'LexisNexis page'),
}

async function* documentsIn(source: ByteSource, file: string): AsyncGenerator<ExportedArticle> {
  let html: string | null = null
  let style = ''
  for await (const { number, bytes } of readLines(source)) {
    const line = bytes === null ? '' : decodeText(bytes, { file, line: number }).text
    if (html === null) style += /^\.c\d+ \{.*text-align: center/.test(line) ? `${line}\n` : ''
    if (/<DOC(?:FULL)?[ >]/.test(line)) html = ''
    else if (html !== null && /<\/DOCFULL>/.test(line)) {
      yield articleOfBlocks(blocksIn(html, centredIn(style)))
      html = null
    } else if (html !== null && html.length < MAX_ARTICLE_BYTES) html += `${line}\n`
  }
}

/** The classes whose text stands in the middle: they differ from file to file. */
const centredIn = (style: string): ReadonlySet<string> =>
  new Set([...style.matchAll(/^\.(c\d+) /gm)].map(([, name]) => name ?? ''))

function blocksIn(html: string, centred: ReadonlySet<string>): Block[] {
  const blocks = [...allIn(htmlTree(html.replace(/^[^<]*-->/, '')), 'div')].map((div) => ({
    isCentred: centred.has(div.attributes.class ?? ''),
    isSetIn: centred.has(div.attributes.class ?? ''),
    paragraphs: paragraphsIn(div),
  }))
  return blocks.filter(({ paragraphs: [first] }) => first !== undefined && !COUNTER.test(first))
}

function paragraphsIn(div: XmlElement): string[] {
  const paragraphs = [...allIn(div, 'p')]
  return (paragraphs.length > 0 ? paragraphs : [div])
    .flatMap((paragraph) => wordsOf(paragraph).split('\n'))
    .map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((text) => text !== '')
}

const wordsOf = (element: XmlElement): string =>
  element.children
    .map((child) =>
      typeof child === 'string' ? child.replace(/\s+/g, ' ') : child.name === 'br' ? '\n' : wordsOf(child),
    )
    .join('')

import { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { type ByteSource, readWhole } from '../bytes.ts'
import { agencyIn } from '../dateline.ts'
import { decodeText } from '../encoding.ts'
import type { Format, ReaderContext } from './format.ts'
import { factivaArticles, isFactiva } from './nexis/factiva.ts'

/** Pages as browsers save them and as archives hold them: the article's text without what stands around it. */
export const HTML: Format = {
  name: 'html',
  doc: 'saved web pages',
  endings: ['.html', '.htm', '.xhtml'],
  recognises: ({ text }) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text),
  read: readHtml,
}

async function* readHtml(source: ByteSource, { file, charset }: ReaderContext): AsyncGenerator<Article | InputError> {
  const place = { file }
  const bytes = await readWhole(source, place)
  const { text: html, encoding } = decodeText(bytes, place, charset ?? charsetIn(bytes))
  if (isFactiva(html)) {
    yield* factivaArticles(html, file)
    return
  }
  const { readPage } = await import('../html/page.ts')
  const { fields, paragraphs } = readPage(html)
  if (paragraphs.length === 0)
    throw new InputError(place, 'is a page without the text of an article: save the page of one, or give its text')
  const textFrom = encoding === null ? 'web page' : `web page in ${encoding}`
  yield articleOf(paragraphs.join('\n\n'), { id: null, agency: agencyIn(paragraphs), ...fields, textFrom }, place)
}

/** The encoding that a page or an XML file declares in its first lines. */
function charsetIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const [, charset] =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    []
  return charset ?? null
}

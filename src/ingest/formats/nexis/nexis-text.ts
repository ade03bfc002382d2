import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import type { Format, ReaderContext } from '../format.ts'
import { readLines } from '../lines.ts'
import { type Block, COUNTER } from './block.ts'
import { articleOfBlocks } from './blocks-article.ts'
import type { ExportedArticle } from './export-article.ts'
import { madeArticles } from './nexis-articles.ts'

/** Plain text from the old LexisNexis: a cover, then document after document, each with its number above. */
export const NEXIS_TEXT: Format = {
  name: 'nexis-text',
  doc: 'plain text of many articles from LexisNexis',
  endings: [],
  recognises: ({ text }) => /^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*\r?$/m.test(text),
  read: (source, { file }: ReaderContext): AsyncIterable<Article | InputError> =>
    madeArticles(documentsIn(source, file), file, 'LexisNexis export'),
}

const LABEL = /^[A-Z][A-Z-]{2,}: \S/

async function* documentsIn(source: ByteSource, file: string): AsyncGenerator<ExportedArticle> {
  let blocks: Block[] | null = null
  let lines: string[] = []
  const endBlock = (): void => {
    if (lines.length > 0) blocks?.push(blockOf(lines))
    lines = []
  }
  for await (const { number, bytes } of readLines(source)) {
    const line = bytes === null ? '' : decodeText(bytes, { file, line: number }).text.replace(/\r$/, '')
    if (COUNTER.test(line)) {
      endBlock()
      if (blocks !== null) yield articleOfBlocks(blocks)
      blocks = []
    } else if (line.trim() === '') endBlock()
    else if (LABEL.test(line) && LABEL.test(lines[0] ?? '')) {
      // Labels may follow each other without a blank line.
      endBlock()
      lines.push(line)
    } else lines.push(line)
  }
  endBlock()
  if (blocks !== null) yield articleOfBlocks(blocks)
}

/** Lines without a blank one between are of a paragraph, but for those in the middle, which are one each. */
function blockOf(lines: readonly string[]): Block {
  const isCentred = lines.every((line) => /^ {8,}\S/.test(line))
  const trimmed = lines.map((line) => line.trim())
  const isSetIn = lines.every((line) => /^ {2,}\S/.test(line))
  return { isCentred, isSetIn, paragraphs: isCentred ? trimmed : [trimmed.join(' ')] }
}

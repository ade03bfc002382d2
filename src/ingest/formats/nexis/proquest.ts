import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { withoutBy } from '../../byline.ts'
import type { ByteSource } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import { Skipped } from '../../skipped.ts'
import { englishDay } from '../english-day.ts'
import type { Format, ReaderContext } from '../format.ts'
import { readLines } from '../lines.ts'
import { type Found, madeArticle } from '../made-article.ts'
import { bodyOf } from './body.ts'

/** Plain text of many articles from ProQuest: rules between them, and labels around the text. */
export const PROQUEST: Format = {
  name: 'proquest',
  doc: 'plain text of many articles from ProQuest',
  endings: [],
  recognises: ({ text }) =>
    /^ProQuest document ID:/m.test(text) || (/^_{50,}\s*$/m.test(text) && /^Full text:/im.test(text)),
  read: readExport,
}

const RULE = /^_{50,}\s*$/
/** All labels, since a sentence may begin with a word and a colon. */
const LABEL =
  /^(Abstract|Author|Broad subject|Company \/ organization|Company|Copyright|Correspondence author|Country of publication|Credit|Database|Document feature|Document type|Document URL|Edition|Full text|First page|Identifier \/ keyword|Illustration|Issue|ISSN|e-ISSN|Language of publication|Last updated|Links|Location|Narrow subject|NAICS|Pages|People|Place of publication|Product name|ProQuest document ID|Publication date|Publication info|Publication subject|Publication title|Publication year|Publisher|Section|Source type|Start page|Subject|Supplement|Title|Volume|Word count|Year)\s?:\s?(.*)$/i

async function* readExport(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const lines of documentsIn(source, file)) {
    const found = foundIn(lines)
    if (found === null) continue
    count += 1
    const place = { file, part: `document ${count}` }
    if (found.paragraphs.length > 0) yield madeArticle(found, place, 'ProQuest export')
    else yield new Skipped(place, 'no text', `"${found.fields.title ?? 'no title'}" has no full text in this export`)
  }
}

async function* documentsIn(source: ByteSource, file: string): AsyncGenerator<string[]> {
  let lines: string[] = []
  for await (const { number, bytes } of readLines(source)) {
    const line = bytes === null ? '' : decodeText(bytes, { file, line: number }).text.replace(/^\uFEFF|\r$/g, '')
    if (RULE.test(line)) {
      yield lines
      lines = []
    } else lines.push(line)
  }
  yield lines
}

function foundIn(lines: readonly string[]): Found | null {
  const labels = new Map<string, string[]>()
  const above: string[] = []
  let current: string[] = above
  for (const line of lines) {
    const [, key, value = ''] = LABEL.exec(line) ?? []
    if (key !== undefined) {
      current = [value]
      labels.set(key.toLowerCase(), current)
    } else current.push(line)
  }
  // A cover, or who may be asked.
  if (!labels.has('title') && !labels.has('publication title')) return null
  const line = (key: string): string | null => labels.get(key)?.join(' ').trim() || null
  const head = above.map((one) => one.trim()).filter((one) => one !== '' && !/^Document \d+ of \d+$/.test(one))
  const author = withoutBy(line('author'))
  return {
    fields: {
      title: line('title') ?? head[0] ?? null,
      outlet: line('publication title')?.replace(/;.*$|, [^,]*\bedition\b.*$/i, '') ?? null,
      publishedAt: englishDay(line('publication date') ?? ''),
      ...(author && { author }),
    },
    properties: { section: line('section'), documentId: line('proquest document id') },
    paragraphs: bodyOf(labels.get('full text') ?? [])
      .filter((text) => !/^(?:Enlarge this image|Credit: )/.test(text))
      .map((text) => ({ text })),
  }
}

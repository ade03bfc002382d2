import { withoutBy } from '../../byline.ts'
import type { Found } from '../made-article.ts'
import type { RichLine } from '../office/rich-line.ts'
import { codedFields, DOCUMENT, headBelow, wordsAt } from './factiva-head.ts'

const CODES = new Set(
  'SE HD CR WC PD ET SN SC ED PG VOL LA CY LP TD ART CT RF CO IN NS RE IPD IPC PUB AN BY CLM'.split(' '),
)
/** Whose words they are, as the last line of a text. */
const PUBLISHER =
  /^\P{Ll}.{0,60}\b(?:Ltd|Limited|Inc|LLC|PLC|Plc|Pty|GmbH|AG|SA|Co|Corp|Company|Corporation|Group|Media)\b\.?$/u

/** Whether lines are, so far, those of a document of articles from Factiva. */
export function looksLikeFactiva(lines: readonly RichLine[]): boolean {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '')
  return wordsAt(texts) >= 0 || ['HD', 'WC', 'PD'].every((code) => texts.includes(code))
}

/** The articles of such a document, laid out for reading or with the fields' codes: each ends with its number. */
export async function* factivaDocuments(lines: AsyncIterable<RichLine>): AsyncGenerator<Found> {
  let current: RichLine[] = []
  for await (const line of lines) {
    if (line.text === '') continue
    const [, documentId] = DOCUMENT.exec(line.text) ?? []
    if (documentId === undefined) current.push(line)
    else {
      yield* foundIn(current, documentId)
      current = []
    }
  }
  yield* foundIn(current)
}

function* foundIn(lines: readonly RichLine[], documentId?: string): Generator<Found> {
  const found = lines.some(({ text }) => text === 'HD') ? coded(lines) : laidOut(lines)
  if (found) yield { ...found, properties: { ...found.properties, documentId } }
}

/** A code in a line of its own, its value in those below. */
function coded(lines: readonly RichLine[]): Found {
  const fields = new Map<string, string[]>()
  let values: string[] = []
  for (const { text } of lines) {
    if (CODES.has(text)) {
      values = []
      fields.set(text, values)
    } else values.push(text)
  }
  return {
    ...codedFields((code) => fields.get(code)?.join(' ') || null),
    paragraphs: ['LP', 'TD'].flatMap((code) => fields.get(code) ?? []).map((text) => ({ text })),
  }
}

/** Section, headline in bold letters, author; how many words; day, paper, rights; the text. */
function laidOut(lines: readonly RichLine[]): Found | null {
  const texts = lines.map(({ text }) => text)
  const words = wordsAt(texts)
  if (words < 0) return null
  const above = lines.slice(0, words)
  const lastBold = above.findLastIndex(({ bold }) => bold > 0)
  const last = lastBold < 0 ? 0 : lastBold
  const first = above.slice(0, last).findLastIndex(({ bold }) => bold === 0) + 1
  const author = withoutBy(texts.slice(last + 1, words).join(' '))
  const below = texts.slice(words + 1)
  const { end, ...head } = headBelow(below)
  const body = below.slice(end)
  if (body.length > 1 && PUBLISHER.test(body.at(-1) ?? '')) body.pop()
  return {
    fields: { title: texts.slice(first, last + 1).join(' ') || null, ...head, ...(author && { author }) },
    properties: { section: texts[first - 1] },
    paragraphs: body.map((text) => ({ text })),
  }
}

import type { RichLine } from '../office/rich-line.ts'
import type { ExportedArticle } from './export-article.ts'
import { isBelow, labelIn } from './labels.ts'

/** What stands on the cover of a list, and nowhere else. */
const COVER = /^(?:job number:|documents? \(\d+\)$|client\/matter:|search terms:|date and time:)/i
const END = /^end of document$/i

/** Whether lines are, so far, those of an export of articles and not a document of somebody's own. */
export const looksExported = (lines: readonly RichLine[]): boolean =>
  lines.filter(({ text }) => COVER.test(text)).length > 1 ||
  lines.some((line) => END.test(line.text)) ||
  (lines.some(isBodyLabel) && lines.some((line) => isLabel(line, 'length')))

/** The articles of an export: each from its title to the line that ends it. The cover, with its list of titles, is none. */
export async function* exportedArticles(lines: AsyncIterable<RichLine>): AsyncGenerator<ExportedArticle> {
  let current: RichLine[] = []
  const isBegun = (): boolean => current.some(isBodyLabel)
  for await (const line of lines) {
    if (line.text === '') continue
    const isNew = line.isTitle
      ? line.startsPart || !isBegun()
      : line.startsPart && !current.some(({ isTitle }) => isTitle)
    if (isNew) {
      if (isBegun()) yield articleIn(current)
      current = []
    }
    if (!END.test(line.text)) current.push(line)
    else {
      if (isBegun()) yield articleIn(current)
      current = []
    }
  }
  if (isBegun()) yield articleIn(current)
}

function articleIn(lines: readonly RichLine[]): ExportedArticle {
  const [title, ...rest] = withoutCover(lines)
  const body = rest.findIndex(isBodyLabel)
  const above = rest.slice(0, body)
  const firstLabel = above.findIndex((line) => labelOf(line) !== null)
  const head = above.slice(0, firstLabel < 0 ? undefined : firstLabel)
  const labels = new Map(above.flatMap((line) => (labelOf(line) ? [entryOf(line)] : [])))
  const text = rest.slice(body + 1)
  const end = text.findIndex((line) => isEnd(line))
  return {
    title: title?.text ?? null,
    head: head.map((line) => line.text).filter((line) => !/^correction appended$/i.test(line)),
    labels,
    body: text.slice(0, end < 0 ? undefined : end).map((line) => line.text),
  }
}

/** Where no mark tells the cover from the first article, its title does, which the cover has in its list. */
function withoutCover(lines: readonly RichLine[]): readonly RichLine[] {
  const cover = lines.findLastIndex(({ text }) => COVER.test(text))
  const first = lines.flatMap(({ text }) => /^1\.\s+(.+)/.exec(text)?.[1] ?? [])[0]
  const title = lines.findIndex(({ text }, i) => i > cover && text === first)
  return cover < 0 ? lines : lines.slice(title < 0 ? cover + 1 : title)
}

const isBodyLabel = ({ text }: RichLine): boolean => /^body:?$/i.test(text)

function labelOf({ text, bold }: RichLine): string | null {
  const label = labelIn(text)
  // Words of the search are bold wherever they stand: a label is bold up to its colon.
  return label !== null && (bold >= label.key.length || label.key === 'load-date') ? label.key : null
}

const isLabel = (line: RichLine, key: string): boolean => labelOf(line) === key

function entryOf({ text }: RichLine): [string, string] {
  const { key = '', value = '' } = labelIn(text) ?? {}
  return [key, value]
}

/** A label that stands below the text, with its value behind it or alone in its line. */
function isEnd(line: RichLine): boolean {
  const label = labelOf(line)
  if (label !== null) return isBelow(label)
  return line.bold >= line.text.length && isBelow(line.text.toLowerCase())
}

import type { Place } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'
import { elementsIn, firstAt, type XmlElement, xmlItems } from '../xml/xml.ts'
import type { RichLine } from './rich-line.ts'

/** What is no text of the document: what was deleted, codes of fields, boxes (which come twice), notes of reviewers. */
const ASIDE = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent', 'pPr', 'rPr', 'ruby'])
const TITLE_STYLE = /^(?:heading ?1|title)$/i

/** The lines of `word/document.xml`; tables are passed over. */
export async function* docxLines(document: ByteSource, place: Place): AsyncGenerator<RichLine> {
  let startsPart = true
  for await (const element of xmlItems(document, new Set(['p', 'tbl']), place)) {
    if (element.name === 'tbl') continue
    const properties = firstAt(element, 'pPr')
    const level = firstAt(properties, 'outlineLvl')?.attributes['w:val']
    const isTitle = level === '0' || TITLE_STYLE.test(firstAt(properties, 'pStyle')?.attributes['w:val'] ?? '')
    const runs: Run[] = []
    gather(element, runs)
    const lines = isTitle ? [joined(runs)] : splitAtBreaks(runs)
    for (const line of lines) {
      yield { ...lineOfRuns(line), isTitle, startsPart }
      if (line.some(({ text }) => text.trim() !== '')) startsPart = false
    }
    if (firstAt(properties, 'sectPr') || hasBookmark(element)) startsPart = true
  }
}

interface Run {
  readonly text: string
  readonly isBold: boolean
}

/** Marks before each document of a list; other bookmarks stand anywhere. */
const hasBookmark = (paragraph: XmlElement): boolean =>
  elementsIn(paragraph, 'bookmarkStart').some(({ attributes }) => /^Bookmark_\d+$/.test(attributes['w:name'] ?? ''))

function gather(element: XmlElement, runs: Run[], isBold = false): void {
  for (const child of elementsIn(element)) {
    if (ASIDE.has(child.name)) continue
    if (child.name === 'r') gather(child, runs, isBoldRun(child))
    else if (child.name === 't')
      runs.push({ text: child.children.filter((one) => typeof one === 'string').join(''), isBold })
    else if (Object.hasOwn(SIGNS, child.name)) runs.push({ text: SIGNS[child.name] ?? '', isBold })
    else gather(child, runs, isBold)
  }
}

const SIGNS: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: '\t', noBreakHyphen: '-', ptab: '\t' }

function isBoldRun(run: XmlElement): boolean {
  const bold = firstAt(run, 'rPr', 'b')
  return bold !== undefined && !/^(?:0|false|off)$/.test(bold.attributes['w:val'] ?? '')
}

const joined = (runs: readonly Run[]): Run[] =>
  runs.map(({ text, isBold }) => ({ text: text.replaceAll('\n', ' '), isBold }))

function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const { text, isBold } of runs) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)?.push({ text: part, isBold })
    })
  }
  return lines
}

function lineOfRuns(runs: readonly Run[]): Pick<RichLine, 'text' | 'bold'> {
  let text = ''
  let bold = 0
  for (const run of runs) {
    if (run.isBold && bold === text.length) bold += run.text.length
    // Blanks between bold words are bold or not as it happens.
    else if (run.text.trim() === '' && bold === text.length) bold += run.text.length
    text += run.text
  }
  const lead = text.length - text.trimStart().length
  return { text: text.trim(), bold: Math.max(0, Math.min(bold - lead, text.trim().length)) }
}

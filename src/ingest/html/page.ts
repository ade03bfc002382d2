import { withoutBy } from '../byline.ts'
import type { Block } from './block.ts'
import { blocksOf } from './blocks.ts'
import { mainBlocks } from './main-text.ts'
import { authorIn, MONTHS, type PageFields, pageFields } from './metadata.ts'
import { isTeaser } from './teasers.ts'
import { oneLine, parseHtml } from './tree.ts'

/** A page's article. */
export interface Page {
  readonly fields: Omit<PageFields, 'data'>
  readonly paragraphs: readonly string[]
}

/** Reads a page: its article's paragraphs without all that stands around them, and what it says of the article. */
export function readPage(html: string): Page {
  const page = parseHtml(html)
  const blocks = blocksOf(page)
  const { data, ...fields } = pageFields(page, blocks)
  const main = mainBlocks(page, blocks)
  const author = fields.author ?? printedAuthor(main)
  const found = articleOnly(main, { ...fields, ...(author !== undefined && { author }) })
  const body = data?.body ? bodyOf(data.body) : []
  // A page that a script fills has its text nowhere but there.
  const paragraphs = lengthOf(body) > 2 * lengthOf(found) ? body : found
  return { fields: { ...fields, ...(author !== undefined && { author }) }, paragraphs }
}

/** The paragraphs of a piece of HTML that is nothing but an article: a feed's, a message's. */
export const paragraphsOf = (html: string): string[] =>
  joined(blocksOf(parseHtml(html)).filter((block) => block.kind !== 'caption')).map(({ text }) => text)

const bodyOf = (body: string): string[] =>
  /<(?:p|br|div)\b/i.test(body)
    ? paragraphsOf(body)
    : body
        .split(/\s*\n\s*/)
        .map(oneLine)
        .filter(Boolean)

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0)

/** Without the title, bylines and dates above the text, teasers within it, and headings of what was left out. */
function articleOnly(blocks: readonly Block[], { title, author }: Page['fields']): string[] {
  const kept = joined(blocks).filter((block, index) => !isTeaser(block) && !isAbout(block, index, title, author))
  const isEmptyHeading = ({ kind }: Block, index: number): boolean =>
    kind === 'heading' && (kept[index + 1] === undefined || kept[index + 1]?.kind === 'heading')
  return kept.filter((block, index) => !isEmptyHeading(block, index)).map(({ text }) => text)
}

const ONLY_DATE = new RegExp(
  `^(?:(?:(?:first\\s+)?(?:published|updated|posted|modified|last\\s+(?:updated|modified))(?:\\s+(?:on|at))?:?\\s*)?` +
    `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?` +
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS},?\\s+\\d{4}|${MONTHS}\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d\\S*|\\d{1,2}/\\d{1,2}/\\d{4})` +
    `[\\s,|·•–-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4}\\b)?\\.?\\s*){1,2}$`,
  'i',
)

/** Whether a paragraph is the title again, the byline, or nothing but a date. */
function isAbout({ text, kind }: Block, index: number, title: string | null, author: string | undefined): boolean {
  if (title !== null && (kind === 'heading' || index < 3) && same(text, title)) return true
  if (text.length > 150 || kind === 'quotation') return false
  const isSentence = /[.!?…][”’"')]*$/.test(text)
  if (author !== undefined && same(isSentence ? (withoutBy(text) ?? '') : authorIn(text), author)) return true
  return ONLY_DATE.test(text) || (index < 4 && isByline(text))
}

/** Who is named in a line "By Ann Writer" above the text. */
function printedAuthor(blocks: readonly Block[]): string | undefined {
  const line = blocks.slice(0, 4).find(({ text }) => isByline(text))
  return line && authorIn(line.text)
}

const isByline = (text: string): boolean =>
  text.length < 120 && /^by:?\s+\p{Lu}[^.!?]*$/iu.test(text) && !/\bsaid\b/.test(text)

const same = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const DATELINE = /^\p{Lu}[\p{Lu}\s.,’'-]+(?:,?\s+\p{L}+\.?\s+\d{1,2})?(?:\s*\([^)]*\))?\s*[—–-]{1,2}$/u
const SPEAKER_BELOW = /^\s*[-–—―]\s*\p{Lu}[^.!?]{2,100}$/u

/** A dateline with the paragraph that follows it, and a quotation with its speaker below. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    const isSpeaker = before?.kind === 'quotation' && before.text.endsWith('”') && SPEAKER_BELOW.test(block.text)
    if (before !== undefined && (DATELINE.test(before.text) || isSpeaker))
      result[result.length - 1] = { ...before, text: `${before.text} ${block.text}` }
    else result.push(block)
  }
  return result
}

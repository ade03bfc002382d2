import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { EmptyFile } from '../../file-error.ts'
import type { Format, ReaderContext } from '../format.ts'
import { madeArticle } from '../made-article.ts'
import { withoutHeadLines } from './head-lines.ts'
import { inReadingOrder, median, type Piece } from './pdf-layout.ts'
import { paragraphsOfBlocks } from './pdf-paragraphs.ts'

/** Documents in PDF whose text is text, and no picture of it. */
export const PDF: Format = {
  name: 'pdf',
  doc: 'PDF with text in it',
  endings: ['.pdf'],
  recognises: ({ text }) => /^\s*%PDF-/.test(text),
  read: readPdf,
}

/** Pictures make a file large, and its text short. */
const MOST_BYTES = 100_000_000
const MOST_PAGES = 2_000
/** Most seconds for all pages of a file. */
const MOST_TIME = 60

async function* readPdf(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  const bytes = await bytesOf(source, file)
  // Loaded where it is wanted: it is large.
  const { getDocumentProxy } = await import('unpdf')
  heedStrays()
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
    (error: Error) => {
      const isLocked = error.name === 'PasswordException'
      throw new InputError(
        { file },
        isLocked ? 'is locked with a password: save it without' : 'is damaged, or no PDF: save it anew',
      )
    },
  )
  try {
    const pages = await piecesOf(document as unknown as PdfDocument, file)
    const body = withoutRunningHeads(pages)
    const title = titleIn(body[0] ?? [])
    const blocks = body.flatMap((page, i) =>
      inReadingOrder(i === 0 ? page.filter((piece) => !title.includes(piece)) : page),
    )
    const { fields, paragraphs } = withoutHeadLines(paragraphsOfBlocks(blocks))
    if (paragraphs.length === 0)
      throw new EmptyFile({ file }, 'has no text in it, only pictures of pages: have their text recognised first (OCR)')
    const { info } = await (document as unknown as PdfDocument).getMetadata().catch(() => ({ info: {} }) as Metadata)
    yield madeArticle(
      {
        fields: { title: nameOf(title) ?? meaningful(info.Title), ...fields },
        paragraphs: paragraphs.map((text) => ({ text })),
      },
      { file },
      'PDF',
    )
  } finally {
    await document.destroy()
  }
}

let areStraysHeeded = false

/**
 * The library leaves promises that nobody waits for; of a damaged file they fail, after its pages have, and would end the
 * process. Whatever else fails so ends it as before.
 */
function heedStrays(): void {
  if (areStraysHeeded) return
  areStraysHeeded = true
  process.on('unhandledRejection', (reason) => {
    const isStray = reason instanceof Error && /\bpdfjs\b/.test(reason.stack ?? '')
    if (!isStray && process.listenerCount('unhandledRejection') === 1) throw reason
  })
}

interface Metadata {
  readonly info: { readonly Title?: string }
}

/** What is used of the library's document. */
interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: unknown[] }>; cleanup(): void }>
  getMetadata(): Promise<Metadata>
}

async function bytesOf(source: ByteSource, file: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MOST_BYTES) throw new InputError({ file }, `is larger than ${MOST_BYTES / 1e6} MB: split it`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function piecesOf(document: PdfDocument, file: string): Promise<Piece[][]> {
  if (document.numPages > MOST_PAGES) throw new InputError({ file }, `has more than ${MOST_PAGES} pages: split it`)
  const end = performance.now() + 1000 * MOST_TIME
  const pages: Piece[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > end) throw new InputError({ file }, `takes longer than ${MOST_TIME} s to read: split it`)
    try {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push((items as TextItem[]).flatMap(pieceOf))
      page.cleanup()
    } catch {
      throw new InputError({ file }, `has a page that cannot be read (${number}): save it anew`)
    }
  }
  return pages
}

interface TextItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
}

function pieceOf({ str, transform, width = 0 }: TextItem): Piece[] {
  if (str === undefined || str.trim() === '' || transform === undefined) return []
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  const size = Math.hypot(a, b)
  // Turned text is a watermark, or a picture's credit.
  return Math.abs(b) > 0.1 * size ? [] : [{ text: str, left: x, right: x + width, y, size }]
}

/** Pages without what stands at the head or foot of most of them, numbers aside, and without their numbers. */
function withoutRunningHeads(pages: readonly Piece[][]): Piece[][] {
  const key = ({ text, y }: Piece): string => `${Math.round(y)} ${text.replace(/\d+/g, '#').trim()}`
  const counts = new Map<string, number>()
  for (const page of pages) for (const one of new Set(page.map(key))) counts.set(one, (counts.get(one) ?? 0) + 1)
  const least = Math.max(3, 0.5 * pages.length)
  return pages.map((page) => {
    const [top, bottom] = [Math.max(...page.map(({ y }) => y)), Math.min(...page.map(({ y }) => y))]
    const atEdge = ({ y }: Piece): boolean => y > top - 0.08 * (top - bottom) || y < bottom + 0.08 * (top - bottom)
    return page.filter(
      (piece) =>
        (counts.get(key(piece)) ?? 0) < least &&
        !(atEdge(piece) && /^(?:page )?[-–— ]*\d{1,4}(?: (?:of|\/) \d{1,4})?[-–— ]*$/i.test(piece.text.trim())),
    )
  })
}

/** The largest letters of the first page, if they are larger than the others by far. */
function titleIn(page: readonly Piece[]): Piece[] {
  const usual = median(page.map(({ size }) => size))
  const largest = Math.max(0, ...page.map(({ size }) => size))
  const title = page.filter(({ size }) => size > 0.95 * largest)
  return largest > 1.25 * usual && title.map(({ text }) => text).join(' ').length < 300 ? title : []
}

const nameOf = (title: readonly Piece[]): string | null =>
  title
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim() || null

/** Programs write file names and the like where a title should be. */
const meaningful = (title: string | undefined): string | null =>
  title && !/\.\w{2,4}$|^(?:untitled|microsoft word|document\d*)\b/i.test(title.trim()) ? title.trim() || null : null

import type { Document } from '../model/document.ts'
import { byPosition, type Span } from '../model/span.ts'
import { cueBehind } from './forgotten-mark.ts'
import { type Mark, marksOf } from './marks.ts'
import { type Outlook, outlookOf } from './outlook.ts'

/** A stretch between quotation marks. The span holds the marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** 0 for a quotation in the article's own words, 1 for one inside another. */
  readonly depth: number
}

type Found = Omit<Quotation, 'depth'>

/** Most quotations inside one another; more are no prose, and would take long. */
const DEEPEST = 6

/** A mark that waits for its closing one. */
interface Open {
  readonly start: number
  readonly length: number
  readonly kind: Mark['kind']
  readonly sign: string
  /** Whether it stands where speech begins: at the head of a paragraph, after a colon, a comma or a dash. */
  readonly beginsSpeech: boolean
}

/**
 * Finds what stands in quotation marks, in order of start.
 *
 * The grammar of news: quotations nest; one that runs over paragraphs is opened anew at the head of each and closed only
 * at the very end; a mark without a partner ends with its paragraph at the latest, so that none swallows the article.
 * Apostrophes, feet and inches, and elisions ('em, '90s) are not quotation marks.
 */
export function findQuotations(document: Document): Quotation[] {
  const { prose: text } = document
  const found: Found[] = []
  let carried: Open[] = []
  document.paragraphs.forEach((paragraph, i) => {
    const prose = text.slice(paragraph.start, paragraph.end)
    const scan = new ParagraphScan(prose, paragraph.start, carried)
    scan.run()
    const next = document.paragraphs[i + 1]
    carried = scan.finish(next ? text.slice(next.start, next.end) : '')
    found.push(...scan.found)
  })
  return withDepth(found.sort(byPosition))
}

/** Quotations nest and come in reading order: those that are still open around one are its depth. */
function withDepth(found: readonly Found[]): Quotation[] {
  const around: Found[] = []
  return found.map((one) => {
    while ((around.at(-1)?.end ?? Infinity) <= one.start) around.pop()
    return { ...one, depth: around.push(one) - 1 }
  })
}

/** Reads the marks of one paragraph from left to right. */
class ParagraphScan {
  readonly found: Found[] = []
  private readonly stack: Open[]
  private readonly marks: readonly Mark[]
  private readonly outlooks: readonly Outlook[]
  private readonly prose: string
  private readonly offset: number

  constructor(prose: string, offset: number, carried: readonly Open[]) {
    this.prose = prose
    this.offset = offset
    this.stack = [...carried]
    this.marks = marksOf(prose)
    this.outlooks = outlookOf(this.marks)
  }

  run(): void {
    this.marks.forEach((mark, i) => {
      this.read(mark, this.outlooks[i] as Outlook)
    })
  }

  private read(mark: Mark, outlook: Outlook): void {
    const repeatsOpening = mark.at === 0 && mark.opens && this.stack.some((open) => open.kind === mark.kind)
    if (repeatsOpening) return
    const openOfKind = this.stack.findLastIndex((open) => open.kind === mark.kind)
    if (mark.closes && openOfKind >= 0 && !this.isApostrophe(mark, outlook)) this.close(openOfKind, mark)
    else if (mark.opens) this.open(mark, openOfKind, outlook)
  }

  /** Ends the paragraph; gives back what goes on in the next one. */
  finish(nextParagraph: string): Open[] {
    const goesOn = (open: Open): boolean => {
      const first = marksOf(nextParagraph)[0]
      return first?.at === 0 && first.opens && first.kind === open.kind && nextParagraph.charAt(0) === open.sign
    }
    const [outermost] = this.stack
    const carried = outermost && goesOn(outermost) && !this.isCued(outermost) ? [outermost] : []
    if (carried.length === 0) this.endUnclosed(this.prose.length)
    return carried
  }

  private open(mark: Mark, outerOfKind: number, { surplus }: Outlook): void {
    // The same mark twice: a quotation inside one, if there are closing marks enough for both; else the first lost its own.
    if ((outerOfKind >= 0 && surplus < 2) || this.stack.length >= DEEPEST) this.endUnclosed(mark.at)
    // A single mark that never closes is an apostrophe, unless it heads a paragraph and so may go on in the next.
    if (mark.kind === 'single' && mark.at > 0 && surplus < 1) return
    const before = this.prose.slice(0, mark.at).trimEnd().at(-1)
    this.stack.push({
      start: this.offset + mark.at,
      length: mark.length,
      kind: mark.kind,
      sign: this.prose.charAt(mark.at),
      beginsSpeech: before === undefined || /[:,—–]/.test(before),
    })
  }

  private close(index: number, mark: Mark): void {
    const open = this.stack[index]
    this.stack.length = index
    if (open) this.add(open, this.offset + mark.at, this.offset + mark.at + mark.length)
  }

  /** Lets go of every open mark: what began as speech ends before `at`, the rest was no quotation. */
  private endUnclosed(at: number): void {
    const [outermost] = this.stack
    this.stack.length = 0
    const from = outermost ? outermost.start - this.offset : 0
    const end = this.offset + (cueBehind(this.prose, from, at) ?? this.prose.slice(0, at).trimEnd().length)
    if (outermost?.beginsSpeech && end > outermost.start + outermost.length) this.add(outermost, end, end)
  }

  /** Whether who says it stands behind it in this paragraph, where it began: its closing mark was forgotten. */
  private isCued({ start }: Open): boolean {
    return cueBehind(this.prose, start - this.offset, this.prose.length) !== undefined
  }

  private add(open: Open, innerEnd: number, end: number): void {
    this.found.push({ start: open.start, end, inner: { start: open.start + open.length, end: innerEnd } })
  }

  /** The plural possessive inside single marks ("the ministers' plan") looks like a closing mark. */
  private isApostrophe(mark: Mark, { next }: Outlook): boolean {
    if (mark.kind !== 'single' || !/s/i.test(this.prose.charAt(mark.at - 1))) return false
    if (!next?.closes || next.opens) return false
    // A capital may also begin the next clause, unless the mark to come closes speech for sure: "…failed,’".
    const isPunctuated = /[.,!?…]/.test(this.prose.charAt(next.at - 1))
    return (isPunctuated ? /^\s+\p{L}/u : /^\s+\p{Ll}/u).test(this.prose.slice(mark.at + 1))
  }
}

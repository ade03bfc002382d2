import type { Paragraph, Said, Speaker } from '../paragraphs.ts'
import { oneLine, rawTextOf, type XmlElement } from './xml.ts'

/** What has no words of the article: of NITF and of XHTML. */
const NO_PROSE = new Set(
  (
    'table nitf-table custom-table media media-caption object note fn datasource tagline credit figure figcaption script style ' +
    'head nav aside footer header form iframe svg template noscript button select textarea caption ruby-text pubdata byline ' +
    'dateline distributor abstract series toc virtloc alt-code del s strike'
  ).split(' '),
)
/** What stands in the flow of a sentence. */
const INLINE = new Set(
  (
    'a abbr acronym b bdo big cite classifier chron city code copyrite copyrite.holder copyrite.year country data dfn em event ' +
    'font frac frac-num frac-den frac-sep function i ins kbd lang location mark money name.family name.given num object.title ' +
    'org alt-code person postaddr pronounce q region rt ruby samp small span state strong sub sublocation sup time title tt u ' +
    'var wbr'
  ).split(' '),
)

/** The open and the closing mark, outside and inside another quotation. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const

/**
 * The paragraphs of markup: NITF's or XHTML's. Elements of quotation get marks, as they would be printed with, and who is
 * named as their source is kept; tables, captions, notes and what is struck out are left aside.
 */
export function paragraphsOfMarkup(element: XmlElement): Paragraph[] {
  const walker = new Walker()
  walker.inside(element)
  walker.end()
  return walker.paragraphs
}

class Walker {
  readonly paragraphs: Paragraph[] = []
  #text = ''
  #said: Said[] = []
  #quotes = 0

  inside({ children }: XmlElement): void {
    for (const child of children) {
      if (typeof child === 'string') this.#text += child.replace(/\s+/g, ' ')
      else this.#visit(child)
    }
  }

  /** Ends the paragraph that is being read. */
  end(): void {
    const lead = this.#text.length - this.#text.trimStart().length
    const text = oneLine(this.#text)
    const kept = this.#said.map(({ by, ...span }) => ({ by, ...squeezed(this.#text, lead, span) }))
    if (text !== '') this.paragraphs.push({ text, ...(kept.length > 0 && { said: kept }) })
    this.#text = ''
    this.#said = []
  }

  #visit(element: XmlElement): void {
    const { name, attributes } = element
    if (NO_PROSE.has(name)) return
    if (name === 'br' || name === 'hr') this.end()
    else if (name === 'q') this.#quote(element)
    else if (name === 'bq' || name === 'blockquote') this.#blockQuote(element)
    else if (name === 'p' && attributes['quote-source']) this.#blockQuote(element)
    else if (name === 'pre') this.#lines(rawTextOf(element))
    else if (INLINE.has(name)) this.inside(element)
    else this.#block(element)
  }

  #block(element: XmlElement): void {
    this.end()
    const raw = rawTextOf(element)
    if (isPreformatted(raw) && !element.children.some((child) => typeof child !== 'string')) this.#lines(raw)
    else this.inside(element)
    this.end()
  }

  #quote(element: XmlElement): void {
    const [open, close] = MARKS[this.#quotes === 0 ? 0 : 1]
    const isMarked = STARTS_MARKED.test(rawTextOf(element))
    this.#quotes += 1
    if (!isMarked) this.#text += open
    const start = this.#text.length
    this.inside(element)
    const end = this.#text.length
    if (!isMarked) this.#text += close
    this.#quotes -= 1
    const by = speakerIn(element)
    if (by) this.#said.push({ start: isMarked ? start : start - 1, end: isMarked ? end : end + 1, by })
  }

  /** Every paragraph of a quotation is opened, and the last of them closed. */
  #blockQuote(element: XmlElement): void {
    this.end()
    const by = speakerIn(element)
    const words = paragraphsOfMarkup({ ...element, name: 'div', attributes: {} })
    words.forEach(({ text, said = [] }, i) => {
      const isMarked = STARTS_MARKED.test(text)
      const marked = isMarked ? text : `“${text}${i === words.length - 1 ? '”' : ''}`
      const inner = said.map((one) => ({
        ...one,
        start: one.start + marked.indexOf(text),
        end: one.end + marked.indexOf(text),
      }))
      const whole = by ? [{ start: 0, end: marked.length, by }] : []
      this.paragraphs.push({ text: marked, ...(by || inner.length > 0 ? { said: [...whole, ...inner] } : {}) })
    })
  }

  /** Text that is broken by hand: an indented line begins a paragraph. */
  #lines(text: string): void {
    for (const line of text.split(/\r?\n/)) {
      if (line.trim() === '' || /^(?: {2,}|\t)\S/.test(line)) this.end()
      this.#text += `${line} `
    }
    this.end()
  }
}

const STARTS_MARKED = /^\s*["“«„‘]/

/** Where lines are broken by hand, some begin at the margin and some are indented; a pretty-printer indents all. */
function isPreformatted(text: string): boolean {
  const lines = text.split(/\r?\n/).slice(1)
  const full = lines.filter((line) => line.trim() !== '')
  return full.length > 3 && full.some((line) => /^\S/.test(line)) && full.some((line) => /^ {2,}\S/.test(line))
}

/** Who a quotation's markup says it is by. */
function speakerIn(element: XmlElement): Speaker | null {
  const credit = element.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'credit',
  )
  const named = element.attributes['quote-source'] ?? (credit && rawTextOf(credit))
  // "Mary Stone, finance minister": what stands behind the comma is no name.
  const speaker = oneLine(named ?? '')
    .replace(/^[—–-]\s*/, '')
    .split(/,\s|\s[(–—]/)[0]
  return speaker ? { kind: 'quotation', speaker } : null
}

/** Where a span of raw text lies once its blanks are single, and those before it gone. */
function squeezed(
  raw: string,
  lead: number,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const at = (offset: number): number => {
    const before = raw.slice(lead, offset)
    return before.replace(/\s+/g, ' ').length
  }
  return { start: at(start), end: at(end) }
}

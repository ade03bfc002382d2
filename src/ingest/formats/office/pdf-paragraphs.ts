import { median, type Piece } from './pdf-layout.ts'

const ENDED = /[.!?:…]["”'’)\]]*$/
/** Beginnings of words that keep their hyphen, broken at it or not. */
const COMPOUND =
  /(?:^|[\s(“"])(?:self|well|non|anti|pro|pre|post|ex|co|vice|mid|half|all|cross|multi|so|then|long|short|high|low|two|three|four|five|six|one)-$/i

/** Paragraphs of the blocks of a document: lines put together, words that were broken at the line's end made whole. */
export function paragraphsOfBlocks(blocks: readonly (readonly Piece[])[]): string[] {
  const paragraphs: string[] = []
  for (const block of blocks) {
    blockParagraphs(block).forEach((paragraph, i) => {
      const last = paragraphs.at(-1)
      // A sentence goes on in the next column or page.
      const goesOn =
        i === 0 && last !== undefined && !ENDED.test(last) && /^[\p{Ll}\d(“"]/u.test(paragraph) && last.length > 60
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(last, paragraph)
      else paragraphs.push(paragraph)
    })
  }
  return paragraphs
}

function blockParagraphs(block: readonly Piece[]): string[] {
  const leading = median(block.slice(1).map(({ y }, i) => (block[i]?.y ?? y) - y))
  const left = median(block.map((line) => line.left))
  const right = Math.max(...block.map((line) => line.right))
  const width = right - Math.min(...block.map((line) => line.left))
  const paragraphs: string[] = []
  block.forEach((line, i) => {
    const before = block[i - 1]
    const text = line.text.replace(/\s+/g, ' ').trim()
    if (text === '') return
    const isNew =
      before === undefined ||
      before.y - line.y > 1.4 * leading ||
      Math.abs(before.size - line.size) > 0.15 * line.size ||
      (line.left > left + 0.7 * line.size && before.left < line.left - 0.5 * line.size) ||
      (before.right < right - 0.12 * width && ENDED.test(before.text.trim()))
    const last = paragraphs.at(-1)
    if (isNew || last === undefined) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = joined(last, text)
  })
  return paragraphs
}

/** Two lines as one: a hyphen at the end of the first is the printer's, where the next goes on in small letters. */
function joined(above: string, below: string): string {
  if (/\p{L}\u00ad$/u.test(above)) return above.slice(0, -1) + below
  if (!/\p{Ll}[-‐]$/u.test(above)) return `${above} ${below}`
  return /^\p{Ll}/u.test(below) && !COMPOUND.test(above) ? above.slice(0, -1) + below : above + below
}

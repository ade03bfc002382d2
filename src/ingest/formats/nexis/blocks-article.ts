import { englishDay } from '../english-day.ts'
import type { Block } from './block.ts'
import type { ExportedArticle } from './export-article.ts'
import { isAbove, isBelow, labelIn } from './labels.ts'

/** Most paragraphs that a caption or a correction below the text goes on for. */
const LONGEST = 4

/** An article of an old export, from the blocks between two of its counters. */
export function articleOfBlocks(blocks: readonly Block[]): ExportedArticle {
  const top = headOf(blocks)
  const rest = blocks.slice(top)
  const titled = rest[0] && labelOf(rest[0]) === null ? 1 : 0
  const labels = new Map<string, string>()
  let at = titled
  for (; at < rest.length; at++) {
    const label = labelIn(rest[at]?.paragraphs.join(' ') ?? '')
    // A label comes once and before the text: "LENGTH: that was …" below is a sentence.
    if (label === null || labels.has(label.key) || !isLabelOf(rest[at], isAbove)) break
    labels.set(label.key, label.value)
  }
  const below = rest.slice(at)
  return {
    title: titled === 1 ? (rest[0]?.paragraphs.join(' ') ?? null) : null,
    head: blocks.slice(0, top).flatMap(({ paragraphs }) => paragraphs),
    labels,
    body: below.slice(0, endOfText(below)).flatMap(({ paragraphs }) => paragraphs),
  }
}

/** How many blocks stand above the title: those in the middle of their lines, or up to the date. */
function headOf(blocks: readonly Block[]): number {
  const date = blocks
    .slice(0, 6)
    .findIndex(({ isSetIn, paragraphs }) => isSetIn && paragraphs.some((line) => englishDay(line) !== null))
  const first = date < 0 ? 0 : date + 1
  const left = blocks.slice(first).findIndex(({ isCentred }) => !isCentred)
  return Math.max(1, first + Math.max(0, left))
}

/** Where the text ends: at the first label behind which there are only labels, rights, and what belongs to a label. */
function endOfText(blocks: readonly Block[]): number {
  let end = blocks.length
  let since = 0
  let hasLabel = false
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block
    const isLabel = isLabelOf(block, isBelow)
    // Above the labels a name in the middle is who signed a letter.
    if (isLabel || isRights(block) || (block.isCentred && !hasLabel)) {
      hasLabel ||= isLabel
      end = i
      since = 0
    } else {
      since += 1
      if (since > LONGEST || end === blocks.length) break
    }
  }
  // A caption that goes on belongs to its label; a text that only ends in one line like a label does not.
  return end
}

const labelOf = (block: Block): string | null =>
  isLabelOf(block, isAbove) || isLabelOf(block, isBelow) ? 'label' : null

/** Labels of these exports are in capitals, with a colon. */
function isLabelOf(block: Block | undefined, isOne: (key: string) => boolean): boolean {
  const line = block?.paragraphs[0] ?? ''
  const label = labelIn(line)
  return label !== null && isOne(label.key) && /^[A-Z][A-Z -]*:/.test(line)
}

const isRights = ({ paragraphs }: Block): boolean =>
  /^(?:copyright\s+(?:©\s*)?\d{4}|all rights reserved)/i.test(paragraphs[0] ?? '')

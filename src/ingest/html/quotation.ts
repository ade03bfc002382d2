import type { Block } from './block.ts'
import { labelsOf } from './kinds.ts'
import { around, type Element } from './tree.ts'

const OPENING = /^["“‘«„']/
const DASH = /^\s*[-–—―]{1,2}\s*/

/** Words of a quotation in marks, double or single ones, unless they have some; the blanks around them stay outside. */
export function withMarks(words: string, isOuter: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  if (inner === '' || (OPENING.test(inner) && /["”’»“']$/.test(inner))) return words
  return before + (isOuter ? `“${inner}”` : `‘${inner}’`) + after
}

/**
 * The paragraphs of a block quotation: each begins with a mark, the last ends with one, and whoever is named below as the
 * speaker follows it behind a dash.
 *
 * @param blocks what stands in it
 * @param owner the block quotation, or the figure around it
 */
export function quoted(blocks: readonly Block[], owner: Element): Block[] {
  const names = namesAtEnd(blocks, owner)
  const said = blocks.slice(0, blocks.length - names.length)
  const name = names.map(({ text }) => text.replace(DASH, '').trim()).join(', ')
  if (said.length === 0) return [...blocks]
  const linked = said.reduce((sum, block) => sum + block.linked, 0)
  const isMarked = said.every(({ text }) => OPENING.test(text))
  return said.map(({ text, linked: own }, index) => {
    const isLast = index === said.length - 1
    const marked = isMarked ? text : `“${innerMarks(text)}${isLast ? '”' : ''}`
    return {
      text: isLast && name !== '' ? `${marked} — ${name}` : marked,
      owner,
      linked: isLast ? linked : own,
      kind: 'quotation',
    }
  })
}

/** Marks inside marks are single ones. */
const innerMarks = (text: string): string =>
  text
    .replace(/“([^“”]*)”/g, '‘$1’')
    .replace(/(?<!\w)"([^"]*)"/g, '‘$1’')
    .replace(/[“”]/g, '')

/** The paragraphs at the end that name the speaker, and are no words of the quotation. */
function namesAtEnd(blocks: readonly Block[], owner: Element): readonly Block[] {
  let from = blocks.length
  while (from > 0 && isName(blocks[from - 1] as Block, owner)) from -= 1
  // All of it cannot be names.
  return from === 0 ? [] : blocks.slice(from)
}

const NAMING = /(?:^|\s)(?:author|attribution|source|speaker|credit|cite|citation|byline|name|who)(?=\s|$)/

function isName({ text, owner: held }: Block, quotation: Element): boolean {
  if (text.length > 200) return false
  if (DASH.test(text)) return true
  for (const element of around(held)) {
    if (element === quotation) break
    if (/^(?:footer|cite|figcaption|address)$/.test(element.name) || NAMING.test(labelsOf(element))) return true
  }
  return (
    held.children.length > 0 &&
    held.children.every((child) => (typeof child === 'string' ? !child.trim() : child.name === 'cite'))
  )
}

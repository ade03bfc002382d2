import type { Mending, Replacement } from './mending.ts'

/** Words struck out in the manner of Markdown, the blank before them with them. */
export const mendStruckOut = (mending: Mending): void =>
  mending.replaceAll(
    'words struck out',
    /(^|[ \t]?)~~(?=\S)[^~\n]*[^~\s]~~([ \t]?)/gm,
    ([, before = '', after = '']) => before && after && ' ',
  )

// A combining mark makes another sign of it: ≯.
const QUOTED = /^[ \t]{0,3}>(?!\p{M})[ \t>]*(.*)$/u
const OPENING = /^["“‘«„']/
const NAME = /^(?:[-–—―]|&mdash;){1,2}\s*(\S.*)$/

interface QuotedLine {
  readonly start: number
  /** Where its words begin. */
  readonly words: number
  readonly end: number
}

/**
 * Block quotations, whose lines begin with ">": marks take the signs' place, before each paragraph and behind the last; a name
 * below, behind a dash, follows on the same line.
 */
export function mendQuoted(mending: Mending): void {
  const { text } = mending
  if (!/^[ \t]{0,3}>(?!\p{M}).*[\p{L}\p{N}]/mu.test(text)) return
  const replacements: Replacement[] = []
  let block: QuotedLine[] = []
  for (const match of text.matchAll(/^.*$/gm)) {
    const [, words] = QUOTED.exec(match[0]) ?? []
    if (words === undefined) {
      replacements.push(...marked(text, block))
      block = []
    } else {
      const end = match.index + match[0].length
      block.push({ start: match.index, words: end - words.length, end })
    }
  }
  mending.replace('block quotations', [...replacements, ...marked(text, block)])
}

function marked(text: string, block: readonly QuotedLine[]): Replacement[] {
  const wordsOf = ({ words, end }: QuotedLine): string => text.slice(words, end).trim()
  const filled = block.filter((line) => wordsOf(line) !== '')
  const last = filled.at(-1)
  if (last === undefined) return block.map(({ start, words }) => ({ start, end: words, words: '' }))
  const name = filled.length > 1 ? NAME.exec(wordsOf(last))?.[1] : undefined
  const ending = name === undefined ? last : (filled.at(-2) as QuotedLine)
  const isMarked = OPENING.test(wordsOf(filled[0] as QuotedLine))
  const replacements: Replacement[] = []
  let isFirst = true
  for (const line of block) {
    const isBlank = wordsOf(line) === ''
    if (name !== undefined && line.start > ending.start) continue
    replacements.push({ start: line.start, end: line.words, words: isBlank || !isFirst || isMarked ? '' : '“' })
    isFirst = isBlank
    if (line !== ending) continue
    const close = isMarked ? '' : '”'
    if (name !== undefined) replacements.push({ start: line.end, end: last.end, words: `${close} — ${name}` })
    else if (close !== '') replacements.push({ start: line.end, end: line.end, words: close })
  }
  return replacements
}

import type { Mending, Replacement } from './mending.ts'

/** A stop with a blank before it, and one without. */
const APART =
  /(?<=[^\s.,;:?!])[ ]+[.,](?=\s|$)|(?<=\w)[ ]+(?:['’](?:s|m|re|ve|ll|d)|n['’]t)(?![\w'’])|[ ](?:''|``|-[LR][RSC]B-)(?=\s|$)/g
const TOGETHER = /(?<=[^\s.,;:?!])[.,](?=\s|$)/g
/** Fewest signs, and their share, by which a text is told to be cut into words by a program. */
const LEAST = { signs: 2, share: 0.8 }

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

/** Words cut by a program, in the manner of the Penn Treebank: `" I 'm ready , " he said .` */
export function mendTokens(mending: Mending): void {
  const apart = mending.text.match(APART)?.length ?? 0
  const together = mending.text.match(TOGETHER)?.length ?? 0
  if (apart < LEAST.signs || apart < LEAST.share * (apart + together)) return
  mending.replaceAll(
    'words apart',
    /(?<!\S)(?:``|''|-[LR][RSC]B-)(?!\S)/g,
    ([token]) => BRACKETS[token] ?? (token === '``' ? '“' : '”'),
  )
  mending.replaceAll(
    'words apart',
    /\b([Gg]on|[Ww]an|[Gg]ot|[Cc]an) (na|ta|not)\b/g,
    ([, first = '', second = '']) => `${first}${second}`,
  )
  mending.replace('words apart', quotationMarks(mending.text))
  mending.replaceAll(
    'words apart',
    /(?<=\S)[ ]+(?=(?:[,;:?!%)\]}”’…]|\.+)(?![^\s"“”'’)\]]))|(?<=[([{“‘$£€])[ ]+(?=\S)/g,
    () => '',
  )
  mending.replaceAll(
    'words apart',
    /(?<=\w)[ ]+(?=(?:['’](?:s|m|re|ve|ll|d|S|M|RE|VE|LL|D)|[nN]['’][tT])(?![\w'’]))/g,
    () => '',
  )
}

/** A straight mark that stands alone. */
const ALONE = /(?<!\S)(["'`])(?!\S)/g

/** The blanks inside straight marks: behind one that opens, before one that closes. They take turns, anew after an empty line. */
function quotationMarks(text: string): Replacement[] {
  const blanks: Replacement[] = []
  const open = { double: false, single: false }
  let last = 0
  for (const { index, 1: mark } of text.matchAll(ALONE)) {
    if (/\n\s*\n/.test(text.slice(last, index))) open.double = open.single = false
    last = index
    const kind = mark === '"' ? 'double' : 'single'
    const closes = mark !== '`' && (open[kind] || (kind === 'single' && isPossessive(text, index)))
    open[kind] = !closes
    const blank = closes ? index - 1 : index + 1
    if (text[blank] === ' ' && blanks.at(-1)?.start !== blank) blanks.push({ start: blank, end: blank + 1, words: '' })
  }
  return blanks
}

/** "the workers ' union". */
const isPossessive = (text: string, index: number): boolean =>
  /s $/.test(text.slice(Math.max(0, index - 2), index)) && /^' [a-z]/.test(text.slice(index, index + 3))

import { withoutForbidden } from '../xml.ts'

/** Arial's advance widths in thousandths of its size, which Arimo and Liberation Sans share: the letters of each width. */
const WIDTHS: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  278: ' !,./:;I[]ft\\',
  333: '()-`r',
  500: 'Jckszvxy',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  944: 'W',
  1000: '—…%@',
}
const WIDTH_OF = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((one) => [one, +width])))
const [USUAL, FULL] = [556, 1000]
/** Accents stand over their letters. */
const ACCENTS = /\p{M}/gu

/** About how wide a text is in pixels. */
export const widthOf = (text: string, size: number): number =>
  ([...text.normalize('NFD').replace(ACCENTS, '')].reduce((sum, one) => sum + letterWidth(one), 0) * size) / 1000

const letterWidth = (letter: string): number => WIDTH_OF.get(letter) ?? (letter >= '\u1100' ? FULL : USUAL)

/** A text on one line, cut with an ellipsis where it is wider than this many pixels. */
export const fitted = (text: string, width: number, size: number): string => {
  const line = withoutForbidden(text).replace(/\s+/g, ' ').trim()
  if (widthOf(line, size) <= width) return line
  const letters = [...line]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text in lines no wider than this many pixels, where its words allow. */
export const wrapped = (text: string, width: number, size: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [...(lines.length > 0 ? [lines.at(-1)] : []), word].join(' ')
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(fitted(word, width, size))
  }
  return lines
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day, `YYYY-MM-DD`, in words: "3 March 2026". */
export const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** "1 statement", "2 statements". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`

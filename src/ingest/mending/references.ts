import { decodeHTMLStrict } from 'entities'
import { C1, fromC1 } from '../characters.ts'
import type { Mending } from './mending.ts'

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi

/** HTML's character references: `&#8220;`, `&quot;`, `&eacute;`; again, where one stands for the sign of another. */
export function mendReferences(mending: Mending): void {
  for (let pass = 0; pass < 4 && mending.text.includes('&'); pass++)
    mending.replaceAll('character references', REFERENCE, ([reference]) => {
      const character = decodeHTMLStrict(reference)
      return character === reference ? null : character.replace('\u00A0', ' ').replace('\u00AD', '')
    })
}

/** Controls that stand where Windows-1252 has quotation marks and dashes. */
export const mendControls = (mending: Mending): void =>
  mending.replaceAll('C1 controls', C1, ([control]) => fromC1(control))

/** Bytes of UTF-8 that were read as Windows-1252: â€œ for “, Ã© for é. */
const MISREAD = /â€.|â‚¬|Ã[\u00A0-\u00BF\u0080-\u009F€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]/gu
const BYTES = new Map(Array.from({ length: 32 }, (_, i) => [fromC1(String.fromCharCode(0x80 + i)), 0x80 + i]))

export function mendMisread(mending: Mending): void {
  mending.replaceAll('UTF-8 read as Windows-1252', MISREAD, ([misread]) => {
    const bytes = Buffer.from([...misread].map((character) => BYTES.get(character) ?? character.charCodeAt(0)))
    const character = bytes.toString('utf8')
    return character.length === 1 && character !== '\uFFFD' ? character.replace('\u00A0', ' ') : null
  })
}

/** The first byte of a mark, where a program took away the others as controls: an apostrophe, quotation marks, a dash. */
const LEFT = {
  '’': /(?<=\p{L})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu,
  '“': /(?<![\p{L}\p{N}])â(?=\p{L})/gu,
  '”': /(?<=[.,!?])â\??(?!\p{L})/gu,
  '—': /(?<= )â(?= )/gu,
}

/** "âWe wonât go,â he said": of the marks nothing but â is left, which French words have too, but not at their ends. */
export function mendLeft(mending: Mending): void {
  const { text } = mending
  if (!text.includes('â') || !(text.search(LEFT['”']) >= 0 || (text.match(LEFT['’'])?.length ?? 0) > 2)) return
  for (const [mark, pattern] of Object.entries(LEFT))
    mending.replaceAll('marks of which only â is left', pattern, () => mark)
}

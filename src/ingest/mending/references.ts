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

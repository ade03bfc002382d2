/**
 * Mail whose paragraphs run on over lines that end in a blank (`format=flowed`, RFC 3676). postal-mime takes an empty line and one
 * that is quoted more or less deeply for a continuation too, and leaves the signs of quoted lines in the text: findings has a
 * script. So it is told that the lines are fixed, and they are put together here.
 */

const FLOWED = /^(content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?;\s*)format(?=\s*=\s*"?flowed\b)/gim
const DELETES_BLANK = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?;\s*delsp\s*=\s*"?yes\b/im

/** A message as bytes whose lines are fixed, and how to put those of its text together. */
export interface Unflowed {
  readonly bytes: Uint8Array
  readonly join: (text: string) => string
}

export function unflowed(bytes: Uint8Array): Unflowed {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const fixed = text.replace(FLOWED, '$1x-form')
  if (fixed === text) return { bytes, join: (lines) => lines }
  const deletesBlank = DELETES_BLANK.test(text)
  return { bytes: Buffer.from(fixed, 'latin1'), join: (lines) => joined(lines, deletesBlank) }
}

/** Signs of a quotation, a blank that hides what else would be one, the words. */
const LINE = /^(>*) ?(.*)$/s

function joined(text: string, deletesBlank: boolean): string {
  const paragraphs: string[] = []
  let open: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const [, signs = '', words = ''] = LINE.exec(line) ?? []
    const goesOn = open === signs && words !== ''
    if (goesOn) paragraphs.push(`${paragraphs.pop()}${words}`)
    else paragraphs.push(signs === '' ? words : `${signs} ${words}`)
    open = words.endsWith(' ') && words !== '-- ' ? signs : null
    if (open !== null && deletesBlank) paragraphs.push((paragraphs.pop() ?? '').slice(0, -1))
  }
  return paragraphs.map((words) => (words === '-- ' ? words : words.replace(/ $/, ''))).join('\n')
}

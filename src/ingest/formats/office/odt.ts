import type { Place } from '../../../errors.ts'
import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { zipEntries } from '../archive/zip.ts'
import type { Format, ReaderContext } from '../format.ts'
import { type XmlElement, xmlItems } from '../xml/xml.ts'
import { readDocument } from './document.ts'
import { isZip, latin1 } from './docx.ts'
import type { RichLine } from './rich-line.ts'

/** LibreOffice's documents. */
export const ODT: Format = {
  name: 'odt',
  doc: 'OpenDocument text, as LibreOffice writes it',
  endings: ['.odt'],
  recognises: ({ bytes, ending }) =>
    isZip(bytes) &&
    (ending === '.odt' || latin1(bytes.subarray(0, 256)).includes('application/vnd.oasis.opendocument.text')),
  read: readOdt,
}

async function* readOdt(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const place = { file: context.file }
  for await (const { name, bytes } of zipEntries(source, place)) {
    if (name !== 'content.xml') continue
    yield* readDocument(odtLines(bytes, place), context, 'OpenDocument text')
    return
  }
  throw new InputError(place, 'is no OpenDocument text, though it is named so: save it as .odt anew')
}

/** What holds paragraphs and is none of the text: what was deleted, notes, tables. */
const ASIDE = new Set(['tracked-changes', 'annotation', 'note', 'table', 'frame', 'ruby-text'])

async function* odtLines(content: ByteSource, place: Place): AsyncGenerator<RichLine> {
  for await (const element of xmlItems(content, new Set(['p', 'h', ...ASIDE]), place)) {
    if (ASIDE.has(element.name)) continue
    const style = element.attributes['text:style-name'] ?? ''
    const isTitle = element.attributes['text:outline-level'] === '1' || /^title$/i.test(style)
    for (const text of wordsOf(element).split('\n')) {
      yield { text: text.trim(), bold: 0, isTitle, startsPart: false }
    }
  }
}

function wordsOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ')
      if (child.name === 's') return ' '.repeat(Math.min(Number(child.attributes['text:c'] ?? 1) || 1, 100))
      if (child.name === 'tab') return '\t'
      if (child.name === 'line-break') return '\n'
      return ASIDE.has(child.name) ? '' : wordsOf(child)
    })
    .join('')
}

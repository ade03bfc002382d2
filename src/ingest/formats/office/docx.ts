import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { zipEntries } from '../archive/zip.ts'
import type { Format, ReaderContext } from '../format.ts'
import { readDocument } from './document.ts'
import { docxLines } from './docx-lines.ts'

/** Word's documents: an article, or an export of many from Nexis Uni. */
export const DOCX: Format = {
  name: 'docx',
  doc: "Word's documents, and exports of many articles from Nexis Uni",
  endings: ['.docx'],
  recognises: ({ bytes, ending }) => isZip(bytes) && (ending === '.docx' || latin1(bytes).includes('word/')),
  read: readDocx,
}

/** Whether bytes begin as a ZIP archive does. */
export const isZip = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4

/** Bytes as text, to look for names in ASCII. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

async function* readDocx(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const place = { file: context.file }
  for await (const { name, bytes } of zipEntries(source, place)) {
    if (name !== 'word/document.xml') continue
    yield* readDocument(docxLines(bytes, place), context, 'Word document')
    return
  }
  throw new InputError(place, 'is no Word document, though it is named so: save it as .docx anew')
}

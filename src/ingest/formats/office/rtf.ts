import type { Format } from '../format.ts'
import { readDocument } from './document.ts'
import { rtfLines } from './rtf-lines.ts'

/** Rich Text Format: an article, or an export of many from Nexis Uni. */
export const RTF: Format = {
  name: 'rtf',
  doc: 'Rich Text Format, and exports of many articles from Nexis Uni and Factiva',
  endings: ['.rtf'],
  recognises: ({ text }) => text.startsWith('{\\rtf'),
  read: (source, context) => readDocument(rtfLines(source, { file: context.file }), context, 'RTF document'),
}

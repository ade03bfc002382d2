import type { Format } from '../format.ts'
import { isZip } from '../office/docx.ts'
import { readEntries } from './entries.ts'
import { zipEntries } from './zip.ts'

/** ZIP archives of any of the other formats. */
export const ZIP: Format = {
  name: 'zip',
  doc: 'ZIP archives of any of these',
  endings: ['.zip'],
  recognises: ({ bytes }) => isZip(bytes),
  read: (source, context) => readEntries(zipEntries(source, { file: context.file }), context),
}

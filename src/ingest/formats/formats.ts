import type { Head } from '../head.ts'
import { NEWSML, NITF } from './agency/agency-xml.ts'
import { NINJS } from './agency/ninjs.ts'
import { GZIP, ZSTD } from './archive/packed.ts'
import { TAR } from './archive/tar.ts'
import { WARC } from './archive/warc.ts'
import { ZIP } from './archive/zip-format.ts'
import { CSV } from './csv.ts'
import { FEED } from './feed.ts'
import type { Format } from './format.ts'
import { FORMAT_NAMES, type FormatName } from './format-names.ts'
import { GDELT } from './gdelt.ts'
import { HTML } from './html.ts'
import { JSON_FILE } from './json.ts'
import { JSON_LINES } from './json-lines.ts'
import { MAILBOX, MESSAGE } from './mail.ts'
import { FACTIVA } from './nexis/factiva.ts'
import { NEXIS_HTML } from './nexis/nexis-html.ts'
import { NEXIS_TEXT } from './nexis/nexis-text.ts'
import { PROQUEST } from './nexis/proquest.ts'
import { DOCX } from './office/docx.ts'
import { ODT } from './office/odt.ts'
import { PDF } from './office/pdf.ts'
import { RTF } from './office/rtf.ts'
import { CONGRESS } from './parliament/congress.ts'
import { HANSARD } from './parliament/hansard.ts'
import { PARLAMINT } from './parliament/parlamint.ts'
import { PARQUET } from './parquet.ts'
import { MARKDOWN, TEXT } from './text-file.ts'

/** All formats. Those that tell themselves by their content come first, the surest of them before the others. */
const FORMATS: readonly Format[] = [
  ...[PARQUET, DOCX, ODT, ZIP, GZIP, ZSTD, TAR, WARC, RTF, PDF],
  ...[NEWSML, NITF, NINJS, PARLAMINT, HANSARD, CONGRESS, FACTIVA, NEXIS_HTML, NEXIS_TEXT, PROQUEST],
  ...[GDELT, FEED, HTML, MAILBOX, MESSAGE, JSON_LINES, JSON_FILE, CSV, MARKDOWN, TEXT],
]

/** The endings of all formats: by these, files are found in folders. */
export const ENDINGS: readonly string[] = [...new Set(FORMATS.flatMap(({ endings }) => endings))]

/**
 * The format of that name.
 *
 * @throws {TypeError} where there is none
 */
export function formatNamed(name: FormatName): Format {
  const format = FORMATS.find((one) => one.name === name)
  if (format === undefined) throw new TypeError(`no format is called "${name}": give one of ${FORMAT_NAMES.join(', ')}`)
  return format
}

/** The format of a file: by its content, else by its ending; text where neither tells. */
export const formatOf = (head: Head): Format =>
  FORMATS.find((format) => format.recognises?.(head)) ??
  FORMATS.find(({ endings }) => endings.includes(head.ending)) ??
  byFirstSign(head)

/** What comes without a known ending: JSON lines where it begins with `{`, else one text. */
const byFirstSign = ({ text }: Head): Format => (text.trimStart().startsWith('{') ? JSON_LINES : TEXT)

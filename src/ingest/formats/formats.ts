import type { Head } from '../head.ts'
import { CSV } from './csv.ts'
import { FEED } from './feed.ts'
import type { Format } from './format.ts'
import { GDELT } from './gdelt.ts'
import { HTML } from './html.ts'
import { JSON_FILE } from './json.ts'
import { JSON_LINES } from './json-lines.ts'
import { MAILBOX, MESSAGE } from './mail.ts'
import { PARQUET } from './parquet.ts'
import { MARKDOWN, TEXT } from './text-file.ts'

/** All formats. Those that tell themselves by their content come first, the surest of them before the others. */
const FORMATS: readonly Format[] = [
  PARQUET,
  GDELT,
  FEED,
  HTML,
  MAILBOX,
  MESSAGE,
  JSON_LINES,
  JSON_FILE,
  CSV,
  MARKDOWN,
  TEXT,
]

/** The names of all formats, for `--format`. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** The endings of all formats: by these, files are found in folders. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings)

/** The format of that name. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name)

/** The format of a file: by its content, else by its ending; text where neither tells. */
export const formatOf = (head: Head): Format =>
  FORMATS.find((format) => format.recognises?.(head)) ??
  FORMATS.find(({ endings }) => endings.includes(head.ending)) ??
  byFirstSign(head)

/** What comes without a known ending: JSON lines where it begins with `{`, else one text. */
const byFirstSign = ({ text }: Head): Format => (text.trimStart().startsWith('{') ? JSON_LINES : TEXT)

import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ByteSource } from './bytes.ts'
import { encodingNotice, inUtf8, wideEncodingOf } from './encoding.ts'
import type { Fields } from './fields.ts'
import type { Format, Known, ReaderContext } from './formats/format.ts'
import { formatOf } from './formats/formats.ts'
import { readHead } from './head.ts'

/** How files are read, as the user says it. */
export interface FormatOptions {
  /** The format of all files; by default each file's is told by its content, then by its ending. */
  readonly format?: Format | undefined
  /** Which columns or keys hold what: field → column. */
  readonly map?: ReadonlyMap<string, string> | undefined
}

/**
 * Reads the articles of one file by its format.
 *
 * @param file the file as messages call it
 * @param path where it lies; `null` on standard input and in archives
 */
export async function* readFile(
  source: ByteSource,
  { file, path }: Pick<ReaderContext, 'file' | 'path'>,
  options: FormatOptions = {},
  { charset, fields }: Known = {},
): AsyncGenerator<Article | InputError> {
  const { format, map } = options
  const { head, whole, close } = await readHead(source, file)
  const context: ReaderContext = {
    file,
    path,
    ...(map && { map }),
    ...(charset !== undefined && { charset }),
    within: (inner, name, known) => readFile(inner, { file: `${file}/${name}`, path: null }, { map }, known),
  }
  try {
    const { read } = format ?? formatOf(head)
    const wide = wideEncodingOf(head.bytes)
    const items = read(wide === null ? whole : inUtf8(whole, wide), context)
    let notice = encodingNotice({ file }, wide)
    for await (const item of items) {
      if (item instanceof InputError) yield item
      else {
        yield { ...(fields ? withFields(item, fields) : item), ...(notice !== undefined && { notice }) }
        notice = undefined
      }
    }
  } finally {
    await close()
  }
}

/** The article with what is known from outside, where it does not say itself. */
function withFields(article: Article, { id, ...fields }: Partial<Fields>): Article {
  const known = Object.entries(fields).filter(([name]) => !article.info[name as keyof typeof fields])
  const isUnnamed = article.id.startsWith('sha256:')
  const info = { ...article.info, ...Object.fromEntries(known) }
  return { ...article, id: (isUnnamed ? (id ?? fields.url) : null) ?? article.id, info }
}

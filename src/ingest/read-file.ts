import { InputError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ByteSource } from './bytes.ts'
import { encodingNotice, inUtf8, wideEncodingOf } from './encoding.ts'
import type { Fields } from './fields.ts'
import { EmptyFile } from './file-error.ts'
import { isArticleFile } from './folder.ts'
import type { Format, Known, ReaderContext } from './formats/format.ts'
import type { FormatName } from './formats/format-names.ts'
import { formatNamed, formatOf } from './formats/formats.ts'
import { readHead } from './head.ts'
import { mended } from './mending/mend.ts'

/** How files are read, as the user says it. */
export interface FormatOptions {
  /** The format of all files; by default each file's is told by its content, then by its ending. */
  readonly format?: FormatName | undefined
  /** Which columns or keys hold what: field → column. */
  readonly map?: ReadonlyMap<string, string> | undefined
  /** Is told the format of each file as it is read, of those inside others too. */
  readonly onFormat?: ((format: Format, file: string) => void) | undefined
  /** Whether nothing is mended: the text stays as it came, whatever is amiss in it. */
  readonly asIs?: boolean | undefined
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
  const { format, map, asIs, onFormat } = options
  const { head, whole, close } = await readHead(source, file)
  const context: ReaderContext = {
    file,
    path,
    ...(map && { map }),
    ...(charset !== undefined && { charset }),
    isListed: isArticleFile,
    within: (inner, name, known) =>
      named(readFile(inner, { file: `${file}/${name}`, path: null }, { map, onFormat, asIs: true }, known), name),
  }
  try {
    const found = format === undefined ? formatOf(head) : formatNamed(format)
    onFormat?.(found, file)
    const wide = wideEncodingOf(head.bytes)
    const items = found.read(wide === null ? whole : inUtf8(whole, wide), context)
    let notice = encodingNotice({ file }, wide)
    let isEmpty = true
    for await (const item of items) {
      isEmpty = false
      if (item instanceof InputError) yield item
      else {
        const article = fields ? withFields(item, fields) : item
        const readable = asIs || article.info.textFrom !== undefined ? article : mended(article)
        const notices = [notice, readable.notice].filter((one) => one !== undefined)
        yield notices.length === 0 ? readable : { ...readable, notice: notices.join('\n') }
        notice = undefined
      }
    }
    if (isEmpty) yield new EmptyFile({ file }, 'has no article in it: leave it out')
  } finally {
    await close()
  }
}

/** Endings of files that may hold agencies' items. */
const MAY_HAVE_VERSIONS = /\.(?:xml|json|jsonl|ndjson|ninjs|nitf|newsml)$/i

/** The same as {@link readFile} gives, of files alone whose articles have versions; of others nothing, and only their heads are read. */
export async function* readVersions(
  source: () => ByteSource,
  where: Pick<ReaderContext, 'file' | 'path'>,
  options: FormatOptions,
): AsyncGenerator<Article | InputError> {
  if (!MAY_HAVE_VERSIONS.test(where.file)) return
  const { head, whole, close } = await readHead(source(), where.file)
  const { name, hasVersions } = options.format === undefined ? formatOf(head) : formatNamed(options.format)
  if (hasVersions) yield* readFile(whole, where, { ...options, format: name })
  else await close()
}

/** Articles of a file in another, each with that file's name. */
async function* named(items: AsyncIterable<Article | InputError>, name: string): AsyncGenerator<Article | InputError> {
  for await (const item of items) {
    if (item instanceof InputError) yield item
    else {
      const { part } = item.info
      yield { ...item, info: { ...item.info, part: part === undefined ? name : `${name}, ${part}` } }
    }
  }
}

/** The article with what is known from outside, where it does not say itself. */
function withFields(article: Article, { id, ...fields }: Partial<Fields>): Article {
  const known = Object.entries(fields).filter(([name]) => !article.info[name as keyof typeof fields])
  const isUnnamed = article.id.startsWith('sha256:')
  const info = { ...article.info, ...Object.fromEntries(known) }
  return { ...article, id: (isUnnamed ? (id ?? fields.url) : null) ?? article.id, info }
}

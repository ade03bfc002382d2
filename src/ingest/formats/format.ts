import type { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import type { ByteSource } from '../bytes.ts'
import type { Fields } from '../fields.ts'
import type { Head } from '../head.ts'
import type { FormatName } from './format-names.ts'

/** A kind of file that articles come in, and the one reader of it. */
export interface Format {
  /** What `--format` calls it: lower case, words joined by `-`. */
  readonly name: FormatName
  /** What it is, for lists of formats: "saved web pages". */
  readonly doc: string
  /** Endings by which its files are found in folders: lower case, with the point. */
  readonly endings: readonly string[]
  /**
   * Whether a file is of this format for sure, by how it begins; the first format in the list that says so reads it. Without,
   * or where no format says so, the ending decides.
   */
  readonly recognises?: (head: Head) => boolean
  /** Whether its articles have versions, of which only the last is read, and may be withdrawn. */
  readonly hasVersions?: true
  readonly read: Reader
}

/**
 * Reads the articles of one file, lazily: a heavy library is imported when the first file is read. It never holds more of it than its largest article. What spoils one article is
 * yielded in its stead, one clear line; what spoils the whole file is thrown as the same.
 */
type Reader = (source: ByteSource, context: ReaderContext) => AsyncIterable<Article | InputError>

/** What a reader knows besides the bytes. */
export interface ReaderContext {
  /** The file as messages call it; of a file in an archive, with the archive's name before it. */
  readonly file: string
  /** Where the file lies, for formats that tell of an article in several files; `null` on standard input and in archives. */
  readonly path: string | null
  /** Which columns or keys hold what, as the user says it: field → column. */
  readonly map?: ReadonlyMap<string, string>
  /** The encoding that is declared outside the file, in a header of HTTP for example. */
  readonly charset?: string
  /** Whether a file of that name would be read in a folder. */
  readonly isListed: (name: string) => boolean
  /** Reads what was inside a file, an archive for example, as a file of that name, by its own format. */
  readonly within: (source: ByteSource, name: string, known?: Known) => AsyncIterable<Article | InputError>
}

/** What is known from outside of a file inside another: fields that count where it does not say, and its encoding. */
export interface Known {
  readonly charset?: string
  readonly fields?: Partial<Fields>
}

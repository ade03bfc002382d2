import { InputError, type Place } from '../errors.ts'
import type { Article } from '../model/article.ts'
import { STANDARD_INPUT } from './article-of.ts'
import type { ByteSource } from './bytes.ts'
import { EmptyFile, readerFault } from './file-error.ts'
import { articleOfValues, valuesOf } from './formats/json-lines.ts'
import { readLines } from './formats/lines.ts'
import type { Row } from './formats/row.ts'
import { mended } from './mending/mend.ts'
import type { FormatOptions } from './read-file.ts'

/** What came of a line. */
export interface ArticleLine {
  /** The id that the line gives, or the article has; `null` where there is none. */
  readonly id: string | null
  readonly article: Article | InputError
}

/**
 * The article of each line of JSON, one for one and in order: an error where a line has none. Nothing of a line depends on
 * those before it, nor on its number, so that any split of a corpus gives the same articles.
 *
 * An article is where its line says by `"place": {"file": …, "line": …}`; else it has no place.
 */
export async function* readArticleLines(
  source: ByteSource,
  options: Pick<FormatOptions, 'map' | 'asIs'>,
): AsyncGenerator<ArticleLine> {
  for await (const { bytes } of readLines(source)) yield articleOfLine(bytes, options)
}

/** Where a line is that says nothing of it: messages go beside it, and need no place. */
const NOWHERE: Place = { file: STANDARD_INPUT }

function articleOfLine(bytes: Buffer | null, { map, asIs }: Pick<FormatOptions, 'map' | 'asIs'>): ArticleLine {
  let id: string | null = null
  try {
    const { values } = valuesOf(bytes, NOWHERE)
    if (values === null) throw new EmptyFile(NOWHERE, 'is a blank line: give an article a line')
    id = typeof values.id === 'string' || typeof values.id === 'number' ? String(values.id) : null
    if (values.id === null) throw new InputError(NOWHERE, NULL_ID)
    const read = articleOfValues(values, placeOf(values), map)
    if (read === null) throw new InputError(NOWHERE, 'is a line of an export that is no article')
    const article = asIs || read.article.info.textFrom !== undefined ? read.article : mended(read.article)
    return { id: article.id, article }
  } catch (error) {
    return { id, article: error instanceof InputError ? error : readerFault(NOWHERE, error) }
  }
}

const NULL_ID = 'its "id" is null: give it one, or leave the key out for a digest of the text'

function placeOf({ place }: Row): Place {
  const { file, line } = Object(place)
  const number = Number.isSafeInteger(line) && line > 0 ? { line } : {}
  return { file: typeof file === 'string' && file !== '' ? file : STANDARD_INPUT, ...number }
}

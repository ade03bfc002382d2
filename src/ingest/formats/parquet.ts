import { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { type ByteSource, readWhole } from '../bytes.ts'
import type { Format, ReaderContext } from './format.ts'
import { articlesOfRows, type Numbered } from './table.ts'

/** Parquet: a row an article. */
export const PARQUET: Format = {
  name: 'parquet',
  doc: 'Parquet, an article a row',
  endings: ['.parquet'],
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1',
  read: readParquet,
}

/** Most bytes of a file that has to be held whole: on standard input, or in an archive. */
const MOST = 256_000_000
/** How many rows are taken at a time. */
const BATCH = 200

async function* readParquet(
  source: ByteSource,
  { file, path, map }: ReaderContext,
): AsyncGenerator<Article | InputError> {
  yield* articlesOfRows(rowsOf(source, file, path), file, map)
}

async function* rowsOf(source: ByteSource, file: string, path: string | null): AsyncGenerator<Numbered> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const { asyncBufferFromFile } = await import('hyparquet/src/node.js')
  const { compressors } = await import('hyparquet-compressors')
  try {
    const buffer =
      path === null
        ? bufferOf(
            await readWhole(source, { file }, MOST, `is longer than ${MOST / 1e6} MB: name it as a file of its own`),
          )
        : await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(buffer)
    const count = Number(metadata.num_rows)
    for (let rowStart = 0; rowStart < count; rowStart += BATCH) {
      const rowEnd = Math.min(count, rowStart + BATCH)
      const rows = await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd, compressors })
      for (const [index, row] of rows.entries()) yield { row, line: rowStart + index + 1 }
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const [reason] = String((error as Error).message).split('\n')
    throw new InputError(
      { file },
      `is no Parquet file that can be read (${reason?.slice(0, 150)}): write it anew or leave it out`,
      { cause: error },
    )
  }
}

const bufferOf = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer

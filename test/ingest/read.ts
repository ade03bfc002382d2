import { InputError } from '../../src/errors.ts'
import { Reading } from '../../src/ingest/reading.ts'
import type { Article } from '../../src/model/article.ts'

export interface Result {
  readonly articles: readonly Article[]
  readonly errors: readonly InputError[]
  /** Article ids and error messages, as they came. */
  readonly order: readonly string[]
  readonly reading: Reading
}

/** Reads everything that the paths hold. */
export async function readAll(
  paths: readonly string[],
  stdin?: AsyncIterable<Uint8Array>,
  root?: string,
): Promise<Result> {
  const reading = await Reading.open(paths, { stdin, root })
  const items: (Article | InputError)[] = []
  for await (const item of reading.articles()) items.push(item)
  return {
    articles: items.filter((item): item is Article => !(item instanceof InputError)),
    errors: items.filter((item) => item instanceof InputError),
    order: items.map((item) => (item instanceof InputError ? item.message : item.id)),
    reading,
  }
}

/** Bytes in pieces of the size given, as a pipe might bring them. */
export async function* inPieces(bytes: string | Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes)
  for (let start = 0; start < buffer.length; start += size) yield buffer.subarray(start, start + size)
}

/** The text with its markup blanked, as later stages read it. */
export function proseOf({ text, markup }: Pick<Article, 'text' | 'markup'>): string {
  const units = text.split('')
  for (const { start, end } of markup) units.fill(' ', start, end)
  return units.join('')
}

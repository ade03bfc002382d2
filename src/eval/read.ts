import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { InputError } from '../errors.ts'
import { ENTITY_TYPES } from '../model/entity.ts'
import type { GoldArticle } from './gold.ts'

const offset = z.int().nonnegative()
const spans = z.exactOptional(z.array(z.union([z.tuple([offset, offset]), z.object({ start: offset, end: offset })])))
const ids = z.exactOptional(z.array(z.string()))
const type = z.enum(ENTITY_TYPES)

const GoldSchema = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.exactOptional(
    z.array(z.object({ id: z.string(), type, name: z.exactOptional(z.string()), holders: ids })),
  ),
  mentions: z.exactOptional(
    z.array(z.object({ start: offset, end: offset, type, entity: z.string(), proper: z.exactOptional(z.boolean()) })),
  ),
  demonyms: z.exactOptional(z.array(z.object({ start: offset, end: offset }))),
  statements: z.exactOptional(
    z.array(
      z.object({
        source: spans,
        cue: spans,
        content: spans,
        speaker: z.exactOptional(z.union([z.string(), z.array(z.string()), z.null()])),
        about: ids,
        may: ids,
        addressee: z.exactOptional(z.string().nullable()),
      }),
    ),
  ),
}) satisfies z.ZodType<GoldArticle>

/**
 * Reads annotated articles, or records, one JSON object a line, by id.
 *
 * @throws {InputError} if the file cannot be read or a line is no such article
 */
export async function readGold(file: string): Promise<Map<string, GoldArticle>> {
  const articles = new Map<string, GoldArticle>()
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1
      if (text.trim() === '') continue
      const article = articleOf(text, file, line)
      articles.set(article.id, article)
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new InputError(
      { file },
      code === 'ENOENT' ? 'no such file: check its path' : `cannot be read (${code ?? message})`,
    )
  }
  if (articles.size === 0) throw new InputError({ file }, 'holds no article: one JSON object a line is expected')
  return articles
}

function articleOf(text: string, file: string, line: number): GoldArticle {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError({ file, line }, 'is not JSON: one annotated article a line is expected')
  }
  const { data, error } = GoldSchema.safeParse(value)
  if (data) return data
  const [issue] = error.issues
  throw new InputError(
    { file, line },
    `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not as expected'}`,
  )
}

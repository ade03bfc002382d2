import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { bytesOf } from './http.ts'
import { Problem } from './problem.ts'
import { type ArticleToRead, articleSchema } from './shapes.ts'

/** What is read of a body that is too large before its sender is cut off: else it would not hear why. */
const MOST_DISCARDED = 64 << 20

/**
 * The article that a request carries: plain text, or JSON.
 *
 * @throws {Problem} where there is none, or too much
 */
export async function articleSent(request: IncomingMessage, most: number): Promise<ArticleToRead> {
  const type = (request.headers['content-type'] ?? 'text/plain').split(';')[0]?.trim().toLowerCase()
  if (type !== 'text/plain' && type !== 'application/json')
    throw new Problem(415, `expected text/plain or application/json, got ${type}`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(request, most)
  const bytes = await bytesOf(request, most)
  if (bytes === undefined) throw tooLarge(request, most)
  const text = textOf(bytes)
  const article = type === 'text/plain' ? { text } : jsonOf(text)
  const { data, error } = articleSchema.safeParse(article)
  if (data === undefined) throw new Problem(400, `no article: ${firstOf(error)}`)
  if (data.text.trim() === '') throw new Problem(400, 'no article: its text is empty')
  return data
}

function tooLarge(request: IncomingMessage, most: number): Problem {
  let discarded = 0
  request.on('data', (piece: Buffer) => {
    discarded += piece.length
    if (discarded > MOST_DISCARDED) request.destroy()
  })
  return new Problem(413, `expected at most ${most} bytes: split the article, or start the service with --body-limit`, {
    Connection: 'close',
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem(400, 'expected text in UTF-8')
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem(400, `this is no JSON: ${(error as Error).message.split('\n')[0]?.slice(0, 200)}`)
  }
}

/** The first thing that is wrong, and where. */
export const firstOf = (error: z.ZodError | undefined): string => {
  const issue = error?.issues[0]
  if (issue === undefined) return 'it is not of the form that /openapi.json tells'
  return issue.path.length === 0 ? issue.message : `${z.core.toDotPath(issue.path)}: ${issue.message}`
}

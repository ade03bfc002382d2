import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Skipped } from '../../src/ingest/skipped.ts'
import { readAll } from './read.ts'

const SAMPLES = join(import.meta.dirname, 'samples')

interface Expected {
  readonly id?: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  readonly outlet?: string | null
  readonly agency?: string | null
  readonly byline?: string | null
  readonly paragraphs: readonly string[]
  readonly mustNotHold?: readonly string[]
  readonly mayAlsoHold?: readonly string[]
  readonly known?: readonly { readonly quotation: string; readonly speaker: string }[]
}

const files = ['nexis', 'nitf', 'ninjs'].flatMap((folder) =>
  readdirSync(join(SAMPLES, folder))
    .filter((file) => !file.endsWith('.expect.json'))
    .map((file) => `${folder}/${file}`),
)

describe('exports and agencies', () => {
  test.each(files)('%s', async (file) => {
    const { articles } = JSON.parse(readFileSync(join(SAMPLES, `${file}.expect.json`), 'utf8')) as {
      articles: readonly Expected[]
    }
    const read = await readAll([join(SAMPLES, file)])
    expect(read.errors.filter((error) => !(error instanceof Skipped))).toEqual([])
    expect(read.articles).toHaveLength(articles.length)
    articles.forEach((expected, i) => {
      const article = read.articles[i]
      const { info, text = '', utterances = [] } = article ?? {}
      const paragraphs = text.split('\n\n').filter((one) => !expected.mayAlsoHold?.includes(one))
      expect({ ...info, paragraphs }).toMatchObject({
        title: expected.title,
        publishedAt: expected.publishedAt,
        ...(expected.outlet !== undefined && { outlet: expected.outlet }),
        ...(expected.agency !== undefined && { agency: expected.agency }),
        paragraphs: expected.paragraphs.map((one) => (paragraphs.includes(`“${one}”`) ? `“${one}”` : one)),
      })
      if (expected.id) expect(article?.id).toBe(expected.id)
      if (expected.byline) expect(info?.author).toBe(expected.byline.replace(/^By /, ''))
      for (const words of expected.mustNotHold ?? []) expect(text).not.toContain(words)
      const known = utterances.map(({ speaker, contents }) => ({
        speaker,
        quotation: contents.map(({ start, end }) => text.slice(start, end).replace(/[“”]/g, '')).join(' '),
      }))
      if (expected.known) expect(known).toEqual(expected.known)
    })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAll } from './read.ts'

/** What a sample's articles must be; of a field that is not named nothing is asked. */
interface Expected {
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  readonly agency?: string | null
  readonly byline?: string | null
  readonly paragraphs?: readonly string[]
  readonly mustNotHold?: readonly string[]
  readonly textIsWhole?: false
}

/** Marks that stand for markup may be of any kind. */
const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const SAMPLES = join(import.meta.dirname, 'samples')
const ENDING = '.expect.json'
/** Those of agencies and archives are told otherwise: `wire-samples.test.ts` reads them. */
const OF_WIRE = /^(?:nexis|nitf|ninjs|parlamint|warc)\//
const expectations = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith(ENDING) && !OF_WIRE.test(file),
)

describe('samples of every format are read as their expectations say', () => {
  test.each(expectations.sort())('%s', async (expectation) => {
    const { articles: expected } = JSON.parse(readFileSync(join(SAMPLES, expectation), 'utf8')) as {
      articles: readonly Expected[]
    }
    const { articles } = await readAll([join(SAMPLES, expectation.slice(0, -ENDING.length))])
    expect(articles).toHaveLength(expected.length)
    for (const [index, { paragraphs, mustNotHold = [], byline, textIsWhole, ...fields }] of expected.entries()) {
      const { info, text } = articles[index] as (typeof articles)[number]
      const { title, publishedAt, outlet, url, agency } = info
      const { title: t, publishedAt: p, outlet: o, url: u, agency: a } = fields
      const asked = Object.entries({ title: t, publishedAt: p, outlet: o, url: u, agency: a }).filter(
        ([, value]) => value !== undefined,
      )
      expect({ title, publishedAt, outlet, url, agency }).toMatchObject(Object.fromEntries(asked))
      if (byline !== undefined) expect(info.author ?? null).toBe(byline)
      expect(info.textIsWhole).toBe(textIsWhole)
      if (paragraphs) expect(plain(text)).toBe(plain(paragraphs.join('\n\n')))
      for (const words of mustNotHold) expect(text).not.toContain(words)
    }
  })
})

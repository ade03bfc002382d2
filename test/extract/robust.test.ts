import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Encoder } from '../../src/extract/encoder/encoder.ts'
import { Pieces } from '../../src/extract/encoder/pieces.ts'
import { windowsOf } from '../../src/extract/encoder/windows.ts'
import { wordsOf } from '../../src/extract/encoder/words.ts'
import { extract } from '../../src/extract/extract.ts'
import { findQuotations } from '../../src/extract/quotations.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { anyText, articleOf, documentOf } from '../text/document.ts'

test('for any text, what is extracted lies in it, in order, and names do not overlap', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { mentions, attributions } = await extract(documentOf(text), encoder)
      const isInside = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= text.length
      mentions.forEach((mention, i) => {
        expect(isInside(mention) && mention.start >= (mentions[i - 1]?.end ?? 0)).toBe(true)
      })
      attributions.forEach(({ sources, cues, contents }, i) => {
        expect([...sources, ...cues, ...contents].every(isInside)).toBe(true)
        expect(contents.length).toBeGreaterThan(0)
        expect(contents[0]?.start).toBeGreaterThanOrEqual(attributions[i - 1]?.contents[0]?.start ?? 0)
      })
    }),
    { numRuns: 300 },
  )
})

const times = (text: string, size = 20_000): string => text.repeat(size / text.length)

/** Inputs on which a careless rule takes time that grows with the square of their length, or worse. */
const HURTFUL: Record<string, string> = {
  '100,000 straight marks': times('"', 100_000),
  '100,000 single marks': times("'", 100_000),
  '100,000 opening marks and as many closing ones': times('“', 100_000) + times('”', 100_000),
  '40,000 capital words': times('Alpha ', 240_000),
  'a line of 1 MB': times('a', 1_000_000),
  'marks of all kinds': times('“\'"’ ‘«'),
  'quotations that never close': times('“a b c\n\n'),
  'short quotations': times('“We go.” '),
  'plural possessives': times('ministers’ '),
  'names joined by "and"': times('Bank of the Alpha and '),
  weekdays: times('Monday '),
  initials: times('J. '),
  offices: times('foreign policy '),
  'one chain of hyphens': times('Aa-'),
  'words that may be cues': times('report '),
  cues: times('he said '),
  brackets: `${times('(')})`,
  commas: times('a, '),
  'full stops': times('. ', 40_000),
  'letters and full stops': times('a.', 40_000),
  'blanks inside a sentence': `“a b,”${times(' ', 100_000)}he said`,
  'blank lines': times('\n', 100_000),
  'soft hyphens': times('a\u00ad', 100_000),
  'events and bare nouns': times('the Geneva talks, the talks, '),
}

const SUFFIXES = [...'abcdefghijklmnopqrstuvwxy'].map((letter) => `${letter.toUpperCase()}ale`)

const TYPES = ['PERSON', 'ORG', 'EVENT', 'OFFICE', 'PLACE', 'COUNTRY'] as const

/**
 * In the encoder's stead where the input is long: what that does for a window takes as long whatever the words. It takes
 * every third word for a name, each of another type, so that what comes after has more to do than ever in news.
 */
const eager = {
  model: 'base',
  confidenceOf: () => 0,
  read: async ({ article }: Document) => ({
    cues: [],
    names: [...article.text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter((_, i) => i % 3 === 0)
      .map(({ index, 0: word }, i) => ({ start: index, end: index + word.length, type: TYPES[i % TYPES.length] })),
    pronouns: { features: [], nobody: 0, score: () => 1 },
  }),
} as unknown as Encoder
const pieces = new Pieces(JSON.parse(readFileSync(join(import.meta.dirname, '../../weights/tokenizer.json'), 'utf8')))

describe('inputs made to hurt', () => {
  test.each(Object.entries(HURTFUL))('%s', async (_, text) => {
    const start = performance.now()
    await processArticle(articleOf(text), eager)
    const document = documentOf(text)
    windowsOf(wordsOf(document, findQuotations(document)), (word) => pieces.of(word), 254)
    // Less than a second on an idle machine; what grows with the square of the length would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('100 KB of news with 350 names', async () => {
    const names = ['Anna', 'Peter', 'Maria', 'Tom'].flatMap((first) =>
      ['Ellery', 'Tarn', 'Quayle', 'Hask', 'Pym', 'Dobbs', 'Strand'].map((last) => `${first} ${last}`),
    )
    const text = Array.from({ length: 350 }, (_, i) => {
      const name = `${names[i % names.length]}-${Math.floor(i / names.length)}`.replace(
        /\d+$/,
        (n) => SUFFIXES[Number(n)] ?? '',
      )
      return (
        `“The plan will not work in Britain,” transport secretary ${name} told the BBC on Tuesday. “We said so.” ` +
        `She added that the 2031 election had cost Corwen County dear.\n\n` +
        `According to Mr ${name.split(' ')[1]}, the peace talks in Geneva failed. The minister said: “No.”`
      )
    }).join('\n\n')
    const start = performance.now()
    const { statements, entities } = await processArticle(articleOf(text), encoder)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(statements.length).toBeGreaterThan(1250)
    expect(entities.length).toBeGreaterThan(300)
  })
})

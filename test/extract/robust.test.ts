import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Span } from '../../src/model/span.ts'
import { encoder } from '../encoder.ts'
import { anyText, documentOf } from '../text/document.ts'

test('a text without a blank or mark is read like any other', async () => {
  for (const text of ['漢'.repeat(255), '漢'.repeat(5000), 'a'.repeat(5000)])
    expect(await extract(documentOf(text), encoder)).toMatchObject({ attributions: [] })
})

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

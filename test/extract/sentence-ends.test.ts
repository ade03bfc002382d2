import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOneSentence } from '../../src/extract/sentence-ends.ts'
import { documentOf } from '../text/document.ts'

test('the part of a source that lies in one sentence is a part of it, and never empty', () => {
  const words = fc.constantFrom(
    'Sen.',
    'Orr',
    'said',
    '.',
    '. ',
    '.”',
    '  ',
    'Inc.',
    'the U.S.',
    'late Sunday.Fire',
    '\n\n',
  )
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.nat(), (prose, from, to, at) => {
      const [start = 0, end = 0] = [from % prose.length, to % prose.length].sort((a, b) => a - b)
      fc.pre(/\p{L}/u.test(prose.slice(start, end)))
      const anchor = { start: at % prose.length, end: at % prose.length }
      const part = inOneSentence(documentOf(prose), { start, end }, anchor)
      expect(part.start).toBeGreaterThanOrEqual(start)
      expect(part.end).toBeLessThanOrEqual(end)
      expect(part.end).toBeGreaterThan(part.start)
    }),
  )
})

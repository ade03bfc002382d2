import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/export/formats.ts'
import { foldGraph } from '../../src/fold.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { problemsOf } from './check.mjs'
import { foundIn } from './found.mjs'
import { readCases, readOpen } from './read.mjs'

const cases = readCases()
const open = readOpen()

// `npm run cases` shows all of it at once.
describe('the case', () => {
  test.each(cases)('$name', async ({ name, input, expected }) => {
    const found = await foundIn(input, { readArticles, processArticle, foldGraph }, encoder)
    const problems = problemsOf(expected, found, FORMATS)
    if (name in open) expect(problems, 'is right now: take it out of open.json').not.toEqual([])
    else expect(problems).toEqual([])
  })
})

test('those still open are cases', () => {
  const names = cases.map(({ name }) => name)
  expect(Object.keys(open).filter((name) => !names.includes(name))).toEqual([])
})

import { expect, test } from 'vitest'
import { speakersOf } from '../../src/model/record.ts'
import { explainArticle, processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { articleOf } from '../text/document.ts'

const article = articleOf(
  'Anna Ellery met Peter Marsh, the harbour master. “We go,” said Ellery. He said that it had failed.\n\n“It will not do,” she added. Her brother left. A docker said nothing was lost.',
)
const { record, explanations } = await explainArticle(article, encoder)

test('an article is read as it always is', async () => {
  expect(record).toEqual(await processArticle(article, encoder))
})

test('every statement is explained once, and says the same as the record', () => {
  const explained = new Map(explanations.flatMap((one) => (one.statement === null ? [] : [[one.statement, one]])))
  expect(explained.size).toBe(record.statements.length)
  expect(record.statements.length).toBeGreaterThan(3)
  for (const statement of record.statements) {
    const { meant = [], confidence = NaN } = explained.get(statement.id) ?? {}
    expect(meant.map(({ id }) => id)).toEqual(speakersOf(statement))
    expect(statement.speakerConfidence).toBe(meant.length > 0 ? Math.round(100 * confidence) / 100 : undefined)
  }
})

test('all who are weighed, and nobody, make 1 together; who is barred gets nothing of it and comes last', () => {
  const ranked = explanations.filter(({ why }) => why !== 'named')
  for (const { candidates, nobody } of ranked) {
    expect(candidates.reduce((sum, { probability }) => sum + probability, nobody ?? NaN)).toBeCloseTo(1, 5)
    const values = candidates.map(({ probability, barred }) => (barred === null ? probability : -1))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(candidates.filter(({ probability, barred }) => barred !== null && probability > 0)).toEqual([])
  }
  const he = ranked.find(({ words }) => words === 'He')
  expect(he?.candidates.find(({ entities }) => entities[0]?.name === 'Peter Marsh')?.features).toMatchObject({
    PERSON: 1,
  })
})

test('pronouns that say nothing are explained too', () => {
  const her = explanations.find(({ words }) => words === 'Her')
  expect(her).toMatchObject({ statement: null, start: article.text.indexOf('Her brother') })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { dayOf } from '../../src/model/day.ts'
import { parseLine, recordProblem } from '../../src/record/parse.ts'
import { makeRecord } from './sample.ts'

const person = { id: 'e1', type: 'PERSON', name: 'John Healey', aliases: [] } as const
const office = { id: 'e2', type: 'OFFICE', name: 'defence secretary', aliases: [] } as const
const mention = { start: 0, end: 6, type: 'PERSON', entity: 'e1', proper: true } as const
const statement = {
  id: 's1',
  form: 'direct',
  source: [[0, 6]],
  cue: [[7, 11]],
  content: [[12, 15]],
  speaker: 'e1',
  about: [],
  addressee: null,
  saidOn: '2025-03-26',
  confidence: 0.5,
} as const
const valid = { text: 'Healey said no.', entities: [person, office], mentions: [mention], statements: [statement] }

const messageOf = (value: unknown): string => recordProblem(value) ?? ''

describe('a record is refused, with the place of what is wrong', () => {
  test.each([
    ['no record', null, 'expected object'],
    ['another schema', { ...makeRecord('a'), schema: 1 }, 'at schema'],
    ['an empty id', makeRecord(''), 'at id'],
    ['a date that is none', makeRecord('a', { article: { publishedAt: '2025-02-30' } }), 'at article.publishedAt'],
    ['a day of no news', makeRecord('a', { article: { publishedAt: '3000-01-01' } }), 'at article.publishedAt'],
    ['a year of no news', makeRecord('a', { entities: [{ ...person, date: '0044' }] }), 'at entities[0].date'],
    ['line 0', makeRecord('a', { article: { line: 0 } }), 'at article.line'],
    ['an unknown type', { ...makeRecord('a'), entities: [{ ...person, type: 'PET' }] }, 'at entities[0].type'],
    ['two entities of one id', makeRecord('a', { entities: [person, { ...office, id: 'e1' }] }), 'at entities[1].id'],
    ['an office of nobody known', makeRecord('a', { entities: [{ ...office, of: 'e9' }] }), 'at entities[0].of'],
    [
      'a body of a person',
      makeRecord('a', { entities: [person, { ...office, type: 'ORG', of: 'e1' }] }),
      '"e1" is PERSON',
    ],
    ['an office held by an office', makeRecord('a', { entities: [{ ...office, holders: ['e2'] }] }), '"e2" is OFFICE'],
    [
      'an unknown former holder',
      makeRecord('a', { entities: [{ ...office, former: ['e9'] }] }),
      'at entities[0].former',
    ],
    ['a mention past the text', makeRecord('a', { ...valid, mentions: [{ ...mention, end: 16 }] }), 'at mentions[0]'],
    ['an empty mention', makeRecord('a', { ...valid, mentions: [{ ...mention, end: 0 }] }), 'at mentions[0]'],
    ['a negative offset', makeRecord('a', { ...valid, mentions: [{ ...mention, start: -1 }] }), 'at mentions[0].start'],
    [
      'a mention of nobody',
      makeRecord('a', { ...valid, mentions: [{ ...mention, entity: 'e9' }] }),
      'at mentions[0].entity',
    ],
    [
      'no content',
      makeRecord('a', { ...valid, statements: [{ ...statement, content: [] }] }),
      'at statements[0].content',
    ],
    [
      'a speaker more than sure',
      makeRecord('a', { ...valid, statements: [{ ...statement, speakerConfidence: 1.5 }] }),
      'at statements[0].speakerConfidence',
    ],
    [
      'a cue backwards',
      makeRecord('a', { ...valid, statements: [{ ...statement, cue: [[9, 7]] }] }),
      'at statements[0].cue[0]',
    ],
    [
      'an unknown speaker',
      makeRecord('a', { ...valid, statements: [{ ...statement, speaker: ['e1', 'e9'] }] }),
      'at statements[0].speaker',
    ],
    [
      'no joint speakers',
      makeRecord('a', { ...valid, statements: [{ ...statement, speaker: [] }] }),
      'at statements[0].speaker',
    ],
    [
      'an unknown target',
      makeRecord('a', { ...valid, statements: [{ ...statement, about: ['e9'] }] }),
      'at statements[0].about',
    ],
    [
      'more stances than targets',
      makeRecord('a', { ...valid, statements: [{ ...statement, about: ['e1'], stance: ['for', 'against'] }] }),
      'at statements[0].stance',
    ],
    [
      'an unknown addressee',
      makeRecord('a', { ...valid, statements: [{ ...statement, addressee: 'e9' }] }),
      'at statements[0].addressee',
    ],
    [
      'a confidence of 2',
      makeRecord('a', { ...valid, statements: [{ ...statement, confidence: 2 }] }),
      'at statements[0].confidence',
    ],
    [
      'two statements of one id',
      makeRecord('a', { ...valid, statements: [statement, statement] }),
      'at statements[1].id',
    ],
  ])('%s', (_, value, expected) => {
    expect(messageOf(value)).toContain(expected)
  })

  test('but not a valid one, nor for saying more than is known', () => {
    expect(messageOf(makeRecord('a', valid))).toBe('')
    expect(messageOf({ ...makeRecord('a', valid), mood: 'grim' })).toBe('')
  })
})

test('the days of a record are those that `dayOf` gives', () => {
  const part = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })
  const year = fc.oneof(fc.constantFrom(999, 1000, 1900, 2000, 2999, 3000), part(9999))
  fc.assert(
    fc.property(year, part(13), part(32), (year, month, day) => {
      const padded = [month, day].map((number) => String(number).padStart(2, '0'))
      const publishedAt = [String(year).padStart(4, '0'), ...padded].join('-')
      const isDay = messageOf(makeRecord('a', { article: { publishedAt } })) === ''
      expect(dayOf(year, month, day)).toBe(isDay ? publishedAt : null)
    }),
    { numRuns: 2000 },
  )
})

test('a line of a later version says so', () => {
  const line = Buffer.from(JSON.stringify({ ...makeRecord('a'), schema: 3 }))
  expect(() => parseLine(line, 'records.ndjson', 3)).toThrow(
    new InputError(
      { file: 'records.ndjson', line: 3 },
      'expected a record of schema 2, got schema 3: update onrecord, or build into another folder',
    ),
  )
})

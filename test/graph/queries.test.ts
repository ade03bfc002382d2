import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { findEntities } from '../../src/graph/find-entities.ts'
import { allStatements, statementsAbout, statementsOf } from '../../src/graph/statements.ts'
import { summarize } from '../../src/graph/summary.ts'
import { excerpt } from '../../src/graph/words.ts'
import { makeRecord } from '../record/sample.ts'
import { ARTICLES } from './articles.ts'

const denis = makeRecord('denis', { entities: [{ id: 'e1', type: 'PERSON', name: 'Denis Healey', aliases: [] }] })
const graph = await foldGraph([...ARTICLES, denis])
const idOf = (query: string): string => findEntities(graph, query)[0]?.id ?? ''

test('a summary counts, and names the busiest speakers', () => {
  const summary = summarize(graph)
  expect(summary).toMatchObject({ articles: 4, statements: 5, claims: 5 })
  expect(summary.entities).toEqual({ Person: 4, Organisation: 1, Country: 2, Place: 0, Event: 1, Office: 1 })
  expect(summary.speakers.map(({ name, statements }) => [name, statements])).toEqual([
    ['John Healey', 3],
    ['Jean-Noël Barrot', 1],
    ['Mr Smith', 1],
  ])
  expect(summary.speakers[0]?.targets.map(({ name, statements }) => [name, statements])).toEqual([
    ['Russia', 2],
    ['United Kingdom', 1],
    ['the summit', 1],
  ])
})

describe('finding entities', () => {
  test.each([
    ['john healey', ['John Healey']],
    ['HEALEY', ['John Healey', 'Denis Healey']],
    ['denis', ['Denis Healey']],
    ['jean noel', ['Jean-Noël Barrot']],
    ['britain', ['United Kingdom']],
    ['secretary', ['defense secretary']],
    ['the summit', ['the summit']],
    ['heal', []],
    ['', []],
  ])('%j', (query, names) => {
    expect(findEntities(graph, query).map(({ name }) => name)).toEqual(names)
  })

  test('by node id', () => {
    const [denis] = findEntities(graph, 'Denis Healey')
    expect(findEntities(graph, denis?.id ?? '')).toEqual([
      { id: denis?.id, kind: 'Person', name: 'Denis Healey', label: 'Denis Healey', aliases: [], formerIds: [] },
    ])
  })
})

describe('statements', () => {
  test('of an entity, by day', () => {
    expect(statementsOf(graph, idOf('John Healey')).map(({ saidOn }) => saidOn)).toEqual([
      '2025-03-24',
      '2025-03-25',
      '2025-03-26',
    ])
    expect(statementsOf(graph, idOf('John Healey'))[0]).toEqual({
      id: 'statement:3bd56ef3f1d0887b',
      speakers: ['John Healey'],
      speakerConfidence: null,
      sentence:
        'John Healey, the defence secretary, said on Monday: “We won’t wait,” he told Jean-Noël Barrot, “for Moscow.”',
      sourceWords: 'John Healey, the defence secretary,',
      sourceRole: 'politician',
      unnamedAs: null,
      cue: 'said',
      text: '“We won’t wait,” … “for Moscow.”',
      form: 'direct',
      polarity: 'asserted',
      targets: ['Russia', 'United Kingdom'],
      stances: Array(2).fill({ stance: null, stanceConfidence: null }),
      addressee: 'Jean-Noël Barrot',
      saidOn: '2025-03-24',
      confidence: 0.9,
      trust: 0.9,
      article: {
        id: 'london',
        title: 'Healey: "we won’t wait"\tfor <Moscow> & co',
        url: 'https://herald.example/a?b=1&c=2',
        file: 'in/london.txt',
        line: null,
        publishedAt: '2025-03-26',
        outlet: 'The Herald',
      },
      start: 52,
      end: 108,
    })
  })

  test('about an entity, those of nobody known too', () => {
    expect(statementsAbout(graph, idOf('UK')).map(({ speakers, sourceWords }) => [speakers, sourceWords])).toEqual([
      [['John Healey'], 'John Healey, the defence secretary,'],
      [[], 'A senior official'],
    ])
  })

  test('all of them: by day, or else the day of the article; then in reading order', () => {
    expect(allStatements(graph).map(({ article, start }) => `${article.id} ${start}`)).toEqual([
      'london 52',
      'paris 0',
      'london 133',
      'london 165',
      'paris 47',
    ])
  })
})

test.each([
  ['short  and\nsweet', 'short and sweet'],
  [`${'word '.repeat(30)}`, `${'word '.repeat(15)}word…`],
  ['x'.repeat(100), `${'x'.repeat(80)}…`],
  [`x${'😀'.repeat(100)}`, `x${'😀'.repeat(39)}…`],
])('the excerpt of %j', (text, expected) => {
  expect(excerpt(text)).toBe(expected)
})

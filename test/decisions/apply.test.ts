import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDecisions } from '../../src/decisions/apply.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import { allStatements } from '../../src/graph/statements.ts'
import { ArticleRecordSchema } from '../../src/record/schema.ts'
import { called, decidedGraph, lines, RECORDS } from './records.ts'

/** Who says it → about whom: polarity. */
const said = (graph: RecordGraph, words: string): string | undefined =>
  allStatements(graph)
    .filter(({ text }) => text === words)
    .map(({ speakers, targets, polarity }) => `${speakers.join('+')} → ${targets.join('+')}: ${polarity}`)[0]

const names = (graph: RecordGraph): string[] => graph.mapNodes((_, node) => `${node.kind} ${node.label}`).sort()
const PORT = { article: 'paper-a', words: 'the port will be closed by May', start: 0 }
const SHIPS = { article: 'paper-b', words: 'the ships had left', start: 21 }

test('without decisions', async () => {
  const { graph } = await decidedGraph([])
  expect(called(graph, 'Orlov')).toEqual(['Person Vadim Orlov'])
  expect(called(graph, 'Orloff')).toEqual(['Person Wadim Orloff'])
  expect(called(graph, 'Carl Smith')).toEqual(['Person Carl Smith'])
  expect(called(graph, 'Reuters').sort()).toEqual(['Organisation Reuters', 'Person Reuters', 'Person Reuters'])
  expect(said(graph, PORT.words)).toBe('Anna Tarn → Norway: asserted')
})

describe('what is decided is so in the graph', () => {
  test.each<[string, object, (graph: RecordGraph) => unknown, unknown]>([
    [
      'same',
      { kind: 'same', entities: ['Vadim Orlov', 'Wadim Orloff'] },
      (graph) => called(graph, 'Vadim Orlov'),
      ['Person Wadim Orloff'],
    ],
    [
      'different, of two of one name',
      {
        kind: 'different',
        entities: [
          { name: 'Carl Smith', article: 'paper-c' },
          { name: 'Carl Smith', article: 'paper-b' },
        ],
      },
      (graph) => called(graph, 'Carl Smith'),
      ['Person Carl Smith', 'Person Carl Smith'],
    ],
    [
      'different, of one article and all others',
      { kind: 'different', entities: [{ name: 'Carl Smith', article: 'paper-c' }, 'Carl Smith'] },
      (graph) => called(graph, 'Carl Smith'),
      ['Person Carl Smith', 'Person Carl Smith'],
    ],
    [
      'rename',
      { kind: 'rename', entity: 'Anna Tarn', name: 'Dame Anna Tarn' },
      (graph) => called(graph, 'Anna Tarn'),
      ['Person Dame Anna Tarn'],
    ],
    [
      'rename in an article, which then means another',
      { kind: 'rename', entity: { name: 'Carl Smith', article: 'paper-c' }, name: 'Anna Tarn' },
      (graph) => said(graph, 'the mayor must go'),
      'Anna Tarn → Bert Vane: asserted',
    ],
    [
      'retype, all of a name',
      { kind: 'retype', entity: { name: 'Reuters', type: 'PERSON' }, type: 'ORG' },
      (graph) => called(graph, 'Reuters'),
      ['Organisation Reuters'],
    ],
    [
      'retype in an article',
      { kind: 'retype', entity: { name: 'Reuters', article: 'paper-b' }, type: 'ORG' },
      (graph) => called(graph, 'Reuters').sort(),
      ['Organisation Reuters', 'Person Reuters'],
    ],
    [
      'drop',
      { kind: 'drop', entity: { name: 'Reuters', type: 'PERSON' } },
      (graph) => called(graph, 'Reuters'),
      ['Organisation Reuters'],
    ],
    [
      'drop, whose statements stay',
      { kind: 'drop', entity: 'Anna Tarn' },
      (graph) => said(graph, PORT.words),
      ' → Norway: asserted',
    ],
    [
      'of',
      { kind: 'of', entity: 'president', owner: 'Norway' },
      (graph) =>
        graph
          .filterEdges((_, edge) => edge.kind === 'OF')
          .map((edge) => graph.getNodeAttribute(graph.target(edge), 'label')),
      ['Norway'],
    ],
    [
      'of a body that the article does not name',
      { kind: 'of', entity: 'president', owner: 'Port Trust' },
      (graph) =>
        graph
          .filterEdges((_, edge) => edge.kind === 'OF')
          .map((edge) => graph.getNodeAttribute(graph.target(edge), 'label')),
      ['Port Trust'],
    ],
    [
      'speaker',
      { kind: 'speaker', statement: PORT, speakers: ['Vadim Orlov'] },
      (graph) => said(graph, PORT.words),
      'Vadim Orlov → Norway: asserted',
    ],
    [
      'speakers of whom the article does not tell',
      { kind: 'speaker', statement: PORT, speakers: ['Bert Vane', 'Port Trust'] },
      (graph) => said(graph, PORT.words),
      'Port Trust+Bert Vane → Norway: asserted',
    ],
    [
      'a speaker of whom no article tells',
      { kind: 'speaker', statement: PORT, speakers: [{ name: 'Dora Lund', type: 'PERSON' }] },
      (graph) => said(graph, PORT.words),
      'Dora Lund → Norway: asserted',
    ],
    [
      'nobody speaks',
      { kind: 'speaker', statement: PORT, speakers: [] },
      (graph) => said(graph, PORT.words),
      ' → Norway: asserted',
    ],
    [
      'about',
      { kind: 'about', statement: PORT, about: ['Anna Tarn', 'Wadim Orloff'] },
      (graph) => said(graph, PORT.words),
      'Anna Tarn → Wadim Orloff+Anna Tarn: asserted',
    ],
    [
      'polarity',
      { kind: 'polarity', statement: SHIPS, polarity: 'negated' },
      (graph) => said(graph, SHIPS.words)?.replace(/#\w+/, '#…'),
      'Reuters (person) #… → : negated',
    ],
    ['no statement', { kind: 'not-a-statement', statement: SHIPS }, (graph) => said(graph, SHIPS.words), undefined],
    ['forget', { kind: 'forget', article: 'paper-b' }, (graph) => called(graph, 'Orloff'), []],
    [
      'forget, by address',
      { kind: 'forget', article: 'https://example.org/paper-b' },
      (graph) => called(graph, 'Orloff'),
      [],
    ],
  ])('%s', async (_, decision, look, expected) => {
    const { graph, problems } = await decidedGraph(lines(decision))
    expect(problems).toEqual([])
    expect(look(graph)).toEqual(expected)
  })
})

describe('what cannot be carried out is told with its line', () => {
  const TARN = { kind: 'rename', entity: 'Anna Tarn', name: 'A. Tarn' }
  test.each<[string, readonly object[], RegExp, boolean]>([
    [
      'an unknown name',
      [{ kind: 'drop', entity: 'Nobody Here' }],
      /^x\.jsonl:1: nobody and nothing in this build is called "Nobody Here"$/,
      false,
    ],
    [
      'a name of several kinds',
      [{ kind: 'rename', entity: 'Reuters', name: 'R' }],
      /^x\.jsonl:1: "Reuters" may mean several, give one by its id: .*person:[0-9a-f]{16} \(Reuters\)/,
      false,
    ],
    [
      'another type',
      [{ kind: 'same', entities: ['Anna Tarn', 'Port Trust'] }],
      /^x\.jsonl:1: "Anna Tarn" and "Port Trust" are of different types \(PERSON, ORG\): retype one first$/,
      false,
    ],
    [
      'same and different',
      [
        { kind: 'same', entities: ['Anna Tarn', 'Bert Vane'] },
        { kind: 'different', entities: ['Bert Vane', 'Anna Tarn'] },
      ],
      /^x\.jsonl:1: says that "Anna Tarn" and "Bert Vane" are the same, but with line 2 they are different: take one of them back/,
      false,
    ],
    [
      'same and different by way of others',
      [
        { kind: 'different', entities: ['Anna Tarn', 'Carl Smith'] },
        { kind: 'same', entities: ['Anna Tarn', 'Bert Vane'] },
        { kind: 'same', entities: ['Carl Smith', 'Bert Vane'] },
      ],
      /^x\.jsonl:1: says that "Anna Tarn" and "Carl Smith" are different, but with line [23] and line [23] they are the same/,
      false,
    ],
    [
      'two names',
      [TARN, { ...TARN, name: 'Ann' }],
      /^x\.jsonl:1: says that its name is "A. Tarn", but line 2 says that its name is "Ann"/,
      false,
    ],
    [
      'a name of what is nothing',
      [TARN, { kind: 'drop', entity: 'Anna Tarn' }],
      /^x\.jsonl:1: says that it is somebody or something, but line 2 says that it is nobody/,
      false,
    ],
    [
      'two speakers',
      [
        { kind: 'speaker', statement: PORT, speakers: ['Bert Vane'] },
        { kind: 'speaker', statement: PORT, speakers: [] },
      ],
      /^x\.jsonl:1: says that it is said by "Bert Vane", but line 2 says that it is said by nobody/,
      false,
    ],
    [
      'an article that is not there',
      [{ kind: 'not-a-statement', statement: { ...PORT, article: 'paper-z' } }],
      /^x\.jsonl:1: no longer applies: the article paper-z is not in this build$/,
      true,
    ],
    [
      'an article that is forgotten',
      [
        { kind: 'not-a-statement', statement: PORT },
        { kind: 'forget', article: 'paper-a' },
      ],
      /^x\.jsonl:1: .* the article paper-a is forgotten$/,
      true,
    ],
    [
      'a statement that is not there',
      [{ kind: 'not-a-statement', statement: { ...PORT, words: 'quite another thing' } }],
      /^x\.jsonl:1: .* paper-a has no statement "quite another thing"$/,
      true,
    ],
    [
      'a node that is not there',
      [{ kind: 'drop', entity: { id: 'person:0123456789abcdef', name: 'Gone Man' } }],
      /^x\.jsonl:1: .* nothing is found as "Gone Man"$/,
      true,
    ],
  ])('%s', async (_, told, message, isStale) => {
    const { raw } = await decidedGraph(lines(...told))
    expect(raw.map((problem) => problem.message)).toEqual([expect.stringMatching(message)])
    expect(raw.map((problem) => problem.isStale)).toEqual([isStale])
  })

  test('the later of two counts', async () => {
    const { graph } = await decidedGraph(lines(TARN, { ...TARN, name: 'Ann' }))
    expect(called(graph, 'Anna Tarn')).toEqual(['Person Ann'])
  })
})

const ALL = lines(
  { kind: 'same', entities: ['Vadim Orlov', 'Wadim Orloff'] },
  { kind: 'different', entities: [{ name: 'Carl Smith', article: 'paper-c' }, 'Carl Smith'] },
  { kind: 'rename', entity: 'Anna Tarn', name: 'Dame Anna Tarn' },
  { kind: 'retype', entity: { name: 'Reuters', type: 'PERSON' }, type: 'ORG' },
  { kind: 'of', entity: 'president', owner: 'Norway' },
  { kind: 'drop', entity: 'Bert Vane' },
  { kind: 'speaker', statement: PORT, speakers: ['Vadim Orlov', 'Port Trust'] },
  { kind: 'about', statement: SHIPS, about: ['Carl Smith'] },
  { kind: 'polarity', statement: SHIPS, polarity: 'hypothetical' },
  { kind: 'not-a-statement', statement: { article: 'paper-b', words: 'the talks went well' } },
)

test('the order of lines and of records makes no difference', async () => {
  const { graph: expected, problems } = await decidedGraph(ALL)
  expect(problems).toEqual([])
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...ALL], { minLength: ALL.length }),
      fc.shuffledSubarray([...RECORDS], { minLength: RECORDS.length }),
      async (told, records) => {
        const { graph } = await decidedGraph(told, records)
        expect(JSON.stringify(graph)).toBe(JSON.stringify(expected))
      },
    ),
    { numRuns: 20 },
  )
})

test('records stay valid, and those of the log as they were', async () => {
  const before = JSON.stringify(RECORDS)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ALL]), async (told) => {
      const { records } = await applyDecisions(() => RECORDS, told)
      for await (const record of records()) expect(ArticleRecordSchema.safeParse(record).error).toBeUndefined()
    }),
    { numRuns: 20 },
  )
  expect(JSON.stringify(RECORDS)).toBe(before)
})

test('decisions written twice do what they do once', async () => {
  const { graph } = await decidedGraph([...ALL, ...ALL])
  expect(JSON.stringify(graph)).toBe(JSON.stringify((await decidedGraph(ALL)).graph))
})

test('articles that come later, and others that are read otherwise, change nothing of it', async () => {
  // Another reading cuts statements otherwise, and numbers all anew.
  const reread = RECORDS.map((record) => ({
    ...record,
    statements: record.statements.toReversed().map((statement) => ({
      ...statement,
      id: `new ${statement.id}`,
      content: statement.content.map(([start, end]) => [start, end - 4] as const),
    })),
  }))
  const later = {
    ...(RECORDS[1] as (typeof RECORDS)[number]),
    id: 'later',
    article: { ...RECORDS[1]?.article, publishedAt: '2025-05-01' },
  }
  const { graph, problems } = await decidedGraph(ALL, [...reread, later as (typeof RECORDS)[number]])
  expect(problems).toEqual([])
  expect(called(graph, 'Vadim Orlov')).toEqual(['Person Wadim Orloff'])
  expect(said(graph, 'the port will be closed by')).toBe('Port Trust+Wadim Orloff → Norway: asserted')
  expect(called(graph, 'Reuters')).toEqual(['Organisation Reuters'])
  expect(names(graph)).not.toContain('Person Bert Vane')
})

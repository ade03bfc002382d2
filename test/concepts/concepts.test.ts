import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftConcepts, draftFile } from '../../src/concepts/draft.ts'
import { parseConcepts } from '../../src/concepts/read.ts'
import { topicsOf } from '../../src/concepts/topics.ts'
import { foldGraph } from '../../src/fold.ts'
import { buildMarkOf } from '../../src/model/schema-graph.ts'
import { RECORDS } from '../decisions/records.ts'
import { seedRecords } from '../seed-records.mjs'

const SEEDS = seedRecords()
const { concepts } = parseConcepts(
  `- name: Flood defences
  note: Levees, dams and drainage, and the money for them
  examples: [the levees will not hold, money to repair the dams, the river burst its banks]
- name: Strikes in the ports
  examples: [dockers on strike, pay for those who load ships, the union called a strike]
`,
  'c.yaml',
)
type Graph = Awaited<ReturnType<typeof foldGraph>>

/** What is said → concepts it is on, and who says so. */
const onIn = (graph: Graph): Record<string, string[]> =>
  Object.fromEntries(
    graph
      .mapNodes((id, node) =>
        node.kind === 'Statement'
          ? [
              [
                node.text,
                graph
                  .mapOutEdges(id, (_, edge, __, to) => (edge.kind === 'ON' ? `${to} ${edge.by}` : ''))
                  .filter(Boolean),
              ],
            ]
          : [],
      )
      .flat(),
  )

describe('statements are put to concepts', () => {
  test('by what they say', async () => {
    const graph = await foldGraph(SEEDS, { concepts })
    expect(graph.getNodeAttributes('concept:flood-defences')).toEqual({
      kind: 'Concept',
      ...{ label: 'Flood defences', name: 'Flood defences', note: 'Levees, dams and drainage, and the money for them' },
    })
    const on = onIn(graph)
    const of = (words: string) => Object.entries(on).find(([text]) => text.includes(words))?.[1]
    expect(of('three levees south of Baton Rouge')).toEqual(['concept:flood-defences machine'])
    expect(of('the strikes would end by Easter')).toEqual(['concept:strikes-in-the-ports machine'])
    expect(Object.values(on).filter(({ length }) => length === 0).length).toBeGreaterThan(20)
  })

  test('in whatever order the articles come, and whatever other concepts there are', async () => {
    const mark = buildMarkOf(await foldGraph(SEEDS, { concepts }))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...SEEDS.keys()], { minLength: SEEDS.length }), async (order) => {
        const records = order.flatMap((i) => SEEDS[i] ?? [])
        expect(buildMarkOf(await foldGraph(records, { concepts }))).toBe(mark)
      }),
      { numRuns: 2 },
    )
    const alone = onIn(await foldGraph(SEEDS, { concepts: concepts.slice(0, 1) }))
    const both = onIn(await foldGraph(SEEDS, { concepts }))
    const flood = (on: Record<string, string[]>) =>
      Object.values(on).map((all) => all.filter((one) => one.includes('flood')))
    expect(flood(both)).toEqual(flood(alone))
  })
})

describe('people decide', () => {
  const PORT = { article: 'paper-a', words: 'the port will be closed by May', start: 0 }
  const decided = async (...decisions: object[]) => {
    const problems: string[] = []
    const graph = await foldGraph(RECORDS, {
      concepts,
      decisions: decisions.map((one, i) => ({
        decision: {
          kind: 'concept',
          statement: PORT,
          by: 'ann',
          at: '2025-04-01T00:00:00Z',
          why: 'so',
          ...one,
        } as never,
        ...{ file: 'd.jsonl', line: i + 1 },
      })),
      onProblem: ({ message }) => problems.push(message),
    })
    return { on: onIn(graph)[PORT.words], problems }
  }

  test('that a statement is on concepts, or is not', async () => {
    const flood = { concept: 'flood defences', on: true }
    expect(await decided(flood, { concept: 'Strikes in the ports', on: false })).toEqual({
      on: ['concept:flood-defences decision'],
      problems: [],
    })
    expect((await decided(flood, { concept: 'Strikes in the ports', on: true })).on).toEqual([
      'concept:flood-defences decision',
      'concept:strikes-in-the-ports decision',
    ])
  })

  test('of a concept that is no more, or twice otherwise, which is told', async () => {
    expect((await decided({ concept: 'Taxes', on: true })).problems).toEqual([
      'd.jsonl:1: no longer applies: no concept is called "Taxes"',
    ])
    const { problems } = await decided(
      { concept: 'Flood defences', on: true },
      { concept: 'Flood defences', on: false },
    )
    expect(problems[0]).toMatch(
      /says that it is on "Flood defences", but line 2 says that it is not on "Flood defences"/,
    )
  })
})

describe('topics', () => {
  test('are what a corpus has statements on, and make a codebook that can be read', async () => {
    const graph = await foldGraph(SEEDS)
    const topics = topicsOf(graph)
    expect(topics.map(({ name }) => name)).toContain('Levees')
    const drafted = draftConcepts(graph, topics)
    expect(parseConcepts(draftFile(drafted, ' x'), 'c.yaml')).toEqual({ concepts: drafted, problems: [] })
  })

  test('stay when articles are added, in whatever order', async () => {
    const all = topicsOf(await foldGraph(SEEDS))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...SEEDS.keys()], { minLength: 4 }), async (some) => {
        for (const topic of topicsOf(await foldGraph(some.flatMap((i) => SEEDS[i] ?? [])))) {
          const keeps = all.filter(({ statements }) => topic.statements.every((one) => statements.includes(one)))
          expect(keeps.flatMap(({ phrases }) => phrases.map((one) => one.toLowerCase()))).toEqual(
            expect.arrayContaining([topic.name.toLowerCase()]),
          )
        }
      }),
      { numRuns: 4 },
    )
  })
})

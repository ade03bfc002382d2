import type { PlacedDecision } from '../../src/decisions/decision.ts'
import type { DecisionProblem } from '../../src/decisions/problem.ts'
import { parseDecisions } from '../../src/decisions/read.ts'
import { foldGraph } from '../../src/fold.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import { findEntities } from '../../src/graph/find-entities.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { ArticleRecord, RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'

type Told = Pick<Entity, 'type' | 'name'> & Partial<Entity>

/** A record of which each statement is a sentence of its own. */
function record(
  id: string,
  publishedAt: string,
  entities: readonly Told[],
  said: readonly (Pick<RecordStatement, 'speaker' | 'about'> & { words: string })[] = [],
): ArticleRecord {
  const text = said.map(({ words }) => `${words}.`).join('\n')
  return makeRecord(id, {
    text,
    article: { file: `in/${id.slice(-1)}.txt`, publishedAt, url: `https://example.org/${id}` },
    entities: entities.map((entity, i) => ({ id: `e${i + 1}`, aliases: [], ...entity })),
    mentions: [],
    statements: said.map(({ words, ...rest }, i) => {
      const start = text.indexOf(words)
      const content = [[start, start + words.length]] as const
      const base = {
        form: 'indirect',
        source: [],
        cue: [],
        addressee: null,
        saidOn: publishedAt,
        confidence: 0.9,
      } as const
      return { id: `s${i + 1}`, ...base, content, salience: rest.about.map(() => 0.5), ...rest }
    }),
  })
}

const person = (name: string, ...aliases: string[]): Told => ({ type: 'PERSON', name, aliases })

/** Four articles: one man in two spellings that nobody would join, a body taken for a person, an office that is nobody's. */
export const RECORDS: readonly ArticleRecord[] = [
  record(
    'paper-a',
    '2025-03-01',
    [
      person('Anna Tarn', 'Tarn'),
      person('Vadim Orlov', 'Orlov'),
      { type: 'COUNTRY', name: 'Norway', iso: 'NO' },
      { type: 'OFFICE', name: 'president', holders: ['e2'] },
    ],
    [
      { words: 'the port will be closed by May', speaker: 'e1', about: ['e3'] },
      { words: 'nobody has asked him', speaker: 'e2', about: ['e1'] },
    ],
  ),
  record(
    'paper-b',
    '2025-03-02',
    [person('Wadim Orloff', 'Orloff'), person('Reuters'), person('Anna Tarn'), person('Carl Smith')],
    [
      { words: 'the talks went well', speaker: 'e1', about: ['e2'] },
      { words: 'the ships had left', speaker: 'e2', about: [] },
      { words: 'no ship has left', speaker: null, about: [] },
    ],
  ),
  record(
    'paper-c',
    '2025-03-03',
    [person('Reuters'), person('Carl Smith', 'Smith'), person('Bert Vane')],
    [{ words: 'the mayor must go', speaker: 'e2', about: ['e3'] }],
  ),
  record(
    'paper-d',
    '2025-03-04',
    [
      { type: 'ORG', name: 'Reuters' },
      { type: 'ORG', name: 'Port Trust' },
    ],
    [],
  ),
]

/** Decisions of lines, each with by whom, when and why: the later lines later. */
export const lines = (...told: readonly object[]): readonly PlacedDecision[] => {
  const { decisions, problems } = parseDecisions(
    told
      .map((one, i) =>
        JSON.stringify({ by: 'ann', at: `2025-04-01T00:00:${String(i).padStart(2, '0')}Z`, why: 'so', ...one }),
      )
      .join('\n'),
    'x.jsonl',
  )
  if (problems[0]) throw problems[0]
  return decisions
}

/** The graph with decisions, and what was told of them. */
export async function decidedGraph(
  told: readonly PlacedDecision[],
  records: readonly ArticleRecord[] = RECORDS,
): Promise<{ graph: RecordGraph; problems: string[]; raw: DecisionProblem[] }> {
  const raw: DecisionProblem[] = []
  const graph = await foldGraph(records, { decisions: told, onProblem: (problem) => raw.push(problem) })
  return { graph, raw, problems: raw.map(({ message }) => message) }
}

/** The nodes of a name, with their kinds: "Person Anna Tarn". */
export const called = (graph: RecordGraph, name: string): string[] =>
  findEntities(graph, name).map((found) => `${found.kind} ${found.name}`)

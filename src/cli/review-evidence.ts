import type { ReviewQuestion } from '../decisions/questions.ts'
import { sentenceOf } from '../graph/add-statement.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { damagedLines, withRecords } from './files.ts'
import { Places, pathFrom } from './places.ts'

/** A sentence that shows something, and where it stands. */
export interface Shown {
  readonly sentence: string
  readonly place: string
}

/** How many sentences are shown of each node. */
const MOST = 2

interface Wanted {
  readonly start: number
  readonly end: number
  readonly list: Shown[]
}

/**
 * The sentences that show what questions are about, by their keys: for each node some in which it is named, and for each
 * statement its own.
 *
 * @param root the folder from which the articles of the build are named
 */
export async function evidenceFor(
  folder: string,
  graph: RecordGraph,
  questions: readonly ReviewQuestion[],
  root: string | undefined,
): Promise<ReadonlyMap<string, readonly (readonly Shown[])[]>> {
  const wanted = new Map<string, Wanted[]>()
  const want = (record: string, one: Wanted): void => void wanted.set(record, [...(wanted.get(record) ?? []), one])
  const found = new Map<string, Shown[][]>()
  for (const { key, nodes, statements } of questions) {
    const lists = [...nodes, ...statements].map((): Shown[] => [])
    found.set(key, lists)
    const seen = new Set<string>()
    for (const [i, { node, articles }] of nodes.entries()) {
      const places = mentionsOf(graph, node, articles).filter(({ record }) => !seen.has(`${node} ${record}`))
      for (const { record, start, end } of places.slice(0, MOST)) {
        seen.add(`${node} ${record}`)
        want(record, { start, end, list: lists[i] ?? [] })
      }
    }
    for (const [i, statement] of statements.entries()) {
      const { record, start, end } = placeOf(graph, statement)
      want(record, { start, end, list: lists[nodes.length + i] ?? [] })
    }
  }
  await withRecords(folder, damagedLines(), async (records) => {
    for (const record of records())
      for (const { start, end, list } of wanted.get(record.id) ?? [])
        list.push({
          sentence: sentenceOf(record.text, { source: [], cue: [], content: [[start, end]] }),
          place: new Places(record, pathFrom(root)).at(start),
        })
  })
  return found
}

interface InRecord {
  readonly record: string
  readonly start: number
  readonly end: number
}

/** Where a node is first named, in each of some articles or of all. */
const mentionsOf = (graph: RecordGraph, node: string, articles: readonly string[] | null): InRecord[] =>
  graph
    .mapOutEdges(node, (_, edge, __, ___, ____, article) => {
      if (edge.kind !== 'MENTIONED_IN' || article.kind !== 'Article') return []
      const [start = 0] = edge.starts
      const [end = 0] = edge.ends
      const isWanted = articles === null || articles.includes(article.record)
      return isWanted ? [{ record: article.record, start, end }] : []
    })
    .flat()

function placeOf(graph: RecordGraph, statement: string): InRecord {
  const { start, end } = graph.getNodeAttributes(statement) as { start: number; end: number }
  const [record = ''] = graph
    .mapOutEdges(statement, (_, edge, __, ___, ____, article) =>
      edge.kind === 'REPORTED_IN' && article.kind === 'Article' ? article.record : '',
    )
    .filter((record) => record !== '')
  return { record, start, end }
}

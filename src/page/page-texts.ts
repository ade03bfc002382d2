import type { RecordGraph } from '../graph/draft.ts'
import { nodeId, statementId } from '../model/node-id.ts'
import type { PageGraph, PageText } from '../model/page.ts'
import type { ArticleRecord } from '../model/record.ts'

/** What makes the article of a record ready to be read on the page, and tells its place in the page's list. */
export type TextOf = (record: ArticleRecord) => { readonly article: number; readonly text: PageText } | undefined

/** What makes articles ready to be read. One without statements is not on the page. */
export function pageTexts(graph: RecordGraph, page: PageGraph): TextOf {
  const articles = new Map(page.articles.map(({ id }, place) => [id, place]))
  const statements = new Map(page.statements.map(({ id }, place) => [id, place]))
  const nodes = new Map(page.nodes.map(({ id }, place) => [id, place]))
  return (record) => {
    const id = nodeId('Article', record.id)
    const article = articles.get(id)
    if (article === undefined) return undefined
    const spans = record.statements.flatMap((one) => {
      const statement = statements.get(statementId(record, one))
      return statement === undefined ? [] : [{ statement, source: one.source, cue: one.cue, content: one.content }]
    })
    return { article, text: { text: record.text, statements: spans, mentions: mentionsIn(graph, id, nodes) } }
  }
}

/** Whom the article mentions where, as far as the page knows them. */
function mentionsIn(graph: RecordGraph, article: string, nodes: ReadonlyMap<string, number>): PageText['mentions'] {
  const mentions: [number, number, number][] = []
  graph.forEachInEdge(article, (_, edge, entity) => {
    const node = nodes.get(entity)
    if (edge.kind !== 'MENTIONED_IN' || node === undefined) return
    for (const [i, start] of edge.starts.entries()) mentions.push([start, edge.ends[i] ?? start, node])
  })
  return mentions.sort(([a, b], [c, d]) => a - c || d - b)
}

import { join } from 'node:path'
import type { WrittenFile } from '../export/write-aside.ts'
import type { RecordGraph } from '../graph/draft.ts'
import type { DrawnPeople } from '../graph/projections/drawn-people.ts'
import type { ArticleRecord } from '../model/record.ts'
import { articleBlock, pageFile, tooLargePage } from '../page/html.ts'
import { pageGraph } from '../page/page-graph.ts'
import { pageTexts } from '../page/page-texts.ts'
import { quoted } from './safe-text.ts'

/** More ties make a file that takes long to open. */
const MOST_TIES = 20_000

/** The page of a build as one file, or, of a large build, a page that says how to look at it. */
export async function pageOfBuild(
  graph: RecordGraph,
  folder: string,
  records: AsyncIterable<ArticleRecord>,
  people?: DrawnPeople,
): Promise<WrittenFile> {
  const path = join(folder, 'index.html')
  const ties = graph.reduceEdges((sum, _, { kind }) => sum + (kind === 'SPOKE_ABOUT' ? 1 : 0), 0)
  if (ties > MOST_TIES) return { path, text: [tooLargePage(ties, `onrecord view ${quoted(folder)}`)] }
  const page = pageGraph(graph, people)
  const textOf = pageTexts(graph, page)
  const texts: string[] = []
  for await (const record of records) {
    const found = textOf(record)
    // In the order of the graph, so that equal builds have equal pages, in whatever order articles came.
    if (found) texts[found.article] = articleBlock(found.article, found.text)
  }
  return { path, text: pageFile(page, Object.values(texts)) }
}

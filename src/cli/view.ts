import { gzipSync } from 'node:zlib'
import type { RecordGraph } from '../graph/draft.ts'
import { servedPage } from '../page/html.ts'
import { pageGraph } from '../page/page-graph.ts'
import { pageTexts } from '../page/page-texts.ts'
import { type Answer, type Answers, servePage } from '../serve/page-server.ts'
import type { ExitCode } from './exit-code.ts'
import { type Again, damagedLines, logOf, withRecords } from './files.ts'
import { graphWithin, tellMemoryNeeded } from './memory.ts'
import { openBrowser } from './open-browser.ts'
import { print, say } from './terminal.ts'

export interface ViewOptions {
  readonly port: number
  readonly open: boolean
  /** How sure the speaker of a statement must be at least, 0 to 1. */
  readonly sure?: number
}

/** `onrecord view`: the page of a build, served to a browser on this machine until Ctrl-C. */
export async function view(folder: string, { port, open, sure }: ViewOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const answers = await withRecords(folder, damaged, answersOf, sure)
  const code = damaged.conclude()
  const server = await servePage(answers, port)
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await print(`${server.url}\n`)
  say('The page is at this address while this command runs. Ctrl-C ends it.')
  if (open && !(await openBrowser(server.url)))
    say('No browser could be opened from here: open the address above yourself.')
  await interrupted
  await server.close()
  return code
}

/** All that the page may ask for, made beforehand: the build may change while it is looked at. */
async function answersOf(records: Again): Promise<Answers> {
  const graph: RecordGraph = await graphWithin(records)
  const page = pageGraph(graph)
  const textOf = pageTexts(graph, page)
  const answers = new Map<string, Answer>([
    ['/', { type: 'text/html', body: servedPage() }],
    ['/graph.json', packed(page)],
  ])
  for (const record of records()) {
    const found = textOf(record)
    if (found) answers.set(`/articles/${found.article}.json`, packed(found.text))
  }
  return (path) => answers.get(path)
}

const packed = (data: unknown): Answer => ({
  type: 'application/json',
  body: gzipSync(JSON.stringify(data)),
  isPacked: true,
})

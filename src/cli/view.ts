import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { logOf } from '../builds/log-file.ts'
import { DECISION_KINDS } from '../decisions/decision.ts'
import { InputError, OutputError } from '../errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { servedPage } from '../page/html.ts'
import { pageGraph } from '../page/page-graph.ts'
import { pageTexts } from '../page/page-texts.ts'
import { type Answer, type Answers, type Editing, servePage } from '../serve/page-server.ts'
import { decide } from './decide.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Failures } from './failures.ts'
import { damagedLines, withRecords } from './files.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { openBrowser } from './open-browser.ts'
import { print, say } from './terminal.ts'

export interface ViewOptions {
  readonly port: number
  readonly open: boolean
  /** Whether decisions may be written from the page. */
  readonly edit?: true
  /** How sure the speaker of a statement must be at least, 0 to 1. */
  readonly sure?: number
}

/** `onrecord view`: the page of a build, served to a browser on this machine until Ctrl-C. */
export async function view(folder: string, { port, open, edit, sure }: ViewOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const token = edit ? randomBytes(24).toString('base64url') : undefined
  const read = (failures: Failures): Promise<Answers> => answersOf(folder, failures, sure, token)
  let answers = await read(damaged)
  const code = damaged.conclude()
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  const write = async (body: unknown): ReturnType<Editing['write']> => {
    const answer = await written(folder, body)
    if (answer.code === 200) answers = await read(damagedLines())
    return answer
  }
  const server = await servePage((path) => answers(path), port, token === undefined ? undefined : { token, write })
  await print(`${server.url}\n`)
  say('The page is at this address while this command runs. Ctrl-C ends it.')
  if (open && !(await openBrowser(server.url)))
    say('No browser could be opened from here: open the address above yourself.')
  await interrupted
  await server.close()
  return code
}

/** All that the page may ask for, made beforehand: the build may change while it is looked at. */
async function answersOf(
  folder: string,
  damaged: Failures,
  sure: number | undefined,
  token: string | undefined,
): Promise<Answers> {
  const graph = await graphOf(folder, damaged, { sure })
  const page = pageGraph(graph)
  const textOf = pageTexts(graph, page)
  const answers = new Map<string, Answer>([
    ['/', { type: 'text/html', body: servedPage(token) }],
    ['/graph.json', packed(page)],
  ])
  const add = (record: ArticleRecord): void => {
    const found = textOf(record)
    if (found) answers.set(`/articles/${found.article}.json`, packed(found.text))
  }
  // What is damaged was told when the graph was made.
  await withRecords(folder, damagedLines(), async (records) => {
    for (const record of records()) add(record)
  })
  return (path) => answers.get(path)
}

const packed = (data: unknown): Answer => ({
  type: 'application/json',
  body: gzipSync(JSON.stringify(data)),
  isPacked: true,
})

/** Writes down a decision that came from the page, as `onrecord decide` does. */
async function written(folder: string, body: unknown): Promise<{ code: number; words: string }> {
  const { words, why } = Object(body) as { words?: unknown; why?: unknown }
  const isList = Array.isArray(words) && words.every((word) => typeof word === 'string')
  if (!isList || typeof why !== 'string' || !(DECISION_KINDS as unknown[]).includes(words[0]))
    return { code: 400, words: 'Not written: this is no decision.' }
  try {
    const code = await decide(words, { build: folder, why })
    if (code === EXIT.OK) return { code: 200, words: 'Written.' }
    return { code: 409, words: 'Not written: the terminal in which `onrecord view` runs says why.' }
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutputError)) throw error
    say(error.message)
    return { code: 409, words: `Not written: ${error.message}` }
  }
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pageOfBuild } from '../../src/cli/page-of-build.ts'
import { writeTogether } from '../../src/export/write-aside.ts'
import { foldGraph } from '../../src/fold.ts'
import type { RecordGraph } from '../../src/graph/draft.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { MAIN } from '../cli/start.mjs'
import { folderOf } from '../ingest/folder.ts'
import { makeRecord } from '../record/sample.ts'
import { seedRecords } from '../seed-records.mjs'

/** A name and a text that would run, were they ever taken for HTML, and characters of two UTF-16 units before the words. */
export const HOSTILE = {
  name: `</script><script>hacked = 1</script><img src=x onerror="hacked = 1">`,
  outlet: `"><svg onload="hacked = 1">`,
  title: `<b>'"&lt; \${hacked = 1}</b>`,
}

const said = `🛟🛟 ${HOSTILE.name} said Zoë Ångström <b>lied</b> & “left —👩‍👩‍👧— early”. Ångström denied it.`
const at = (words: string, from = 0): [number, number] => {
  const start = said.indexOf(words, from)
  return [start, start + words.length]
}

/** An article that means harm. */
const hostileRecord = makeRecord('hostile', {
  article: { url: 'javascript:hacked = 1', title: HOSTILE.title, outlet: HOSTILE.outlet, publishedAt: '2026-03-10' },
  text: said,
  entities: [
    { id: 'e1', type: 'PERSON', name: HOSTILE.name, aliases: [] },
    { id: 'e2', type: 'PERSON', name: 'Zoë Ångström', aliases: ['Ångström'] },
  ],
  mentions: [
    { start: at(HOSTILE.name)[0], end: at(HOSTILE.name)[1], type: 'PERSON', entity: 'e1', proper: true },
    { start: at('Zoë Ångström')[0], end: at('Zoë Ångström')[1], type: 'PERSON', entity: 'e2', proper: true },
  ],
  statements: [
    {
      id: 's1',
      form: 'mixed',
      source: [at(HOSTILE.name)],
      cue: [at('said')],
      content: [at('Zoë Ångström <b>lied</b>'), at('“left —👩‍👩‍👧— early”')],
      speaker: 'e1',
      speakerConfidence: 0.9,
      about: ['e2'],
      stance: ['against'],
      stanceConfidence: [0.87],
      addressee: null,
      saidOn: '2026-03-10',
      confidence: 0.8,
    },
  ],
})

export const records: readonly ArticleRecord[] = [...(seedRecords() as ArticleRecord[]), hostileRecord]
export const graph: RecordGraph = await foldGraph(records)

/** A build of the sample articles and the hostile one. */
export async function buildFolder(): Promise<string> {
  const folder = folderOf({ 'records.ndjson': records.map((record) => `${serializeRecord(record)}\n`).join('') })
  async function* again(): AsyncGenerator<ArticleRecord> {
    yield* records
  }
  await writeTogether([await pageOfBuild(graph, folder, again())])
  return folder
}

/** A page to be opened, and what ends it. */
export interface Served {
  readonly url: string
  /** Ctrl-C; gives the exit code. */
  readonly end: () => Promise<number | null>
}

export const fileUrl = (folder: string): string => pathToFileURL(join(folder, 'index.html')).href

/** `onrecord view`, running. */
export async function served(folder: string, ...options: string[]): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, 'view', folder, '--no-open', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (bytes) => resolve(String(bytes).trim()))
    child.once('exit', (code) => reject(new Error(`onrecord view ended with ${code}`)))
  })
  return {
    url,
    end: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { serializeRecord } from '../../src/record/serialize.ts'
import { questionRecords } from '../neo4j/question-records.ts'
import { bash } from './onrecord.ts'
import { copyOfProject, PROJECT } from './pages.ts'

const scripts = readdirSync(join(PROJECT, 'examples')).filter((file) => file.endsWith('.ts'))
/** What they are run on, where that is not the build. One of them writes, and has a build of its own. */
const WITH: Readonly<Record<string, string>> = {
  'correct-and-look-again.ts': 'corrected',
  'read-a-text.ts': 'seeds/02-port-strikes-minister.md',
}
const ANSWERS = join(import.meta.dirname, '../examples')

const cwd = copyOfProject()
beforeAll(async () => {
  const lines = questionRecords().map((record) => `${serializeRecord(record)}\n`)
  for (const folder of ['graph', 'corrected']) {
    mkdirSync(join(cwd, folder))
    writeFileSync(join(cwd, folder, 'records.ndjson'), lines.join(''))
  }
  const files = scripts.map((file) => `examples/${file}`).join(' ')
  const { code, stdout } = await bash(
    `npx tsc ${files} --ignoreConfig --module nodenext --target es2023 --types node --strict --skipLibCheck`,
    { cwd, inEarnest: true },
  )
  expect(code, stdout).toBe(0)
})

/** With UPDATE=1 what they print is written anew: read it against the articles. */
test.each(scripts)('examples/%s has the right types, and prints what it should', async (file) => {
  const script = `examples/${file.replace(/ts$/, 'js')}`
  const { code, stdout, stderr } = await bash(`node ${script} ${WITH[file] ?? 'graph'}`, { cwd, inEarnest: true })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const answer = join(ANSWERS, file.replace(/ts$/, 'txt'))
  if (process.env.UPDATE) writeFileSync(answer, stdout)
  expect(stdout).toBe(readFileSync(answer, 'utf8'))
})

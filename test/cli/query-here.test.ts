import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerOf } from '../questions/cases.ts'
import { parseLines } from './articles.ts'
import { bash, type Outcome, onrecord } from './onrecord.ts'
import { projectWithBuild } from './project-with-build.ts'

const cwd = projectWithBuild()
const query = (...args: string[]): Promise<Outcome> => onrecord(['query', ...args, '--dir', 'graph'], { cwd })
const WHITLOCK = ['said-about', '--param', 'name=Caroline Whitlock']

describe('a build is asked without a server', () => {
  test('as JSON lines, CSV and a table', async () => {
    const json = await query(...WHITLOCK, '--json')
    expect({ ...json, stdout: parseLines(json.stdout) }).toEqual({
      code: 0,
      stderr: '',
      stdout: answerOf('said-about'),
    })
    expect((await query(...WHITLOCK, '--csv')).stdout.split(/\r?\n/)[0]).toBe(
      'on,speaker,cue,said,polarity,article,start',
    )
    expect((await query(...WHITLOCK)).stdout).toMatch(/^on +speaker +cue +said/)
  })

  test('names are taken as people type them', async () => {
    const { code, stdout, stderr } = await query('said-by', '-p', 'name=dunmore', '--json')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'dunmore: taken as Kevin Dunmore, most spoken of; others: K. Dunmore\n',
    })
    expect(stdout).toBe((await query('said-by', '-p', 'name=Kevin Dunmore', '--json')).stdout)
    expect(await query('said-by', '-p', 'name=Miriam Casleden')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Nobody and nothing in this build is called "Miriam Casleden". Did you mean Miriam Castleden?\n',
    })
  })

  test('and is left as it is', async () => {
    const before = readFileSync(join(cwd, 'graph/records.ndjson'))
    await query('mutual-mentions')
    expect(readdirSync(join(cwd, 'graph'))).toEqual(['records.ndjson'])
    expect(readFileSync(join(cwd, 'graph/records.ndjson')).equals(before)).toBe(true)
  })
})

describe('one line says what is wrong', () => {
  test('where the engine is missing', async () => {
    expect(
      await onrecord(['query', ...WHITLOCK, '--dir', 'graph'], { cwd: projectWithBuild({ engine: false }) }),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: 'questions without a server need @grafeo-db/js: npm install --no-save @grafeo-db/js@0.6.0\n',
    })
  })

  test('where it is of another version', async () => {
    const other = projectWithBuild({ engine: false })
    const { code, stderr } = await bash(
      `mkdir -p node_modules/@grafeo-db/js && echo '{"version":"0.5.1"}' > node_modules/@grafeo-db/js/package.json; onrecord query said-about --dir graph`,
      { cwd: other },
    )
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '@grafeo-db/js is of version 0.5.1, and 0.6.0 is wanted: npm install --no-save @grafeo-db/js@0.6.0\n',
    })
  })

  test('where there is no build', async () => {
    const { code, stderr } = await onrecord(['query', 'said-about', '--dir', 'grpah'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'grpah: has no build (no records.ndjson): run `onrecord build` first\n',
    })
  })

  test('where the build is of a later version', async () => {
    const other = projectWithBuild()
    appendFileSync(join(other, 'graph/records.ndjson'), '{"schema":99,"id":"x"}\n')
    expect(await onrecord(['query', 'said-about', '--dir', 'graph'], { cwd: other })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^graph\/records\.ndjson:\d+: expected a record of schema 2, .* update onrecord, .*\n$/,
      ),
    })
  })
})

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { ANALYSTS, pythonWith, runPython } from '../setup/python.mjs'
import { onrecord } from './onrecord.ts'

const PROJECT = join(import.meta.dirname, '../..')
let python = ''
let cwd = ''

beforeAll(async () => {
  python = await pythonWith(ANALYSTS)
  cwd = folderOf({})
  const built = await onrecord(['build', join(PROJECT, 'seeds'), '-o', 'graph', '-q'], { cwd, inEarnest: true })
  expect(built.code, built.stderr).toBe(0)
})

const env = { ...process.env, PYTHONPATH: join(PROJECT, 'python'), PYTHONDONTWRITEBYTECODE: '1' }

test('the Python package passes its tests', async () => {
  const said = await runPython(python, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'python/tests'], {
    cwd: PROJECT,
    env,
  })
  expect(said).toMatch(/\n\d+ passed/)
})

describe('the Python examples answer of the sample articles', () => {
  test.each<[script: string, args: string[], says: RegExp[]]>([
    ['quoted_most.py', [], [/^ {2} +\d+ {2}\S/m]],
    ['contradictions.py', [], [/\d+ contradicted, [1-9]\d* denied or refused\n$/]],
    ['quotes_between.py', ['Keir Starmer', '2020-01-01', '2029-12-31'], [/^20\d\d-\d\d-\d\d {2}.*\[.+\]/m]],
    ['central_people.py', [], [/^between/, /Miriam Castleden/]],
    ['unnamed_share.py', [], [/^ *\d+% +\d+ of +\d+ {2}\S/m, /as printed: \S/]],
    ['timeline.py', ['Castleden'], [/^20\d\d-\d\d-\d\d {2}█+ \d+ {2}\S/m]],
  ])('%s', async (script, args, says) => {
    const shown = await runPython(python, [join(PROJECT, 'examples/python', script), 'graph', ...args], { cwd, env })
    for (const words of says) expect(shown).toMatch(words)
  })
})

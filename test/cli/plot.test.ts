import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { bash, onrecord } from './onrecord.ts'
import { copyOfProject, PROJECT } from './pages.ts'

const PICTURES = join(PROJECT, 'docs/pictures')
const PAGE = readFileSync(join(PROJECT, 'docs/plots.md'), 'utf8')
/** The page's commands. */
const COMMANDS = [...PAGE.matchAll(/^```sh\n(onrecord .*)\n```$/gm)].map(([, command = '']) => command)

test('the commands of docs/plots.md draw its pictures, the same on every run (UPDATE=1 writes them anew)', async () => {
  const cwd = copyOfProject()
  const drawn = COMMANDS.filter((command) => command.endsWith('.svg'))
  expect(drawn).toHaveLength(readdirSync(PICTURES).length)
  const { code, stderr } = await bash(`set -e\n${COMMANDS.join('\n')}`, { cwd, inEarnest: true })
  expect(code, stderr).toBe(0)
  for (const file of drawn.map((command) => command.split(' ').at(-1) ?? '')) {
    const svg = readFileSync(join(cwd, file), 'utf8')
    if (process.env.UPDATE) writeFileSync(join(PICTURES, file), svg)
    expect(svg, file).toBe(readFileSync(join(PICTURES, file), 'utf8'))
  }
  const png = readFileSync(join(cwd, 'castleden.png'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  await bash(COMMANDS.at(-1) ?? '', { cwd })
  expect(readFileSync(join(cwd, 'castleden.png')).equals(png), 'the same bytes').toBe(true)

  const fails = async (line: string): Promise<[code: number | null, stderr: string]> => {
    const { code, stdout, stderr } = await onrecord(['plot', ...line.split(' ')], { cwd })
    expect(stdout).toBe('')
    return [code, stderr]
  }
  expect(await fails('person --about Castledon -o a.svg')).toEqual([
    1,
    'Nobody and nothing in this build is called "Castledon". Did you mean Castleden, or Miriam Castleden?\n',
  ])
  expect(await fails('person --about minister -o a.svg')).toEqual([
    1,
    expect.stringMatching(/^"minister" may mean several, .*\n$/),
  ])
  expect(await fails('forms --outlet Nowhere -o a.svg')).toEqual([1, expect.stringMatching(/^No outlet .*\n$/)])
  expect(await fails('timeline --since 2027-01-01 -o a.svg')).toEqual([
    1,
    'Nothing is left to draw: no statement that fits has a speaker and a day. Loosen a filter, or look with `onrecord show`.\n',
  ])
  expect(await fails('matrix --min-weight 1000 -o a.svg')).toEqual([1, expect.stringMatching(/^Nothing is left .*\n$/)])
  mkdirSync(join(cwd, 'folder.png'))
  expect(await fails('people -o folder.png')).toEqual([1, 'folder.png: it is a folder: give the path of a file\n'])
  expect(await fails('people -o nowhere/a.svg')).toEqual([1, expect.stringMatching(/^nowhere\/a\.svg: .*\n$/)])
  expect(readdirSync(cwd).filter((file) => /^\.|^a\.svg$/.test(file) && file.includes('.svg'))).toEqual([])
})

test.each([
  ['pie -o a.svg', /Allowed choices are timeline, matrix, people, discourse, forms, person/],
  ['people -o a.pdf', /^a\.pdf: .*\.svg or \.png\.\n$/],
  ['person -o a.svg', /--about/],
])('plot %s is a wrong command line', async (line, message) => {
  const { code, stdout, stderr } = await onrecord(['plot', ...line.split(' ')], { cwd: folderOf({}) })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'

const PROJECT = join(import.meta.dirname, '../..')

/** Runs what `npm run bench` runs once it has built. */
const bench = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const command = [join(PROJECT, 'bench/speed.mjs'), ...args]
    execFile(process.execPath, command, { cwd: PROJECT }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

const TEXT = 'seeds/01-harbour-dispute.txt'

test('reads the same texts with two builds, and says which is faster and where the time goes', async () => {
  const { code, stdout, stderr } = await bench('--against', 'dist', '--rounds', '2', TEXT)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  for (const model of ['base', 'large']) expect(stdout).toMatch(new RegExp(`^${model} +this build +the other`, 'm'))
  expect(
    stdout.match(/^seconds (?:of the core|by the clock) +[\d.]+ +[\d.]+ +[\d.]+ +\([\d.]+–[\d.]+\)$/gm),
  ).toHaveLength(4)
  // Shares of each of the two builds with each of the two models.
  const shares = [...stdout.matchAll(/^ {2}\S.*?([\d.]+) % +([\d.]+) %$/gm)].map(([, ...both]) => both.map(Number))
  const sums = [0, 1].map((i) => shares.reduce((sum, both) => sum + (both[i] ?? 0), 0))
  for (const sum of sums) expect(sum).toBeCloseTo(200, -1)
})

test.each([
  ['a folder that is no build', ['--against', 'seeds', TEXT], /^seeds: no build of onrecord: give the dist folder/],
  [
    'no number of rounds',
    ['--against', 'dist', '--rounds', 'many', TEXT],
    /^--rounds many: give a whole number from 1$/,
  ],
])('%s is one line', async (_, args, message) => {
  const { code, stderr } = await bench(...args)
  expect(code).toBe(1)
  expect(stderr.trim()).toMatch(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a build that does not run is one line', async () => {
  const broken = folderOf({
    'pipeline.js': 'export {}',
    'ingest/read-articles.js': 'export {}',
    'package.json': '{"type":"module"}',
  })
  const { code, stderr } = await bench('--against', broken, TEXT)
  expect(code).toBe(1)
  expect(stderr.trim()).toMatch(/does not read articles: [^\n]+$/)
})

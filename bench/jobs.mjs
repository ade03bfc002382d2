/**
 * What one job costs beside two: `npm run bench:jobs`, or `npm run bench:jobs -- PATHS…`.
 *
 * Runs `onrecord extract` on `seeds` with `--jobs 1` and `--jobs 2` by turns, and prints the seconds of all cores and by
 * the clock that each took, the least of five runs, and the ratio of one job's to two jobs'. One job must cost no more: a
 * thread that waits must not keep a core busy. Fails where the two print other bytes. Needs GNU time.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { argumentsOf } from './arguments.mjs'

const RUNS = 5
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const { positionals } = argumentsOf(import.meta.filename, { allowPositionals: true })
const paths = positionals.length > 0 ? positionals : ['seeds']

/** `time` counts the processes that a process has waited for, too. */
function run(jobs) {
  const command = [process.execPath, MAIN, 'extract', ...paths, '--jobs', jobs, '--quiet']
  const { stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e', ...command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const [user, system, wall] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { cpu: user + system, wall, stdout }
}

const best = { 1: { cpu: Infinity, wall: Infinity }, 2: { cpu: Infinity, wall: Infinity } }
const outputs = new Set()
for (let round = 0; round < RUNS; round++) {
  for (const [jobs, least] of Object.entries(best)) {
    const { cpu, wall, stdout } = run(jobs)
    least.cpu = Math.min(least.cpu, cpu)
    least.wall = Math.min(least.wall, wall)
    outputs.add(stdout)
  }
}
if (outputs.size !== 1) throw new Error('the records depend on the number of jobs')

console.log('          cores s  clock s')
const row = (name, cpu, wall) =>
  console.log(`${name.padEnd(8)}${cpu.toFixed(2).padStart(9)}${wall.toFixed(2).padStart(9)}`)
for (const [jobs, { cpu, wall }] of Object.entries(best)) row(`--jobs ${jobs}`, cpu, wall)
row('ratio', best[1].cpu / best[2].cpu, best[1].wall / best[2].wall)

/**
 * Whether a killed run leaves anything amiss: `npm run bench:kills -- --count 300 --seed 1`.
 *
 * Kills so many runs of `build`, `export`, `load`, `build --fresh` and of builds that compact their log, each at a place of
 * its course drawn from a seed of its own, from the one given on: half of them at one of its changes on disk or messages
 * to the server, half at a moment. The next run must end as an undisturbed one would, with the same bytes in every file,
 * the same in the database, and no other file. Prints how many did, and every one that did not, with its seed: `--count 1
 * --seed N` has it again. Exit code 1 if there is one. `-- build export` kills these alone: without `load` it needs no
 * server. The articles are read by the tests' stub.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadVictims, victimsOnDisk } from '../test/kills/victims.mjs'
import { randomNumbers } from '../test/random.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
})
const wanted = (command) => positionals.length === 0 || positionals.includes(command)

const home = mkdtempSync(join(tmpdir(), 'onrecord-kills-'))
const { victims: loads, close } = wanted('load') ? await loadVictims(home) : { victims: [], close: () => {} }

/**
 * What is killed: runs of the commands that change something, each in a folder that is the same at its start every time.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serializeRecord } from '../../dist/record/serialize.js'
import { outcomeOf, startOnrecord } from '../cli/start.mjs'
import { seedRecords } from '../seed-records.mjs'

/**
 * @typedef {object} Try
 * @property {string} command what is tried, in a word
 * @property {string} folder as it is before the run; nothing in it may be changed
 * @property {readonly string[]} args
 */

const ARTICLES = 20
const BUILD = ['build', 'news', '--output', 'graph', '--jobs', '1', '--quiet']

const DECIDE = ['decide', '--why', 'so', '--by', 'ann']
const AT = '2025-04-01T00:00:00Z'

const LOG = 'graph/records.ndjson'

/** The articles from one number to another, as files. `edition` makes them differ. */
const news = (from, to, edition = 1) =>
  Object.fromEntries(
    Array.from({ length: to - from }, (_, i) => [
      `news/a${from + i}.txt`,
      `Mary Stone said in edition ${edition} that county ${from + i} was right.\n`,
    ]),
  )

/** Logs of the sample articles: of all, and of most. */
const logs = () => {
  const lines = seedRecords().map((record) => `${serializeRecord(record)}\n`)
  return { all: lines.join(''), most: lines.slice(0, 8).join('') }
}

/** Runs `onrecord` to its end. Throws where it fails. */
export async function run(cwd, args, env = {}) {
  const child = startOnrecord(args, { cwd, env })
  child.stdin.end()
  const { code, stderr } = await outcomeOf(child)
  if (code !== 0) throw new Error(`onrecord ${args.join(' ')}: exit code ${code}\n${stderr}`)
}

/**
 * Makes the tries of every command but `load`, which needs a server.
 *
 * @param {string} home a folder in which to make theirs
 * @returns {Promise<Try[]>}
 */
export async function triesOnDisk(home) {
  const folderOf = (files, from) => {
    const folder = mkdtempSync(join(home, 'before-'))
    if (from) cpSync(from, folder, { recursive: true })
    mkdirSync(join(folder, 'news'), { recursive: true })
    mkdirSync(join(folder, 'graph'), { recursive: true })
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
    return folder
  }
  const empty = folderOf(news(0, ARTICLES))
  rmSync(join(empty, 'graph'), { recursive: true })
  const built = folderOf(news(0, ARTICLES))
  await run(built, BUILD)
  const changed = folderOf({ ...news(0, 5, 2), ...news(ARTICLES, ARTICLES + 4) }, built)
  for (const number of [7, 8, 9]) rmSync(join(changed, `news/a${number}.txt`))
  const mostlyChanged = folderOf(news(0, ARTICLES - 4, 2), built)
  const damaged = folderOf({ [LOG]: readFileSync(join(built, LOG), 'utf8').replace('county 3', 'county 4') }, built)
  const exported = folderOf({ [LOG]: logs().most })
  const exports = [
    ['export', 'graph', '--format', 'gexf', '--output', 'said.gexf'],
    ['export', 'graph', '--format', 'neo4j-admin', '--output', 'admin'],
  ]
  for (const args of exports) await run(exported, args)
  const decided = folderOf({ [LOG]: logs().all })
  await run(decided, [...DECIDE, 'rename', 'Miriam Castleden', 'M. Castleden'])
  const rename = { kind: 'rename', entity: { name: 'Mary Stone' }, name: 'Dame Mary', by: 'ann', at: AT, why: 'so' }
  const undecided = folderOf({ 'mine.jsonl': `${JSON.stringify(rename)}\n` }, changed)
  const older = folderOf({ [LOG]: logs().all }, exported)
  return [
    { command: 'build', folder: empty, args: BUILD },
    { command: 'build', folder: changed, args: BUILD },
    ...exports.map((args) => ({ command: 'export', folder: older, args })),
    { command: 'fresh', folder: built, args: [...BUILD, '--fresh'] },
    { command: 'fresh', folder: changed, args: [...BUILD, '--fresh'] },
    { command: 'compaction', folder: mostlyChanged, args: BUILD },
    { command: 'compaction', folder: damaged, args: BUILD },
    { command: 'decide', folder: decided, args: [...DECIDE, 'rename', 'Kevin Dunmore', 'K. Dunmore'] },
    { command: 'decide', folder: decided, args: [...DECIDE, 'drop', 'Norvane Ports'] },
    { command: 'forget', folder: decided, args: ['forget', 'graph', '02-port-strikes-minister.md', '--why', 'so'] },
    { command: 'build', folder: undecided, args: [...BUILD, '--decisions', 'mine.jsonl'] },
  ]
}

/**
 * Makes the tries of `load`: of the two builds one comes after the other, so that there is something to write and to take
 * out.
 *
 * @param {string} home a folder in which to make theirs
 * @returns {Try[]}
 */
export function triesOfLoad(home) {
  return Object.values(logs()).map((log) => {
    const folder = mkdtempSync(join(home, 'before-'))
    mkdirSync(join(folder, 'graph'))
    writeFileSync(join(folder, LOG), log)
    return { command: 'load', folder, args: ['load', 'graph', '--yes', '--batch', '25', '--quiet'] }
  })
}

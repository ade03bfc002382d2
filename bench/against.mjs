/**
 * This build beside another: `npm run bench -- --against DIR`.
 *
 * Each has a process of its own on one core, with a thread for the network. They read the same texts in turn, round by
 * round, so that what else the machine does falls on both; one round before is not counted, and one behind is profiled.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PARTS } from './shares.mjs'

const THIS = fileURLToPath(new URL('../dist', import.meta.url))
const WORKER = fileURLToPath(new URL('build-worker.mjs', import.meta.url))

/** Throws where a folder holds no build. */
export function checkBuild(folder) {
  if (existsSync(join(folder, 'pipeline.js')) && existsSync(join(folder, 'ingest', 'read-articles.js'))) return
  throw new Error(`${folder}: no build of onrecord: give the dist folder that \`npm run build\` makes in another clone`)
}

/** A build that is loaded and warm, and what to ask it. */
async function start(folder, model, paths, oneCore) {
  const [command, ...args] = [...oneCore, process.execPath, WORKER, folder, model, ...paths]
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (typeof message === 'object' && message !== null && !message.error) return message
    if (message !== 'ready') throw new Error(`${folder}: does not read articles: ${message?.error ?? 'it has ended'}`)
  }
  await answer()
  const ask = (wanted) => {
    child.send(wanted)
    return answer()
  }
  return { ask, stop: () => child.kill() }
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2
}

const line = (name, ...columns) => console.log(name.padEnd(22) + columns.map((one) => one.padStart(15)).join(''))

/** Ratio of medians, and the least and most of the rounds' own ratios. */
function timeLine(name, ours, theirs) {
  const ratios = ours.map((time, i) => theirs[i] / time)
  const spread = `(${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
  const seconds = [ours, theirs].map((times) => (median(times) / 1000).toFixed(2))
  line(name, ...seconds, (median(theirs) / median(ours)).toFixed(2), spread)
}

/** Times of both builds, round by round, this one's first in every other round; then where the time of each went. */
async function measure(builds, rounds) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const both = []
    for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) both[i] = await builds[i].ask('round')
    times.push(both)
  }
  const shares = []
  for (const { ask } of builds) shares.push(await ask('profile'))
  return { times, shares }
}

/**
 * Prints how many times as fast this build is as another, with a model, and where the time of both goes.
 *
 * @param oneCore the command that holds a process to one core
 */
export async function against(folder, { model, paths, rounds, oneCore }) {
  const builds = []
  try {
    for (const one of [THIS, folder]) builds.push(await start(one, model, paths, oneCore))
    const { times, shares } = await measure(builds, rounds)
    const timesOf = (kind) => [0, 1].map((i) => times.map((both) => both[i][kind]))
    console.log()
    line(model, 'this build', 'the other', 'times as fast')
    timeLine('seconds of the core', ...timesOf('cpu'))
    timeLine('seconds by the clock', ...timesOf('wall'))
    for (const part of PARTS) line(`  ${part}`, ...shares.map((share) => `${(100 * share[part]).toFixed(1)} %`))
  } finally {
    for (const { stop } of builds) stop()
  }
}

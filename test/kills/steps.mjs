/**
 * Preloaded by what is killed: counts the steps of the program, each a change on disk or something sent to a server, and
 * kills it at one of them, given as `KILL_STEP`, or else writes at the end how many there were, to the file `KILL_COUNT`.
 * `KILL_MOMENT` says when: `before` the step, `amid` it, half of what it writes being written, or `after` it.
 *
 * A clock could not: most of what a run changes is done within a few milliseconds.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isMainThread } from 'node:worker_threads'

const { KILL_STEP, KILL_MOMENT, KILL_COUNT } = process.env
const { writeFileSync } = fs
let steps = 0

const die = () => process.kill(process.pid, 'SIGKILL')

/** Has calls of a function counted. `half` gives the arguments with which it writes half of what it would. */
function count(functions, name, half) {
  const original = functions[name]
  functions[name] = function (...args) {
    steps += 1
    const moment = String(steps) === KILL_STEP ? KILL_MOMENT : null
    if (moment === 'before') die()
    const result = original.apply(this, moment === 'amid' && half ? half(args) : args)
    if (moment === null) return result
    return result instanceof Promise ? result.finally(die) : die()
  }
}

const halfOf = (content) => content.slice(0, content.length / 2)

if (isMainThread && process.argv[1]?.endsWith('main.js')) {
  for (const name of ['mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'unlinkSync', 'ftruncateSync']) count(fs, name)
  count(fs, 'writeFileSync', ([file, content, ...rest]) => [file, halfOf(content), ...rest])
  count(fs, 'writeSync', ([fd, bytes, start, length, at]) => [fd, bytes, start, length >> 1, at])
  for (const name of ['mkdir', 'open', 'rename', 'rm']) count(fs.promises, name)
  const handle = await fs.promises.open(import.meta.filename)
  const files = Object.getPrototypeOf(handle)
  await handle.close()
  count(files, 'writeFile', ([content]) => [halfOf(content)])
  for (const name of ['sync', 'truncate']) count(files, name)
  count(net.Socket.prototype, 'write', ([content, ...rest]) => [halfOf(content), ...rest])
  syncBuiltinESMExports()
  if (KILL_COUNT !== undefined) process.on('exit', () => writeFileSync(KILL_COUNT, String(steps)))
}

import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { OutputError } from '../errors.ts'

/** The locks that this very process holds: in a container, a dead process's id may well be our own. */
const held = new Set<string>()

/**
 * Makes sure that one process at a time writes a file, by `<path>.lock` with the writer's process id in it. A lock that
 * a dead process left is taken over. Returns what gives the lock back; throws an `OutputError` where another holds it.
 */
export const acquireLock = (path: string): (() => void) => {
  const file = resolve(`${path}.lock`)
  if (!create(file, path)) {
    takeAway(file, path)
    if (!create(file, path)) throw taken(file, path)
  }
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

/** Whether the lock was free, and is ours now. */
const create = (file: string, path: string): boolean => {
  try {
    const fd = openSync(file, 'wx')
    writeSync(fd, String(process.pid))
    closeSync(fd)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw OutputError.from(path, error)
  }
}

/** Takes a dead process's lock away. By renaming, since of two processes that try it only one succeeds. */
const takeAway = (file: string, path: string): void => {
  const owner = read(file)
  if (isAlive(owner, file)) throw taken(file, path)
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    throw taken(file, path)
  }
  // Between our reading and our renaming another process may have done both, and hold it now: give it back.
  if (read(aside) !== owner) linkSync(aside, file)
  rmSync(aside)
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const isAlive = (owner: string, file: string): boolean => {
  const pid = Number(owner)
  // An empty lock is one whose owner is just about to write its id.
  if (!(pid > 0)) return true
  if (pid === process.pid) return held.has(file)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

const taken = (file: string, path: string): OutputError =>
  new OutputError(
    path,
    `process ${read(file) || 'unknown'} is writing it: wait for it to end, or delete ${file} if it has`,
  )

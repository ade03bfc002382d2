import { Worker } from 'node:worker_threads'

/** How often a lock is renewed. */
const EVERY_MS = 5_000

/**
 * Writes a byte over itself, so that the file system sets the file's time by its own clock; makes no file. Errors of a
 * file system that is away for a while are passed over: the next renewal may get through.
 */
const SOURCE = `
const { closeSync, openSync, writeSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
setInterval(() => {
  try {
    const fd = openSync(workerData.file, 'r+')
    try { writeSync(fd, '.', 0) } finally { closeSync(fd) }
  } catch (error) {
    if (error.code === 'ENOENT') process.exit()
  }
}, workerData.every)`

/**
 * Renews a lock's file from now on, from a thread of its own: the main one may be busy for minutes. The thread keeps no
 * process alive. Returns what ends it.
 */
export function startRenewing(file: string): () => void {
  const worker = new Worker(SOURCE, {
    eval: true,
    workerData: { file, every: EVERY_MS },
    // Nothing of what the process was told to load is needed here.
    ...{ execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 } },
  })
  // A lock that is renewed no more may be taken over, which its owner then notices.
  worker.on('error', () => {})
  worker.unref()
  return () => void worker.terminate()
}

// Loaded before all else: nothing but what is in Node.js itself may be imported here.
import { readFileSync } from 'node:fs'

/** To load its modules, and with two jobs, a build has some 60 files, pipes and sockets open at a time. */
const LEAST = 128

/** What to say where this process may have too few files open at a time; `null` where all is well or nobody knows. */
export function fileHandlesProblem(): string | null {
  const most = mostOpenFiles()
  if (most >= LEAST) return null
  return `only ${most} files may be open at a time here, and onrecord needs ${LEAST}: run \`ulimit -n 1024\` first, in the same shell`
}

/** The limit as Linux tells it; without end where it cannot be known, as elsewhere, where limits are far from this. */
function mostOpenFiles(): number {
  try {
    const [, limit] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? Infinity : Number(limit)
  } catch {
    return Infinity
  }
}

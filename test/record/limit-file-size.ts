import { execFileSync } from 'node:child_process'

/**
 * Limits, in bytes, how long a file this process may write: the kernel then takes a part of a write and refuses the
 * rest, as on a full disk. Needs `prlimit` (util-linux).
 */
export const limitFileSize = (bytes: number | 'unlimited'): void => {
  execFileSync('sh', ['-c', `prlimit --pid ${process.pid} --fsize=${bytes}:unlimited`], { stdio: 'ignore' })
}

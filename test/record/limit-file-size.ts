import { execFileSync } from 'node:child_process'

/**
 * Limits, in bytes, how long a file a process may write, this one by default: the kernel then takes a part of a write and
 * refuses the rest, as on a full disk. Needs `prlimit` (util-linux).
 */
export const limitFileSize = (bytes: number | 'unlimited', pid = process.pid): void => {
  execFileSync('sh', ['-c', `prlimit --pid ${pid} --fsize=${bytes}:unlimited`], { stdio: 'ignore' })
}

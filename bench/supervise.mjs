/**
 * Has seeds tried in a process of their own, which is started anew where one of them ends it or takes too long, and prints what
 * was wrong.
 *
 * @param {{ first: number, last: number, timeLimit: number, start: (from: number) => import('node:child_process').ChildProcess }} what
 * `start` begins a process that sends `{ seed }` before a seed and `{ seed, problems }` after it
 * @returns {Promise<number>} the exit code
 */
export async function supervise({ first, last, timeLimit, start }) {
  let read = 0
  let failures = 0
  const report = (seed, problems) => {
    read++
    if (problems.length > 0) failures++
    for (const problem of problems) console.log(`seed ${seed}: ${problem}`)
  }
  for (let from = first; from <= last; ) from = await triedFrom(from)
  console.log(`${read} inputs read, seeds ${first} to ${last}; ${failures} failures`)
  return failures > 0 ? 1 : 0

  /** Resolves to the seed from which to go on, where one ended the process. */
  function triedFrom(from) {
    const child = start(from)
    let current = from
    let timer
    child.on('message', ({ seed, problems }) => {
      current = seed
      clearTimeout(timer)
      if (problems === undefined) timer = setTimeout(() => child.kill('SIGKILL'), timeLimit)
      else report(seed, problems)
    })
    return new Promise((resolve) => {
      child.on('close', (code, signal) => {
        clearTimeout(timer)
        if (code === 0) return resolve(last + 1)
        report(current, [signal === 'SIGKILL' ? `longer than ${timeLimit} ms` : `ended the process: ${signal ?? code}`])
        resolve(current + 1)
      })
    })
  }
}

import { removeLeftovers, type WrittenFile, writeTogether } from '../export/write-aside.ts'
import { Lock } from '../record/lock.ts'
import { say } from './terminal.ts'

/**
 * Writes the files of a graph, all or none. Those that an earlier run left half done are replaced like any others, and it
 * is said: until now they may have been of two builds. Only for who knows that nobody else is writing them.
 */
export async function writeFiles(files: readonly WrittenFile[]): Promise<void> {
  const left = await Promise.all(files.map(({ path }) => removeLeftovers(path)))
  const [first] = files.filter((_, index) => left[index])
  await writeTogether(files)
  if (first)
    say(`${first.path}: an earlier run broke off while it wrote the graph, and so all its files are written anew`)
}

/** Writes files while no other command does. */
export async function writeAlone(files: readonly WrittenFile[]): Promise<void> {
  const lock = Lock.acquire(files[0]?.path ?? '')
  try {
    await writeFiles(files)
  } finally {
    lock.release()
  }
}

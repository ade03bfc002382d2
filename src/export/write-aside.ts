import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../errors.ts'

/** Characters gathered before they are written: a write for every node would be slow. */
const BUFFER_LENGTH = 1 << 16

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A link is followed. On
 * failure the temporary file is removed, what was at `path` is as before, and an `OutputError` says what to do; an
 * error of `chunks` itself is passed on.
 */
export const writeAside = async (path: string, chunks: Iterable<string>): Promise<void> => {
  const target = await targetOf(path)
  const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const handle = await attempt(path, () => open(aside, 'wx'))
  try {
    for (const text of gathered(chunks)) await attempt(path, () => handle.writeFile(text))
    await attempt(path, () => finish(handle, aside, target))
  } catch (error) {
    await handle.close()
    await rm(aside, { force: true })
    throw error
  }
}

/**
 * Removes what runs that were killed while they wrote `path` have left beside it. Only for who knows that nobody else is
 * writing there.
 */
export const removeLeftovers = async (path: string): Promise<void> => {
  const begin = `.${basename(path)}.`
  const names = await readdir(dirname(path))
  const leftovers = names.filter((name) => name.startsWith(begin) && name.endsWith('.tmp'))
  for (const name of leftovers) await rm(join(dirname(path), name), { force: true })
}

/** The file that `path` stands for. A device or pipe is refused: renaming would put a plain file in its place. */
const targetOf = async (path: string): Promise<string> => {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) return path
  if (stats.isDirectory()) throw new OutputError(path, 'it is a folder: give the path of a file')
  if (!stats.isFile()) throw new OutputError(path, 'it is a device or pipe: give the path of a file')
  return realpath(path)
}

const finish = async (handle: FileHandle, aside: string, target: string): Promise<void> => {
  await handle.sync()
  await handle.close()
  await rename(aside, target)
}

const attempt = async <T>(path: string, action: () => Promise<T>): Promise<T> => {
  try {
    return await action()
  } catch (error) {
    throw OutputError.from(path, error)
  }
}

function* gathered(chunks: Iterable<string>): Generator<string> {
  let parts: string[] = []
  let length = 0
  for (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length < BUFFER_LENGTH) continue
    yield parts.join('')
    parts = []
    length = 0
  }
  if (length > 0) yield parts.join('')
}

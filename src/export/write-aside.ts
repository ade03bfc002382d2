import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../errors.ts'
import type { Pieces } from './format.ts'

/** Characters gathered before they are written: a write for every node would be slow. */
const BUFFER_LENGTH = 1 << 16

/** A file to be written. */
export interface WrittenFile {
  readonly path: string
  /** What it is to hold, piece by piece. */
  readonly text: Pieces
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A link is followed. On
 * failure the temporary file is removed, what was at `path` is as before, and an `OutputError` says what to do; an
 * error of `chunks` itself is passed on.
 */
export const writeAside = (path: string, chunks: Pieces): Promise<void> => writeTogether([{ path, text: chunks }])

/**
 * Writes files that belong together, as `writeAside` does: none takes its name before all are whole. Where a run is
 * killed while they take their names, the temporary files of the others are left, by which the next run knows.
 */
export const writeTogether = async (files: readonly WrittenFile[]): Promise<void> => {
  const written: Aside[] = []
  try {
    for (const { path, text } of files) {
      const target = await targetOf(path)
      const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
      const handle = await attempt(path, () => open(aside, 'wx'))
      written.push({ path, target, aside })
      await writeWhole(handle, path, text)
    }
    for (const { path, target, aside } of written) await attempt(path, () => rename(aside, target))
  } catch (error) {
    for (const { aside } of written) await rm(aside, { force: true })
    throw error
  }
}

interface Aside {
  readonly path: string
  /** What is to be replaced, links followed. */
  readonly target: string
  readonly aside: string
}

const writeWhole = async (handle: FileHandle, path: string, text: Pieces): Promise<void> => {
  try {
    for await (const piece of gathered(text)) await attempt(path, () => handle.writeFile(piece))
    await attempt(path, () => handle.sync())
  } finally {
    await handle.close()
  }
}

/**
 * Removes what runs that were killed while they wrote `path` have left beside it, and says whether there was any. Only for
 * who knows that nobody else is writing there.
 */
export const removeLeftovers = async (path: string): Promise<boolean> => {
  const target = await realpath(path).catch(() => path)
  const folder = dirname(target)
  const names = await readdir(folder).catch(() => [])
  const leftovers = names.filter((name) => name.startsWith(`.${basename(target)}.`) && name.endsWith('.tmp'))
  for (const name of leftovers) await rm(join(folder, name), { force: true })
  return leftovers.length > 0
}

/** The file that `path` stands for. A device or pipe is refused: renaming would put a plain file in its place. */
const targetOf = async (path: string): Promise<string> => {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) return path
  if (stats.isDirectory()) throw new OutputError(path, 'it is a folder: give the path of a file')
  if (!stats.isFile()) throw new OutputError(path, 'it is a device or pipe: give the path of a file')
  return realpath(path)
}

const attempt = async <T>(path: string, action: () => Promise<T>): Promise<T> => {
  try {
    return await action()
  } catch (error) {
    throw OutputError.from(path, error)
  }
}

async function* gathered(chunks: Pieces): AsyncGenerator<string | Uint8Array> {
  let parts: string[] = []
  let length = 0
  const taken = (): string => {
    const text = parts.join('')
    parts = []
    length = 0
    return text
  }
  // What is at hand is not waited for: that takes long, piece by piece.
  for (const chunk of Symbol.iterator in chunks ? chunks : []) {
    if (typeof chunk === 'string') {
      parts.push(chunk)
      length += chunk.length
      if (length >= BUFFER_LENGTH) yield taken()
    } else {
      if (length > 0) yield taken()
      yield chunk
    }
  }
  if (length > 0) yield taken()
  if (Symbol.asyncIterator in chunks) yield* chunks
}

import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'
import { InputError } from '../errors.ts'
import { fileError, isMissing } from './file-error.ts'
import { walkFolder } from './folder.ts'
import { ENDINGS } from './formats.ts'

/** Something to read. */
export interface InputFile {
  /** With `/` between folders; `null` for standard input. */
  readonly path: string | null
  /** In bytes; 0 for standard input. */
  readonly size: number
}

/** What a path of the user's comes to. */
export interface Inputs {
  readonly found: readonly (InputFile | InputError)[]
  /** Whether the path stands for all of a folder or glob, and that file would be one of it. */
  readonly covers: (file: string) => boolean
}

/**
 * Finds the files that a path stands for: itself, a folder's, or those a glob matches. What cannot be found or read is
 * an error among them.
 *
 * @param given a file, a folder, a glob, or `-` for standard input
 */
export async function findInputs(given: string): Promise<Inputs> {
  if (given === '-') return only({ path: null, size: 0 })
  const path = posix.normalize(given.replaceAll(sep, '/'))
  try {
    const stats = await stat(path)
    return stats.isDirectory() ? await inFolder(path) : only(fileOf(path, stats))
  } catch (error) {
    if (isMissing(error) && isDynamicPattern(path)) return matchedBy(path)
    return only(fileError(path, error))
  }
}

const only = (input: InputFile | InputError): Inputs => ({ found: [input], covers: () => false })

function fileOf(path: string, stats: Stats): InputFile | InputError {
  if (stats.isFile()) return { path, size: stats.size }
  return new InputError({ file: path }, 'is a device or a pipe: give - and send it to standard input')
}

async function inFolder(folder: string): Promise<Inputs> {
  const found: (InputFile | InputError)[] = []
  for await (const path of walkFolder(folder)) found.push(typeof path === 'string' ? await inspect(path) : path)
  const none = new InputError({ file: folder }, `has no article in it: give a folder with ${ENDINGS} files`)
  return { found: orElse(found, none), covers: (file) => isBelow(folder, file) }
}

/** Whether a file lies in a folder, or in a folder of it. */
const isBelow = (folder: string, file: string): boolean => {
  const [first] = posix.relative(resolve(folder), resolve(file)).split('/')
  return first !== '' && first !== '..'
}

async function matchedBy(pattern: string): Promise<Inputs> {
  // Links are not followed into folders, so no loop is entered; the files matched are whatever the user asked for.
  const absolute = posix.isAbsolute(pattern)
  const matched = await glob(pattern, { absolute, expandDirectories: false, followSymbolicLinks: false })
  const paths = matched.map((path) => posix.normalize(path)).sort()
  const none = new InputError({ file: pattern }, 'matches no file: check the path or the pattern')
  return { found: orElse(await Promise.all(paths.map(inspect)), none), covers: picomatch(pattern) }
}

const orElse = <T>(found: readonly T[], none: T): readonly T[] => (found.length > 0 ? found : [none])

async function inspect(path: string): Promise<InputFile | InputError> {
  try {
    return fileOf(path, await stat(path))
  } catch (error) {
    return fileError(path, error)
  }
}

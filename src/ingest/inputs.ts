import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'
import { InputError } from '../errors.ts'
import { fileError, isMissing, isThere } from './file-error.ts'
import { walkFolder } from './folder.ts'
import { isInside, type Location, realFolder, realOf } from './root.ts'

/** Something to read. */
export interface InputFile {
  /** As the user gave it, with `/` between folders; `null` for standard input. */
  readonly path: string | null
  /** Absolute, the links to its folder followed, so that every way to a file comes to the same; `-` for standard input. */
  readonly real: string
  /** In bytes; 0 for standard input. */
  readonly size: number
}

/** What a path of the user's comes to. */
export interface Inputs {
  readonly found: readonly (InputFile | InputError)[]
  /** `null` for standard input, and where nothing is there. */
  readonly location: Location | null
  /** Whether the file of that real path is or would be one of those that the path stands for. */
  readonly covers: (real: string) => boolean
  /** Real paths of what lies there but could not be looked into. */
  readonly unlisted: readonly string[]
}

/**
 * Finds the files that a path stands for: itself, a folder's, or those a glob matches. What cannot be found or read is
 * an error among them.
 *
 * @param given a file, a folder, a glob, or `-` for standard input
 */
export async function findInputs(given: string): Promise<Inputs> {
  if (given === '-') return only({ path: null, real: '-', size: 0 }, null, '-')
  const path = posix.normalize(given.replaceAll(sep, '/'))
  try {
    const stats = await stat(path)
    return stats.isDirectory() ? await inFolder(path) : await named(path, stats)
  } catch (error) {
    if (isDynamicPattern(path)) return matchedBy(path, error)
    return only(fileError(path, error), null, await realOf(path))
  }
}

/** What stands for itself, and for all in it if it has become or was a folder. */
const only = (input: InputFile | InputError, location: Location | null, real: string): Inputs => ({
  found: [input],
  location,
  covers: (file) => file === real || isInside(real, file),
  unlisted: [],
})

async function named(path: string, stats: Stats): Promise<Inputs> {
  const real = await realOf(path)
  return only(fileOf(path, real, stats), { path, folder: dirname(real) }, real)
}

function fileOf(path: string, real: string, stats: Stats): InputFile | InputError {
  if (stats.isFile()) return { path, real, size: stats.size }
  return new InputError({ file: path }, 'is a device or a pipe: give - and send it to standard input')
}

const NO_ARTICLE = 'has no article in it: give a folder with files of the formats read, such as .txt, .html or .jsonl'

async function inFolder(path: string): Promise<Inputs> {
  const folder = await realpath(path)
  const found: (InputFile | InputError)[] = []
  const unlisted: string[] = []
  const realIn = (file: string): string => join(folder, relative(path, file))
  for await (const file of walkFolder(path)) {
    if (file instanceof InputError) unlisted.push(realIn(file.place.file))
    found.push(typeof file === 'string' ? await inspect(file, realIn(file)) : file)
  }
  const none = new InputError({ file: path }, NO_ARTICLE)
  const covers = (real: string): boolean => isInside(folder, real)
  return { found: orElse(found, none), location: { path, folder }, covers, unlisted }
}

/** What a pattern matches, there being no file of that very name for the reason given. */
async function matchedBy(pattern: string, reason: unknown): Promise<Inputs> {
  const none = isMissing(reason)
    ? new InputError({ file: pattern }, 'matches no file: check the path or the pattern')
    : fileError(pattern, reason)
  const { base, negated } = picomatch.scan(pattern, { unescape: true })
  const fixed = negated ? '' : base
  const folder = await realFolder(fixed || '.')
  // Links are not followed into folders, so no loop is entered; the files matched are whatever the user asked for.
  const absolute = posix.isAbsolute(pattern)
  const matched = await glob(pattern, { absolute, expandDirectories: false, followSymbolicLinks: false })
  const paths = matched.map((path) => posix.normalize(path)).sort()
  const found = await Promise.all(paths.map((path) => inspect(path, join(folder, relative(fixed, path)))))
  const matches = picomatch(pattern)
  const covers = (real: string): boolean =>
    isInside(folder, real) && matches(posix.join(fixed, relative(folder, real).replaceAll(sep, '/')))
  const location = isThere(folder) ? { path: pattern, folder } : null
  return { found: orElse(found, none), location, covers, unlisted: [] }
}

const orElse = <T>(found: readonly T[], none: T): readonly T[] => (found.length > 0 ? found : [none])

async function inspect(path: string, real: string): Promise<InputFile | InputError> {
  try {
    return fileOf(path, real, await stat(path))
  } catch (error) {
    return fileError(path, error)
  }
}

import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { RootError } from '../errors.ts'

/** Where a path of the user's is. */
export interface Location {
  /** As it was given. */
  readonly path: string
  /** The folder itself, a file's folder, or the part of a glob that has no sign: absolute, its links followed. */
  readonly folder: string
}

/**
 * The folder from which files are named in records.
 *
 * @param root as the user gave it
 * @returns absolute, its links followed
 * @throws {RootError} where it is no folder, or one of the paths leads out of it
 */
export async function openRoot(root: string, locations: readonly Location[]): Promise<string> {
  const real = await realpath(root).catch(() => null)
  if (real === null) throw new RootError(root, 'there is no such folder: give a root that holds the articles')
  if (!(await stat(real)).isDirectory()) throw new RootError(root, 'is no folder: give a root that holds the articles')
  const outside = locations.find(({ folder }) => !holds(real, folder))
  if (outside === undefined) return real
  throw new RootError(outside.path, `does not lie in the root ${root}: give a root that holds all paths, or none`)
}

/** The deepest folder that holds all of some paths; `null` where there are none. */
export const commonFolder = (locations: readonly Location[]): string | null =>
  locations.map(({ folder }) => folder).reduce<string | null>((a, b) => (a === null ? b : commonOf(a, b)), null)

function commonOf(a: string, b: string): string {
  if (holds(a, b) || a === dirname(a)) return a
  return commonOf(dirname(a), b)
}

const holds = (folder: string, path: string): boolean => path === folder || isInside(folder, path)

/** Where a file is or would be, the links to its folder followed. */
export const realOf = async (file: string): Promise<string> => join(await realFolder(dirname(file)), basename(file))

/** Where a folder is or would be, its links followed as far as they lead. */
export async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => null)
  if (real !== null) return real
  const full = resolve(folder)
  return full === dirname(full) ? full : join(await realFolder(dirname(full)), basename(full))
}

/** Whether a path lies in a folder or in a folder of it. Both are absolute. */
export const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** What a file is called in records: its path from the root, with `/` between folders. */
export const nameFrom = (root: string, file: string): string => relative(root, file).replaceAll(sep, '/')

/** The file that records call so. */
export const fileOfName = (root: string, name: string): string => resolve(root, name)

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logOf } from '../builds/log-file.ts'
import { RootError } from '../errors.ts'

/** Whether a folder has a build. */
export const isBuild = (folder: string): boolean => existsSync(logOf(folder))

/**
 * The folder of the build that is meant: the one given, else this folder, else the only one in it that has a build.
 *
 * @throws {RootError} where that is none, or more than one
 */
export function whichBuild(given: string | undefined): string {
  if (given !== undefined) {
    if (!isBuild(given)) throw new RootError(given, 'has no build (no records.ndjson): run `onrecord build` first')
    return given
  }
  if (isBuild('.')) return '.'
  const found = readdirSync('.').filter(
    (name) => statSync(name, { throwIfNoEntry: false })?.isDirectory() && isBuild(join('.', name)),
  )
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const problem = only === undefined ? 'there is no build here' : `there are several builds here (${found.join(', ')})`
  throw new RootError('.', `${problem}: say which is meant by --build DIR`)
}

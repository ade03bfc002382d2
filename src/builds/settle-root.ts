import { isAbsolute, resolve } from 'node:path'
import { RootError } from '../errors.ts'
import { isThere } from '../ingest/file-error.ts'
import { fileOfName, nameFrom } from '../ingest/root.ts'
import type { RecordLog } from '../record/log.ts'
import { logOf } from './log-file.ts'
import { rememberRoot } from './root-file.ts'

export interface RootChange {
  /** From which articles are named from now on. */
  readonly root: string
  /** The same, if the user gave it. */
  readonly given: string | undefined
  /** From which the articles of the log were named up to now, if that is known. */
  readonly remembered: string | undefined
}

/**
 * Makes a root that of a build: the records already there are named from it, and the build remembers it.
 *
 * @throws {RootError} where nobody knows from where the records were named
 */
export async function settleRoot(log: RecordLog, folder: string, change: RootChange): Promise<void> {
  const { root, remembered } = change
  if (root === remembered) return
  const files = [...log.entries()].flatMap(({ file }) => file ?? [])
  const base = baseOf(files, folder, change)
  const renamed = (file: string): string => nameFrom(root, fileOfName(base, file))
  if (files.some((file) => renamed(file) !== file)) await log.renameFiles(renamed)
  await rememberRoot(folder, root)
}

/** The folder from which the files of the records are named. */
function baseOf(files: readonly string[], folder: string, { root, given, remembered }: RootChange): string {
  if (remembered !== undefined && isThere(remembered)) return remembered
  const relative = files.filter((file) => !isAbsolute(file))
  // Builds of before 0.5.0 named files from the folder in which they were run, and had to be run in the same again.
  const here = process.cwd()
  const countIn = (base: string): number => relative.filter((file) => isThere(resolve(base, file))).length
  if (relative.length === 0) return root
  if (remembered === undefined && countIn(here) > 0 && 2 * countIn(here) >= relative.length) return here
  if ((given !== undefined || remembered !== undefined) && countIn(root) > 0) return root
  const first = `"${relative[0]}" is the first`
  const problem = `nobody knows from which folder its articles are named (${first}): give as --root the folder in which that path leads to it, or build into another folder`
  throw new RootError(logOf(folder), problem)
}

import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { InputError, RootError } from '../errors.ts'
import { removeLeftovers, writeAside } from '../export/write-aside.ts'
import { isThere } from '../ingest/file-error.ts'
import { fileOfName, nameFrom } from '../ingest/root.ts'
import type { RecordLog } from '../record/log.ts'
import { logOf } from './files.ts'
import { say } from './terminal.ts'

/** Where a build keeps the folder from which its articles are named: beside the log, since it is of this machine alone. */
const rootFileOf = (folder: string): string => join(folder, 'root.json')

/** Paths are written as they lead there from the build's folder, so that both can be moved together. */
const RootFile = z.object({
  root: z.exactOptional(z.string()),
  decisions: z.exactOptional(z.array(z.string())),
  concepts: z.exactOptional(z.string()),
})

/** The folder from which the articles of a build are named, absolute; `undefined` where the build does not say. */
export async function rememberedRoot(folder: string): Promise<string | undefined> {
  const { root } = (await readRootFile(folder)) ?? {}
  if (root === undefined) return undefined
  const path = resolve(await realpath(folder), root)
  return realpath(path).catch(() => path)
}

/** The files of decisions, besides its own, that a build is to heed. */
export async function rememberedDecisions(folder: string): Promise<string[]> {
  const { decisions = [] } = (await readRootFile(folder)) ?? {}
  return decisions.map((file) => join(folder, file))
}

/** Makes files of decisions those of a build, until others are. */
export async function settleDecisions(folder: string, files: readonly string[]): Promise<void> {
  const from = await realpath(folder)
  await writeRootFile(folder, {
    ...(await readRootFile(folder)),
    decisions: files.map((file) => relative(from, resolve(file))),
  })
}

/** The file of concepts that a build is to heed; `undefined` where there is none. */
export async function rememberedConcepts(folder: string): Promise<string | undefined> {
  const { concepts } = (await readRootFile(folder)) ?? {}
  return concepts === undefined ? undefined : join(folder, concepts)
}

/** Makes a file of concepts that of a build, until another is; `null` for none. */
export async function settleConcepts(folder: string, file: string | null): Promise<void> {
  const { concepts: _, ...rest } = (await readRootFile(folder)) ?? {}
  const concepts = file === null ? {} : { concepts: relative(await realpath(folder), resolve(file)) }
  await writeRootFile(folder, { ...rest, ...concepts })
}

async function readRootFile(folder: string): Promise<z.infer<typeof RootFile> | undefined> {
  const file = rootFileOf(folder)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return null
    throw new InputError({ file }, `cannot be read (${error.code}): mend it or delete it`, { cause: error })
  })
  if (text === null) return undefined
  const parsed = RootFile.safeParse(parse(text))
  if (!parsed.success) throw new InputError({ file }, 'is not as builds write it: delete it, and give --root once')
  return parsed.data
}

async function writeRootFile(folder: string, { decisions = [], ...rest }: z.infer<typeof RootFile>): Promise<void> {
  const file = rootFileOf(folder)
  await removeLeftovers(file)
  await writeAside(file, [`${JSON.stringify({ ...rest, ...(decisions.length > 0 && { decisions }) })}\n`])
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

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
  if (root === remembered) {
    if (!isThere(root)) say(`${root}, where this build's articles lay, is gone. If it has moved, give it as --root.`)
    return
  }
  const files = [...log.entries()].flatMap(({ file }) => file ?? [])
  const base = baseOf(files, folder, change)
  const renamed = (file: string): string => nameFrom(root, fileOfName(base, file))
  if (files.some((file) => renamed(file) !== file)) await log.renameFiles(renamed)
  const path = nameFrom(await realpath(folder), root) || '.'
  await writeRootFile(folder, { ...(await readRootFile(folder)), root: path })
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

import { readFile, realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { InputError, OutputError } from '../errors.ts'
import { removeLeftovers, writeAside } from '../export/write-aside.ts'
import { nameFrom } from '../ingest/root.ts'

/** Where a build keeps the folder from which its articles are named: beside the log, since it is of this machine alone. */
const rootFileOf = (folder: string): string => join(folder, 'root.json')

/** Paths are written as they lead there from the build's folder, so that both can be moved together. */
const RootFile = z.object({
  root: z.exactOptional(z.string()),
  decisions: z.exactOptional(z.array(z.string())),
  concepts: z.exactOptional(z.string()),
})

/** Where a build's folder is: the system may refuse to tell, where a folder on the way may not be entered. */
const realFolder = (folder: string): Promise<string> =>
  realpath(folder).catch((error) => {
    throw OutputError.from(folder, error)
  })

/** The folder from which the articles of a build are named, absolute; `undefined` where the build does not say. */
export async function rememberedRoot(folder: string): Promise<string | undefined> {
  const { root } = (await readRootFile(folder)) ?? {}
  if (root === undefined) return undefined
  const path = resolve(await realFolder(folder), root)
  return realpath(path).catch(() => path)
}

/** Makes a folder that from which the articles of a build are named. */
export async function rememberRoot(folder: string, root: string): Promise<void> {
  const path = nameFrom(await realFolder(folder), root) || '.'
  await writeRootFile(folder, { ...(await readRootFile(folder)), root: path })
}

/** The files of decisions, besides its own, that a build is to heed. */
export async function rememberedDecisions(folder: string): Promise<string[]> {
  const { decisions = [] } = (await readRootFile(folder)) ?? {}
  return decisions.map((file) => join(folder, file))
}

/** Makes files of decisions those of a build, until others are. */
export async function settleDecisions(folder: string, files: readonly string[]): Promise<void> {
  const from = await realFolder(folder)
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
  const concepts = file === null ? {} : { concepts: relative(await realFolder(folder), resolve(file)) }
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

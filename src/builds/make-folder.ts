import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OutputError } from '../errors.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: 'is a file, not a folder: choose another folder',
  ENOTDIR: 'is a file, not a folder: choose another folder',
  ENOENT: 'no folder can be made here: choose another folder',
}

/** Makes a folder to write to, and those around it, unless it is there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeMissing(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem = PROBLEMS[code ?? '']
    throw problem ? new OutputError(folder, problem, { cause: error }) : OutputError.from(folder, error)
  }
}

/**
 * Not `mkdir` with `recursive`: Node.js then calls a read-only disk a missing folder, and never returns where the system
 * says "no such folder" of one whose parent is there, as for `/proc/x`.
 */
async function makeMissing(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) await makeMissing(parent)
  await mkdir(folder).catch(async (error: unknown) => {
    // Another build may have made it meanwhile.
    if (!(await isFolder(folder))) throw error
  })
}

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}

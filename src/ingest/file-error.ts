import { statSync } from 'node:fs'
import { InputError, type Place } from '../errors.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder: check the path',
  ENOTDIR: 'there is no such file or folder: check the path',
  EACCES: 'may not be read: ask for the permission to',
  EPERM: 'may not be read: ask for the permission to',
  EMFILE: 'cannot be opened, too many files are: raise the limit with `ulimit -n 1024`',
  ELOOP: 'is a symbolic link that leads to itself: name the file it should lead to',
}

/** A file that could be read, and has no article in it. */
export class EmptyFile extends InputError {}

/** What went wrong with a file, as an input error; an {@link InputError} stays as it is. */
export function fileError(file: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return readerFault({ file }, error)
  return new InputError({ file }, PROBLEMS[code] ?? `cannot be read (${message})`, { cause: error })
}

/** What a reader threw of itself: its fault or ours, but one input's, and the others are read. */
export function readerFault(place: Place, error: unknown): InputError {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  return new InputError(place, `could not be read (${reason}): please report it with the file`, { cause: error })
}

/** Whether the error says that nothing is there, and not that it may not be seen. */
export const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Whether a file is there; `unseen` where that cannot be told: its folder may not be looked into, its disk is away. */
export function presenceOf(path: string): 'there' | 'unseen' | 'missing' {
  try {
    statSync(path)
    return 'there'
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unseen'
  }
}

/** Whether a file is there, or may be. */
export const isThere = (path: string): boolean => presenceOf(path) !== 'missing'

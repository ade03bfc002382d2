import { writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { OutputError } from '../errors.ts'

/** Opens a file with flags of `fs.constants`. Throws an `OutputError`. */
export const openForWriting = (path: string, flags: number): Promise<FileHandle> =>
  open(path, flags).catch((error: unknown) => {
    throw OutputError.from(path, error)
  })

/** Writes all the bytes: one write may take only a part of them, on a disk that is nearly full for one. */
export const writeFully = (fd: number, bytes: Uint8Array, position: number): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, position + done)
}

import { readFile } from 'node:fs/promises'
import { InputError } from '../errors.ts'

/**
 * The text of a file that people write.
 *
 * @param remedies what to say where it is not there, and where it is not UTF-8
 * @throws {InputError} where it cannot be read
 */
export async function textOf(
  file: string,
  remedies: { readonly missing: string; readonly coded: string },
): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem =
      error instanceof TypeError ? remedies.coded : code === 'ENOENT' ? remedies.missing : `cannot be read (${code})`
    throw new InputError({ file }, problem, { cause: error })
  }
}

import { createReadStream } from 'node:fs'
import { InputError } from '../errors.ts'
import { readWhole } from '../ingest/bytes.ts'
import { fileError } from '../ingest/file-error.ts'

/**
 * The addresses that are given, and those of a file: one a line, without blank lines and those that begin with `#`.
 *
 * @param from the file, `-` for standard input
 * @throws {InputError} where it cannot be read, or there is no address at all
 */
export async function addressesOf(given: readonly string[], from?: string): Promise<string[]> {
  const listed = from === undefined ? [] : await addressesIn(from)
  const all = [...new Set([...given, ...listed])]
  if (all.length > 0) return all
  throw new InputError(
    { file: from ?? 'no address' },
    from === undefined ? 'give one, or a file of them by --from' : 'has no address in it: give one a line',
  )
}

async function addressesIn(from: string): Promise<string[]> {
  try {
    const bytes = await readWhole(from === '-' ? process.stdin : createReadStream(from), { file: from })
    return bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
  } catch (error) {
    throw fileError(from, error)
  }
}

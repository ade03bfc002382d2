import type { InputError } from '../errors.ts'
import type { Language } from '../ingest/language.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import { Reading } from '../ingest/reading.ts'
import { serializeRecord } from '../record/serialize.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { extractRecords, type ProcessingOptions } from './extraction.ts'
import { print, say } from './terminal.ts'

export interface ExtractOptions extends ProcessingOptions, FormatOptions {
  readonly language: Language
  readonly root?: string
  readonly quiet?: true
}

/** `onrecord extract`: articles in, records out, one JSON line each. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { root, format, map, asIs, language, quiet } = options
  const onNothing = ({ place }: InputError): void =>
    quiet ? undefined : say(`${place.file}: is empty, so nothing is printed`)
  const reading = await Reading.open(paths, { root, format, map, asIs, language, onNothing })
  const { failures, skipped, interrupted } = await extractRecords(reading, {
    ...options,
    // A bar between the lines of records would spoil both.
    progress: !quiet && !process.stdout.isTTY,
    keep: (record) => print(`${serializeRecord(record)}\n`),
  })
  if (reading.repeats > 0 && !quiet)
    say(`Articles that came again with the same text: ${reading.repeats}, each printed once.`)
  const notRead = skipped.describe()
  if (notRead !== null && !quiet) say(notRead)
  const code = failures.conclude()
  return interrupted ? EXIT.INTERRUPTED : code
}

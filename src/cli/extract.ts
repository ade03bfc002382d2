import { Reading } from '../ingest/reading.ts'
import type { ModelName } from '../model/encoder-model.ts'
import { serializeRecord } from '../record/serialize.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { extractRecords } from './extraction.ts'
import { print, say } from './terminal.ts'

export interface ExtractOptions {
  readonly jobs: number
  readonly model: ModelName
  readonly root?: string
  readonly quiet?: true
}

/** `onrecord extract`: articles in, records out, one JSON line each. */
export async function extract(
  paths: readonly string[],
  { jobs, model, root, quiet }: ExtractOptions,
): Promise<ExitCode> {
  const reading = await Reading.open(paths, { root })
  const { failures, interrupted } = await extractRecords(reading, {
    jobs,
    model,
    // A bar between the lines of records would spoil both.
    progress: !quiet && !process.stdout.isTTY,
    keep: (record) => print(`${serializeRecord(record)}\n`),
  })
  if (reading.repeats > 0 && !quiet)
    say(`Articles that came again with the same text: ${reading.repeats}, each printed once.`)
  const code = failures.conclude()
  return interrupted ? EXIT.INTERRUPTED : code
}

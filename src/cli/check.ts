import { InputError } from '../errors.ts'
import type { Language } from '../ingest/language.ts'
import type { FormatOptions } from '../ingest/read-file.ts'
import { Reading } from '../ingest/reading.ts'
import { Skipped } from '../ingest/skipped.ts'
import type { Article } from '../model/article.ts'
import { describeChecks } from './check-report.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { FileCheck } from './file-check.ts'
import { interruptSignal, until } from './interrupt.ts'
import { ReadingProgress } from './progress.ts'
import { print } from './terminal.ts'

export interface CheckOptions extends Pick<FormatOptions, 'format' | 'map'> {
  readonly language: Language
  readonly json?: true
  readonly quiet?: true
}

/** `onrecord check`: tells of files what a build would read in them, and what may be wrong with them. */
export async function check(
  paths: readonly string[],
  { json, quiet, format, map, language }: CheckOptions,
): Promise<ExitCode> {
  const checks: FileCheck[] = []
  let inside = ''
  const reading = await Reading.open(paths, {
    format,
    map,
    language,
    onRepeat: () => checks.at(-1)?.repeat(),
    onFormat: ({ name }, file) => {
      // A file in an archive is called by the archive's name and its own.
      if (inside !== '' && file.startsWith(`${inside}/`)) checks.at(-1)?.holds(name)
      else {
        checks.push(new FileCheck(file, name))
        inside = file
      }
    },
  })
  const signal = interruptSignal('Stopping.')
  const progress = new ReadingProgress(reading, quiet !== true)
  for await (const item of until(signal, reading.articles())) {
    checkOf(item, checks).add(item)
    progress.step()
  }
  progress.stop()
  await print(json ? checks.map((one) => `${JSON.stringify(one)}\n`).join('') : describeChecks(checks))
  if (signal.aborted) return EXIT.INTERRUPTED
  return checks.some(({ errors }) => errors.length > 0) ? EXIT.FAILED : EXIT.OK
}

/** What is told of the file that an article or error is of: an error of one that could not be opened begins it. */
function checkOf(item: Article | InputError, checks: FileCheck[]): FileCheck {
  const last = checks.at(-1)
  if (last && (!(item instanceof InputError) || isWithin(item.place.file, last.file))) return last
  const file = item instanceof InputError ? item.place.file : (item.path ?? '')
  const begun = new FileCheck(file, item instanceof Skipped ? 'skipped' : 'unreadable')
  checks.push(begun)
  return begun
}

const isWithin = (file: string, outer: string): boolean => file === outer || file.startsWith(`${outer}/`)

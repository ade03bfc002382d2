import type { Removal } from '../builds/removal.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { say } from './terminal.ts'

/** Says how many articles are kept though they were not found, and what exit code that makes. */
export function concludeMissed(missed: Removal['missed']): ExitCode {
  const [first, ...others] = missed
  if (first === undefined) return EXIT.OK
  say(
    others.length === 0
      ? `1 article is kept, though nothing was found where it lay ("${first.file}"): to take it out, add --prune.`
      : `${missed.length} articles are kept, though nothing was found where they lay ("${first.file}" is the first): to take them out, add --prune.`,
  )
  return EXIT.FAILED
}

import { CommanderError } from 'commander'
import { DatabaseError, InputError, MemoryError, ModelError, OutputError, RootError, ServerError } from '../errors.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { createProgram } from './program.ts'
import { BrokenPipe, say, sayFault } from './terminal.ts'

/** What went wrong, said on standard error, as an exit code. */
function conclude(error: unknown): ExitCode {
  if (error instanceof BrokenPipe) return EXIT.OK
  // commander has said what is wrong; to ask for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE
  if (
    [DatabaseError, InputError, MemoryError, ModelError, OutputError, RootError, ServerError].some(
      (kind) => error instanceof kind,
    )
  )
    say((error as Error).message)
  else sayFault(error)
  return error instanceof RootError ? EXIT.USAGE : EXIT.FAILED
}

/** Does what the command line says, and sets the exit code. */
export async function run(): Promise<void> {
  process.exitCode = EXIT.OK
  try {
    await createProgram().parseAsync()
  } catch (error) {
    process.exitCode = conclude(error)
  }
  // After an error or Ctrl-C, standard input that nobody reads any more must not keep the process waiting.
  if (process.exitCode !== EXIT.OK) process.exit()
}

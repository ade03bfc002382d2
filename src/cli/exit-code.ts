/** What the process says to the shell when it ends. */
export const EXIT = {
  OK: 0,
  /** Some inputs could not be used, each listed, or the result could not be written. */
  FAILED: 1,
  /** The command line itself is wrong. */
  USAGE: 2,
  /** Ctrl-C: what shells expect of a program that SIGINT ends. */
  INTERRUPTED: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

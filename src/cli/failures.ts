import type { InputError } from '../errors.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { say } from './terminal.ts'

/** The inputs that could not be used: each is named as it comes, and they are counted at the end. */
export class Failures {
  readonly #noun: string
  #count = 0

  /** @param noun what an input is called */
  constructor(noun = 'input') {
    this.#noun = noun
  }

  get count(): number {
    return this.#count
  }

  add(error: InputError): void {
    this.#count += 1
    say(error.message)
  }

  /** Says how many there were, and what exit code that makes. */
  conclude(): ExitCode {
    if (this.#count === 0) return EXIT.OK
    say(`${this.#count} ${this.#noun}${this.#count === 1 ? '' : 's'} could not be used, as listed above.`)
    return EXIT.FAILED
  }
}

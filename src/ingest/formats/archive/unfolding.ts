import { InputError, type Place } from '../../../errors.ts'

/** From so many bytes on it is asked how many times its size an archive unfolds to, and the most times allowed. */
const LIMIT = { bytes: 100_000_000, times: 250 }

/** Tells an archive that unfolds without end from one that is large: text packs to a fifth, seldom to a fiftieth. */
export class UnfoldingLimit {
  readonly #place: Place
  #packed = 0
  #unfolded = 0

  constructor(place: Place) {
    this.#place = place
  }

  read(bytes: number): void {
    this.#packed += bytes
  }

  /** @throws {InputError} where too much came of too little */
  unfold(bytes: number): void {
    this.#unfolded += bytes
    if (this.#unfolded < LIMIT.bytes || this.#unfolded < LIMIT.times * this.#packed) return
    throw new InputError(
      this.#place,
      `unfolds to more than ${LIMIT.times} times its size: it is no archive of articles`,
    )
  }
}

import { InputError, type Place } from '../errors.ts'

/** Why something that a reader understood is no article to be read. */
export type SkipReason = 'withdrawn' | 'no text' | 'not an article' | 'older version' | 'snippet' | 'another language'

/** An item of one id that its agency took back. */
export interface TakenBack {
  readonly id: string
  readonly version: number
}

/**
 * What was understood and is not read: a picture, a withdrawn item, a redirect in a web archive. It is no fault of the
 * input's, so that it is counted and listed, and no reason for an exit code.
 */
export class Skipped extends InputError {
  readonly reason: SkipReason
  readonly takesBack: TakenBack | undefined

  /** @param why a half sentence whose subject is the place: "is a picture" */
  constructor(place: Place, reason: SkipReason, why: string, takesBack?: TakenBack) {
    super(place, why)
    this.reason = reason
    this.takesBack = takesBack
  }
}

import type { Cast, Member } from '../cast/cast.ts'
import type { Genders } from '../names/persons.ts'

/** Those named in an article, what is known of their gender, and the offices among them. */
export interface Company {
  readonly cast: Cast
  readonly genders: Genders
  readonly offices: readonly Member[]
}

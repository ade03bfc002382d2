import type { Cast, Member } from '../cast/cast.ts'
import type { Genders } from '../names/persons.ts'
import type { KnownWords } from './known-words.ts'

/** Those named in an article, what it calls them, what is known of their gender, and the offices among them. */
export interface Company {
  readonly cast: Cast
  readonly known: KnownWords
  readonly genders: Genders
  readonly offices: readonly Member[]
}

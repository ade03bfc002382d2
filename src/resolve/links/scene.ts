import type { Cover } from '../../model/cover.ts'
import type { Document } from '../../model/document.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Genders } from '../names/persons.ts'
import type { BodyKinds } from './body-kinds.ts'
import type { Campaigns } from './campaigns.ts'
import type { History } from './history.ts'
import type { KnownWords } from './known-words.ts'

/** The state that somebody sits for, and the first letter of the party. */
export interface Seat {
  readonly place: Member
  readonly party: string
}

/** What of an article tells who is meant. */
export interface Scene {
  readonly document: Document
  readonly cast: Cast
  readonly genders: Genders
  readonly offices: readonly Member[]
  /** What is said in quotation marks. */
  readonly quoted: Cover
  /** Who says something, as printed. */
  readonly sources: Cover
  readonly history: History
  readonly known: KnownWords
  readonly campaigns: Campaigns
  readonly kinds: BodyKinds
  readonly ages: ReadonlyMap<Member, number>
  readonly seats: ReadonlyMap<Member, Seat>
  /** Those named most, the first of them most often. */
  readonly main: readonly Member[]
  /** Those of `main` who are the only person, or the only body. */
  readonly alone: ReadonlySet<Member>
}

export const is = (holds: boolean): number => (holds ? 1 : 0)

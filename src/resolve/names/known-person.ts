import type { Member } from '../cast/cast.ts'

/** A person of the article, by the words of the fullest name, which are in lower case. */
export interface KnownPerson {
  readonly member: Member
  readonly words: readonly string[]
  /** All full names that the article writes, as words. */
  readonly spellings: (readonly string[])[]
  nickname: string | null
  generation: string | null
  readonly territory: string | null
  /** All titles and offices that stand beside names of this person. */
  readonly titles: Set<string>
  /** Offsets of the names that mean this person, in order. */
  readonly starts: number[]
  /** How often the full name is used. */
  fullNames: number
  /** Where it stands first. */
  introducedAt: number
  /** Whether it is ever the subject of a sentence. */
  isSubject: boolean
  /** How often of these for the sake of a relative, who then bears the surname alone. */
  asides: number
  /** How often as a living relative of somebody, who then rather bears it. */
  besides: number
}

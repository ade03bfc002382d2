import type { Cast, Member } from '../cast/cast.ts'
import { nearestOf } from './starts.ts'

/** A person of the article, by the words of the fullest name. */
export interface KnownPerson {
  readonly member: Member
  /** In lower case. */
  readonly words: readonly string[]
  /** Offsets of the names that mean this person, in order. */
  readonly starts: number[]
  /** How often the full name is used. */
  fullNames: number
}

/** The persons of an article found so far, by the first and the last word of their names. */
export class KnownPersons {
  private readonly byWord = new Map<string, KnownPerson[]>()

  /** Adds somebody new, by the words of the fullest name in lower case. */
  create(cast: Cast, words: readonly string[]): KnownPerson {
    const person: KnownPerson = { member: cast.create('PERSON'), words, starts: [], fullNames: 0 }
    for (const word of new Set([person.words[0], person.words.at(-1)])) {
      const namesakes = this.byWord.get(word ?? '') ?? []
      namesakes.push(person)
      this.byWord.set(word ?? '', namesakes)
    }
    return person
  }

  /** Whose names `words` may be a part of. */
  withPart(words: readonly string[]): KnownPerson[] {
    return (this.byWord.get(words.at(-1) ?? '') ?? []).filter((person) => isPartOf(words, person.words))
  }
}

/** "Clinton", "Hillary", "H. Clinton" and "Hillary Clinton" are parts of "Hillary Rodham Clinton"; "Bill Clinton" is not. */
function isPartOf(short: readonly string[], full: readonly string[]): boolean {
  return short.length === 1 || (full.at(-1) === short.at(-1) && isSameFirstName(short[0] ?? '', full[0] ?? ''))
}

/** The same, or one the initial of the other. */
const isSameFirstName = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/**
 * Whom a shorter name at `at` means: the one whom the article is more about, since relatives of the same surname are
 * named in full; of equals the one named last before it, else the one named first after it.
 */
export function likeliest(candidates: readonly KnownPerson[], at: number): KnownPerson | null {
  const most = Math.max(...candidates.map(({ fullNames }) => fullNames))
  return nearestOf(
    candidates.filter(({ fullNames }) => fullNames === most),
    at,
  )
}

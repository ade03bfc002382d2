import { kindsOfName, kindsOfNoun } from '../../model/kinds.ts'
import type { Member } from '../cast/cast.ts'
import type { KnownWords } from './known-words.ts'

/** The least closeness at which what stands by a name says what its bearer is. */
const CLOSE = 0.4

/** Of which kinds a body is, by its names and by what the article calls it; kept for each. */
export class BodyKinds {
  private readonly known: KnownWords
  private readonly found = new Map<Member, ReadonlySet<string>>()

  constructor(known: KnownWords) {
    this.known = known
  }

  of(member: Member): ReadonlySet<string> {
    const known = this.found.get(member)
    if (known) return known
    const names = [member.listedName ?? '', ...member.forms.keys()]
    const called = this.known.nounsOf(member, CLOSE)
    const kinds = new Set(
      member.type === 'COUNTRY'
        ? ['country', 'authority']
        : [...names.flatMap(kindsOfName), ...called.flatMap(kindsOfNoun)],
    )
    this.found.set(member, kinds)
    return kinds
  }
}

import { type Document, type LexiconMatch, tellsCountry } from '../../model/document.ts'
import type { Cast, Member } from '../cast/cast.ts'

/** The countries of an article by code: those it names, and those that only a people or an office tells of. */
export class Countries {
  private readonly cast: Cast
  private readonly byCode = new Map<string, Member>()

  /** @param cast with the names of countries in it */
  constructor({ lexicon }: Document, cast: Cast) {
    this.cast = cast
    for (const match of lexicon) {
      const member = cast.at(match)
      if (member?.iso) this.byCode.set(member.iso, member)
    }
  }

  /** The country of a code, new to the article if need be. */
  of(iso: string, name: string): Member {
    const known = this.byCode.get(iso) ?? this.cast.create('COUNTRY', { listedName: name, iso })
    this.byCode.set(iso, known)
    return known
  }

  /** The country that a lexicon's word names, or whose people it names. */
  named(match: LexiconMatch): Member | null {
    return tellsCountry(match) ? this.of(match.key, match.name) : null
  }
}

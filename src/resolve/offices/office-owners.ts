import type { Document, LexiconMatch } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { firstWhere } from '../../model/search.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Countries } from '../names/countries.ts'
import { MANNER, ownerInside } from './office-names.ts'

/** Words between whose an office is and the office: "the party's former deputy leader". */
const BETWEEN = new RegExp(`^(?:[’']s?)? (?:(?:${MANNER})[ -])*$`)

/** Finds the countries, bodies and places that offices belong to. */
export class OfficeOwners {
  private readonly document: Document
  private readonly cast: Cast
  private readonly countries: Countries
  private readonly bodies = new Map<string, Member>()

  constructor(document: Document, cast: Cast, countries: Countries) {
    this.document = document
    this.cast = cast
    this.countries = countries
    for (const match of document.lexicon) {
      const member = cast.at(match)
      if (member && !member.iso && canOwn(member)) this.bodies.set(match.key, member)
    }
  }

  /** "US vice-president", "the Ukrainian president", "chairman of the committee": whose the article says an office is. */
  of(office: Mention): Member | null {
    return this.inside(office) ?? this.before(office) ?? this.behind(office)?.member ?? null
  }

  /** The end of an office with whose it is: "chairman of the committee". */
  endOf(office: Mention): number {
    return this.behind(office)?.end ?? office.end
  }

  /** "Republican nominee", where the party's name is a part of the office's. */
  private inside(office: Mention): Member | null {
    const match = ownerInside(this.document, office)
    return match ? this.listed(match) : null
  }

  private before(office: Mention): Member | null {
    const { article, lexicon } = this.document
    const isBeside = (end: number): boolean =>
      end >= office.start - 40 && BETWEEN.test(article.text.slice(end, office.start))
    const near = lexicon[firstWhere(lexicon, (match) => match.end >= office.start) - 1]
    const named = this.cast.within({ start: Math.max(0, office.start - 90), end: office.start }).at(-1)
    if (named && canOwn(named.member) && isBeside(named.mention.end)) return named.member
    return near && isBeside(near.end) ? this.listed(near) : null
  }

  private behind(office: Mention): { member: Member; end: number } | null {
    const { text } = this.document.article
    const next = this.cast.within({ start: office.end, end: office.end + 110 }).find(({ member }) => canOwn(member))
    if (!next || !/^ (?:of|for|at) (?:the )?(?:[\p{Ll}-]+ )?$/u.test(text.slice(office.end, next.mention.start)))
      return null
    return { member: next.member, end: next.mention.end }
  }

  private listed(match: LexiconMatch): Member | null {
    return this.countries.named(match) ?? this.bodies.get(match.key) ?? null
  }
}

const canOwn = ({ type }: Member): boolean => type === 'ORG' || type === 'COUNTRY' || type === 'PLACE'

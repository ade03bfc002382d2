import type { Document, LexiconMatch } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { TITLE } from '../../model/honorifics.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { type Cast, isNamedPerson, type Member, type Role } from '../cast/cast.ts'
import type { Countries } from '../names/countries.ts'
import { isHoldersParty, MANNER, ownerInside, POSSESSIVE } from './office-names.ts'

/** Words between whose an office is and the office: "the party's former deputy leader". */
const BETWEEN = new RegExp(`^(?:\\)| \\([^()]{1,20}\\))?(?:[’']s?)? (?:(?:${MANNER})[ -])*$`)

/** "spokesman for", "aide to" and titles, before whom somebody works for. */
const FOR = new RegExp(
  `^ (?:for|to) (?:(?:the |then-|former )?(?:\\p{Lu}?[\\p{L}.-]+ )?(?:${TITLE})\\.? |(?:\\p{Lu}[\\p{L}.]* ){1,2})?$`,
  'u',
)

/** Between an office and whose it is: "leader of the armed group Tarn", "secretary of the 500-strong Tarn Club". */
const OF =
  /^ (?:of|for|at) (?:the )?(?:(?!(?:of|for|at|in|on|to|by|from|with|and|against|between|that|who)\b)[\p{Ll}\d,-]+ ){0,3}$/u
/** Between an ambassador and the country that he or she is sent to. */
const SENT_TO = /^ to (?:the )?$/

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
    return this.inside(office) ?? this.around(office)
  }

  /** Whose an office is by the words around it alone. */
  around(office: Mention): Member | null {
    return this.before(office) ?? this.named(office)
  }

  /** Whose an office is by the name behind it: "head of Hask Foods". */
  named(office: Mention): Member | null {
    const { text } = this.document.article
    const owner = this.behind(office)
    // "its special envoy for Norway" is somebody's there.
    const isWhere = owner?.member.type === 'COUNTRY' || owner?.member.type === 'PLACE'
    const isSent = ABROAD.test(text.slice(office.start, office.end)) && text.startsWith(' for ', office.end)
    return owner && !(isWhere && isSent) ? owner.member : null
  }

  /** The end of an office with whose it is: "chairman of the committee". */
  endOf(office: Mention): number {
    return this.behind(office)?.end ?? this.sentTo(office) ?? office.end
  }

  /** The end of "ambassador to the UK". */
  private sentTo(office: Mention): number | undefined {
    const { text } = this.document.article
    const next = this.cast.within({ start: office.end, end: office.end + 60 }).find(({ member }) => canOwn(member))
    return next && SENT_TO.test(text.slice(office.end, next.mention.start)) ? next.mention.end : undefined
  }

  /** "Putin's spokesman", "a spokesman for Putin": the person whose staff an office is of. */
  personOf(office: Mention): Member | null {
    const { text } = this.document.article
    const before = this.cast
      .within({ start: Math.max(0, office.start - 60), end: office.start })
      .findLast(isNamedPerson)
    if (before && POSSESSIVE.test(text.slice(before.mention.end, office.start))) return before.member
    const behind = this.cast.within({ start: office.end, end: office.end + 60 }).find(isNamedPerson)
    return behind && FOR.test(text.slice(office.end, behind.mention.start)) ? behind.member : null
  }

  /** "Republican nominee", where the party's name is a part of the office's. */
  private inside(office: Mention): Member | null {
    const match = ownerInside(this.document, office)
    return match ? this.listed(match) : null
  }

  private before(office: Mention): Member | null {
    const { article, lexicon } = this.document
    const isBeside = (end: number): boolean =>
      end >= office.start - 40 &&
      BETWEEN.test(article.text.slice(end, office.start)) &&
      !AGENCY.test(article.text.slice(Math.max(0, end - 12), end + 1))
    const near = lexicon[firstWhere(lexicon, (match) => match.end >= office.start) - 1]
    const [named, further] = this.cast.within({ start: Math.max(0, office.start - 90), end: office.start }).toReversed()
    // "Labour’s pro-EU campaign leader"
    const isAdjective = (start: number): boolean =>
      /\b(?:pro|anti|non|pre|post)-$/i.test(article.text.slice(Math.max(0, start - 5), start))
    if (near?.end === office.start - 1 && isHoldersParty(this.document, near.start, office)) return null
    if (named && canOwn(named.member) && isBeside(named.mention.end) && !isAdjective(named.mention.start))
      return (
        further && (isSender(article.text, office, named, further) || isTown(article.text, office, named, further))
          ? further
          : named
      ).member
    return near && isBeside(near.end) && !isAdjective(near.start) ? this.listed(near) : null
  }

  private behind(office: Mention): { member: Member; end: number } | null {
    const { text } = this.document.article
    const next = this.cast.within({ start: office.end, end: office.end + 110 }).find(({ member }) => canOwn(member))
    if (!next || !OF.test(text.slice(office.end, next.mention.start))) return null
    // "director of Tarn-based Orr Foods"
    if (/^-\p{L}/u.test(text.slice(next.mention.end, next.mention.end + 2))) return null
    const last = this.owned(next)
    return last && { member: last.member, end: last.mention.end }
  }

  /** The last of "Norway's National Assembly", "the US National Ports Agency"; `null` where what is Norway's is nobody known. */
  private owned(owner: Role): Role | null {
    const { text } = this.document.article
    const { end } = owner.mention
    const [behind] = this.cast.within({ start: end, end: end + 60 })
    const isCountrys =
      owner.member.type === 'COUNTRY' && behind?.member.type === 'ORG' && behind.mention.start === end + 1
    if (behind && isCountrys && text.charAt(end) === ' ') return behind
    if (!/^[’']s \p{L}/u.test(text.slice(end, end + 4))) return owner
    const next = this.cast.within({ start: end, end: end + 60 }).find(({ member }) => canOwn(member))
    return next && /^[’']s (?:\p{Ll}+ )?$/u.test(text.slice(end, next.mention.start)) ? this.owned(next) : null
  }

  /** The body of a lexicon's key, new to the article if need be. */
  body(key: string, name = key): Member {
    const body = this.bodies.get(key) ?? this.cast.create('ORG', { listedName: name })
    this.bodies.set(key, body)
    return body
  }

  private listed(match: LexiconMatch): Member | null {
    const known = this.countries.named(match) ?? this.bodies.get(match.key)
    // "the Labour leader" may be all that tells of Labour.
    return known ?? (match.kind === 'organisation' ? this.body(match.key, match.name) : null)
  }
}

/** Posts of those who are sent elsewhere, or write of it. */
const ABROAD = /(?:envoy|negotiator|correspondent|editor|coordinator|bureau chief)$/i

/** Whether a name before where somebody is sent is who sends: "the US Middle East envoy", "Tarn Radio’s Norway correspondent". */
const isSender = (text: string, office: Span, where: Role, who: Role): boolean =>
  ABROAD.test(text.slice(office.start, office.end)) &&
  (where.member.type === 'PLACE' || where.member.type === 'COUNTRY') &&
  (who.member.type === 'ORG' || who.member.type === 'COUNTRY') &&
  /^(?:[’']s)? $/.test(text.slice(who.mention.end, where.mention.start))

/** Behind the place of a dateline the agency that reports: "Tarn (CNN)". */
const AGENCY = /\((?:CNN|AP|AFP|UPI|Reuters|Bloomberg)\)$/
/** Posts of towns: "the Orr, Tarnshire, mayor". */
const TOWNS =
  /\b(?:mayor|sheriff|(?:police|fire) chief|city (?:manager|attorney|clerk)|council ?(?:man|woman|member|lor))/i

/** Whether a name before where a town lies is the town whose an office is: "South Orr, Ohio Mayor". */
const isTown = (text: string, office: Span, where: Role, town: Role): boolean =>
  TOWNS.test(text.slice(office.start, office.end)) &&
  where.member.type === 'PLACE' &&
  town.member.type === 'PLACE' &&
  text.slice(town.mention.end, where.mention.start) === ', '

/** Whether offices can belong to it. */
export const canOwn = ({ type }: Member): boolean => type === 'ORG' || type === 'COUNTRY' || type === 'PLACE'

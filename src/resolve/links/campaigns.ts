import type { Document } from '../../model/document.ts'
import type { Cast, Member, Role } from '../cast/cast.ts'
import type { Expression } from './expression.ts'

const CAMPAIGN = /^(?:campaign|camp|administration)$/
/** Between whose campaign it is and the end of the head: "Orr’s 2020 re-election campaign", "her campaign team". */
const OWNED = /^(?:[’']s?)? (?:[\p{Ll}\d-]+ ){0,3}(?:campaign(?: team)?|camp|administration)$/u
/** One that was told of before. */
const AGAIN = /^the (?:campaign(?: team)?|camp)$/i
/** How far back, in characters, "the campaign" points. */
const REACH = 2500

/**
 * The campaigns of an article that speak: a body of its own, whoever runs for office. One that nobody names as "the Orr
 * campaign" is called so where it is told to be Orr’s.
 */
export class Campaigns {
  private readonly byPerson = new Map<Member, Member[]>()

  /** The campaign that words are for, if they say whose it is or it has been told of before. */
  meantBy({ article: { text } }: Document, cast: Cast, { span, headEnd, noun, statement }: Expression): Member | null {
    const head = text.slice(span.start, headEnd)
    if (!statement || !(CAMPAIGN.test(noun) || head.endsWith('campaign team'))) return null
    if (AGAIN.test(head)) return this.lastOf(cast, span.start)
    const owner = cast
      .within({ start: span.start, end: headEnd })
      .find(({ member, mention }) => member.type === 'PERSON' && OWNED.test(text.slice(mention.end, headEnd)))
    const kind = noun === 'administration' ? noun : 'campaign'
    return owner && isOwner(text, owner) ? this.of(cast, owner.member, kind) : null
  }

  /** Whether somebody is the campaign of a person who is named, but itself is not. */
  has(member: Member): boolean {
    return member.forms.size === 0 && [...this.byPerson.values()].flat().includes(member)
  }

  private of(cast: Cast, person: Member, kind: string): Member {
    const known = this.byPerson
      .get(person)
      ?.find(({ listedName = '', forms }) => [listedName, ...forms.keys()].some((form) => form.endsWith(kind)))
    const campaign = known ?? namedFor(cast, person, kind) ?? create(cast, person, kind)
    if (!known) this.byPerson.set(person, [...(this.byPerson.get(person) ?? []), campaign])
    return campaign
  }

  private lastOf(cast: Cast, at: number): Member | null {
    for (const { member, mention } of cast.backwardsFrom(at)) {
      if (mention.start < at - REACH) return null
      if (
        member.type === 'ORG' &&
        (this.has(member) || [...member.forms.keys()].some((form) => / campaign$/i.test(form)))
      )
        return member
    }
    return null
  }
}

/** "Orr’s", "her", but not "Orr campaign", which is a name. */
const isOwner = (text: string, { mention: { kind, end } }: Role): boolean =>
  kind === 'pronoun' || /^[’']/.test(text.slice(end, end + 1))

/** The body called "the Orr campaign", or by the full name. */
const namedFor = (cast: Cast, person: Member, kind: string): Member | undefined =>
  cast
    .members()
    .find(
      ({ type, forms }) =>
        type === 'ORG' &&
        [...person.forms.keys()].some((name) =>
          [...forms.keys()].some((form) => form === `${name} ${kind}` || form === `${surnameOf(name)} ${kind}`),
        ),
    )

const surnameOf = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr|I{2,3})\.?$/, '')
    .split(' ')
    .at(-1) ?? name

function create(cast: Cast, person: Member, kind: string): Member {
  const [fullest = ''] = [person.listedName ?? '', ...person.forms.keys()].sort((a, b) => b.length - a.length)
  return cast.create('ORG', { listedName: `${surnameOf(fullest)} ${kind}` })
}

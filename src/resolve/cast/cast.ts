import { withoutCapitals } from '../../model/capitals.ts'
import type { Entity, EntityType, Mention, ResolvedMention } from '../../model/entity.ts'
import { printed } from '../../model/printed.ts'
import { firstWhere } from '../../model/search.ts'
import { byPosition, type Span } from '../../model/span.ts'

/** An entity while the article is being read. */
export interface Member {
  readonly type: EntityType
  /** Name to show, where a list knows a better one than the article's own forms. */
  listedName?: string
  readonly iso?: string
  /** Forms seen, with how often. */
  readonly forms: Map<string, number>
  of: Member | null
  /** Whether `of` is a guess by the article's home. */
  ofInferred: boolean
  readonly holders: Set<Member>
  /** Those of the holders who held it formerly, hold it for the time being, or for the opposition. */
  readonly former: Set<Member>
  readonly acting: Set<Member>
  readonly shadow: Set<Member>
  /** EVENT: who takes part, and the year or day, as far as its names say. */
  readonly participants: Set<Member>
  date: string | null
}

/** A mention and whom or what it means. */
export interface Role {
  readonly mention: Mention
  readonly member: Member
}

/** Everyone and everything in an article, and where each is mentioned. */
export class Cast {
  /** In order of the text. */
  private readonly roles: Role[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  create(type: EntityType, known: Pick<Member, 'listedName' | 'iso'> = {}): Member {
    return {
      type,
      ...known,
      forms: new Map(),
      of: null,
      ofInferred: false,
      holders: new Set(),
      former: new Set(),
      acting: new Set(),
      shadow: new Set(),
      participants: new Set(),
      date: null,
    }
  }

  /** Notes that `mention` means `member`; only names count as forms of it. */
  add(member: Member, mention: Mention): void {
    this.roles.splice(this.rolesBefore(mention), 0, { mention, member })
    if (mention.kind !== 'name') return
    // "[Vladimir] Putin"
    const form = printed(this.text.slice(mention.start, mention.end)).replace(/[[\]]/g, '')
    member.forms.set(form, (member.forms.get(form) ?? 0) + 1)
  }

  /** Makes one of two: all that is known of the other, and its mentions, are `into`'s. */
  join(other: Member, into: Member): void {
    for (const [i, { mention, member }] of this.roles.entries())
      if (member === other) this.roles[i] = { mention, member: into }
    for (const [form, count] of other.forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count)
    for (const kind of ['holders', 'former', 'acting', 'shadow'] as const)
      for (const one of other[kind]) into[kind].add(one)
    into.ofInferred &&= other.ofInferred
  }

  /** What is mentioned inside a span, in order of the text. */
  within(span: Span): Role[] {
    const from = firstWhere(this.roles, ({ mention }) => mention.start >= span.start)
    const to = firstWhere(this.roles, ({ mention }) => mention.start >= span.end)
    return this.roles.slice(from, to).filter(({ mention }) => mention.end <= span.end)
  }

  /** Whether somebody is mentioned before an offset. */
  isBefore(member: Member, offset: number): boolean {
    return this.roles.some((role) => role.member === member && role.mention.end <= offset)
  }

  /** All mentions, in order of the text. */
  all(): readonly Role[] {
    return this.roles
  }

  /** Everyone and everything, in order of first mention. */
  members(): Member[] {
    return [...new Set(this.roles.map(({ member }) => member))]
  }

  /** What is mentioned before an offset, the nearest first. */
  *backwardsFrom(offset: number): Generator<Role> {
    for (let i = firstWhere(this.roles, ({ mention }) => mention.start >= offset) - 1; i >= 0; i--) {
      const role = this.roles[i]
      if (role && role.mention.end <= offset) yield role
    }
  }

  /** What is mentioned at exactly this span. */
  at(span: Span): Member | null {
    const role = this.roles[firstWhere(this.roles, ({ mention }) => byPosition(mention, span) >= 0)]
    return role && byPosition(role.mention, span) === 0 ? role.member : null
  }

  /** Index behind all roles that stand before a span, or at it. */
  private rolesBefore(span: Span): number {
    return firstWhere(this.roles, ({ mention }) => byPosition(mention, span) > 0)
  }

  /** Ids in order of first mention, entities and mentions as the record has them. */
  finish(): { entities: Entity[]; mentions: ResolvedMention[]; idOf: (member: Member) => string } {
    const ids = new Map<Member, string>()
    // Whose an office is, or who fights, may be told by "Italian" alone: such a country is an entity without a mention.
    const named = this.roles.map(({ member }) => member)
    for (const member of [...named, ...named.flatMap(({ of, participants }) => [...(of ? [of] : []), ...participants])])
      if (!ids.has(member)) ids.set(member, `e${ids.size + 1}`)
    const idOf = (member: Member): string => ids.get(member) ?? ''
    return {
      entities: [...ids.keys()].map((member) => toEntity(member, ids)),
      mentions: this.roles.map(({ mention, member }) => ({ ...mention, entity: idOf(member) })),
      idOf,
    }
  }
}

/** How often the article names somebody. */
export function uses({ forms }: Member): number {
  let sum = 0
  for (const count of forms.values()) sum += count
  return sum
}

/**
 * The fullest form that is used, rather not one in capitals or with an initial for a first name; the first of them where
 * several are as full, or a person's that is used twice as often: others may be mistyped.
 */
function nameOf(member: Member): string {
  if (member.listedName) return member.listedName
  const forms = [...member.forms.keys()]
  const fullness = (form: string): number =>
    form.split(/[\s-]+/).length - (/\p{Lu}{4}/u.test(form) ? 0.5 : 0) - (/^\p{Lu}\.\s/u.test(form) ? 0.25 : 0)
  const isWhole = (form: string): boolean => member.type === 'PERSON' && form.includes(' ')
  const count = (form: string): number => (isWhole(form) ? (member.forms.get(form) ?? 0) : 1)
  const isBetter = (form: string, best: string): boolean =>
    fullness(form) > fullness(best) || (fullness(form) === fullness(best) && count(form) >= 2 * count(best))
  return forms.reduce((best, form) => (isBetter(form, best) ? form : best), forms[0] ?? '')
}

function toEntity(member: Member, ids: ReadonlyMap<Member, string>): Entity {
  const form = nameOf(member)
  const name = member.type === 'PERSON' ? withoutCapitals(form) : form
  const of = member.of ? ids.get(member.of) : undefined
  const aliases = [...member.forms].filter(([form]) => form !== name)
  const lists = Object.fromEntries(
    (['holders', 'former', 'acting', 'shadow', 'participants'] as const)
      .map((list) => [list, [...member[list]].flatMap((one) => ids.get(one) ?? [])] as const)
      .filter(([, some]) => some.length > 0),
  )
  return {
    id: ids.get(member) ?? '',
    type: member.type,
    name,
    aliases: aliases.map(([form]) => form),
    ...(aliases.length > 0 ? { aliasCounts: aliases.map(([, count]) => count) } : {}),
    ...(member.iso === undefined ? {} : { iso: member.iso }),
    ...(of === undefined ? {} : { of }),
    ...(of !== undefined && member.ofInferred ? { ofInferred: true } : {}),
    ...lists,
    ...(member.date === null ? {} : { date: member.date }),
  }
}

/** Whether it is one that speaks by its people: an organisation or a country. */
export const isBody = ({ type }: Member): boolean => type === 'ORG' || type === 'COUNTRY'

/** Whether it is a person or a body. */
export const isActor = (member: Member): boolean => member.type === 'PERSON' || isBody(member)

/** Whether a person is mentioned by name. */
export const isNamedPerson = ({ member, mention }: Role): boolean => member.type === 'PERSON' && mention.kind === 'name'

import type { Document } from '../../model/document.ts'
import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { contains, type Span } from '../../model/span.ts'
import { isActor, type Member, type Role } from '../cast/cast.ts'
import { alike } from './alike.ts'
import type { Candidate } from './candidate.ts'
import type { Expression, ExpressionKind } from './expression.ts'
import { groupsFor } from './groups.ts'
import { isOfPost } from './posts.ts'
import type { Scene } from './scene.ts'
import { severalMeant } from './several.ts'

/** How far back, in characters, an expression points; a pronoun less far. */
const REACH: Readonly<Partial<Record<ExpressionKind, number>>> & { readonly other: number } = {
  person: 1500,
  thing: 1500,
  other: 2500,
}
/** Most that are weighed without standing in the words themselves. */
const MOST = 14

const UNSEEN = { inside: null, office: null, near: null, rank: 0, count: 0, isNamedTogether: false }

type Found = { -readonly [key in keyof Omit<Candidate, 'members'>]: Candidate[key] }

/** Whom an expression may mean: those in its words, those mentioned before it or just behind, those who have spoken. */
export function candidatesFor(scene: Scene, expression: Expression): Candidate[] {
  const { cast, history } = scene
  const { kind, span, noun } = expression
  const found = new Map<Member, Found>()
  const of = (member: Member): Found => {
    const known = found.get(member) ?? { ...UNSEEN, rank: found.size }
    found.set(member, known)
    return known
  }
  for (const role of cast.within(span)) addInside(role, of)
  addNear(scene, expression, of)
  const isWanted = wanted(kind)
  const speakers = [history.last, history.known, history.running, history.around(span)].flatMap(
    (turn) => turn?.members ?? [],
  )
  for (const member of [...speakers, ...history.meantBy(noun)])
    if (isWanted(member) || (member.type === 'OFFICE' && history.last?.members.includes(member))) of(member)
  for (const role of fitting(scene, expression)) if (isWanted(role.member)) of(role.member).near ??= role
  const together = severalMeant(scene, expression)
  const [only] = together
  if (only && together.length === 1) of(only).isNamedTogether = true
  const single = [...found].map(([member, known]): Candidate => ({ members: [member], ...known }))
  return [...single, ...groupsFor(scene, expression, single, together)]
}

/** Notes who is mentioned before the words, the nearest first, and just behind. */
function addNear({ document, cast }: Scene, expression: Expression, of: (member: Member) => Found): void {
  const { kind, span, statement } = expression
  const isWanted = wanted(kind)
  const seen = new Set<Member>()
  for (const role of cast.backwardsFrom(span.start)) {
    if (role.mention.start < span.start - (REACH[kind] ?? REACH.other) || seen.size > MOST) break
    if (!isWanted(role.member) || isSaid(statement?.contents, role.mention)) continue
    const known = of(role.member)
    known.near ??= role
    known.count++
    if (known.inside === null && known.office === null) seen.add(role.member)
  }
  for (const role of cast.within(ahead(document, expression)))
    if (isWanted(role.member) && !isSaid(statement?.contents, role.mention) && seen.size <= MOST + 4) {
      of(role.member).near ??= role
      seen.add(role.member)
    }
}

/** First mentions of those who are called by the noun anywhere in the article, or hold such an office: "A judge" may be named later. */
function fitting({ cast, known, offices }: Scene, { kind, noun, isPlural }: Expression): Role[] {
  if (kind !== 'words' || isPlural) return []
  const holders = offices.filter((office) => isOfPost(office, noun)).flatMap((office) => [...office.holders])
  const called = alike(noun).flatMap((one) => known.calledBy(one))
  const fit = new Set([...holders, ...called])
  const roles = new Map<Member, Role>()
  // Most words fit nobody: the mentions of an article are gone through for the others alone.
  if (fit.size > 0)
    for (const role of cast.all()) if (fit.has(role.member) && !roles.has(role.member)) roles.set(role.member, role)
  return [...roles.values()]
}

/** Notes a mention in the words themselves, and who holds the office that it names. */
function addInside(role: Role, of: (member: Member) => Found): void {
  const { member } = role
  if (member.type === 'EVENT') return
  if (member.type !== 'OFFICE') noteInside(of(member), role)
  else for (const holder of member.holders) of(holder).office ??= role
}

/** A name tells more than the pronoun before it: "his rivals, Lowe and Orr". */
function noteInside(known: Found, role: Role): void {
  if (known.inside === null || (known.inside.mention.kind === 'pronoun' && role.mention.kind === 'name'))
    known.inside = role
}

/** Who can be meant by a kind of expression without standing in its words. */
const wanted =
  (kind: ExpressionKind) =>
  (member: Member): boolean =>
    kind === 'person'
      ? member.type === 'PERSON'
      : kind === 'thing'
        ? isActor(member) && member.type !== 'PERSON'
        : isActor(member)

const isSaid = (contents: readonly Span[] | undefined, mention: Span): boolean =>
  contents?.some((content) => contains(content, mention)) ?? false

/** Where somebody not yet mentioned may be: the rest of a pronoun's sentence, of a source's paragraph, and what follows a headline. */
function ahead(document: Document, { kind, span, statement }: Expression): Span {
  const { sentences, paragraphs } = document
  const here = paragraphAt(document, span.start)
  const end =
    statement === null || kind === 'person'
      ? sentences[sentenceAt(document, span.start)]?.end
      : paragraphs[here < 2 ? here + 1 : here]?.end
  return { start: span.end, end: Math.max(span.end, end ?? span.end) }
}

import type { Document } from '../../model/document.ts'
import { kindsOfNoun } from '../../model/kinds.ts'
import { BETWEEN } from '../../model/listing.ts'
import { paragraphAt } from '../../model/locate.ts'
import { singular } from '../../model/number.ts'
import type { Span } from '../../model/span.ts'
import { type Cast, isActor, isBody, type Member, type Role } from '../cast/cast.ts'
import { alike } from './alike.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import type { History } from './history.ts'
import { listsOf, WITH_APPOSITION } from './lists.ts'
import { withoutTail } from './named.ts'
import type { Scene } from './scene.ts'
import { bodiesOfKind } from './several.ts'
import { ownsOthers, WORK } from './works.ts'

const SEVERAL = /^(?:several|words|relative|first|none)$/

/**
 * Those who may be meant together: the ones listed in the words themselves; for words for several also those listed
 * before, who have spoken together, and the only two in sight.
 */
export function groupsFor(
  scene: Scene,
  expression: Expression,
  single: readonly Candidate[],
  together: readonly Member[],
): Candidate[] {
  const { document, cast, history } = scene
  const { kind, span, noun, statement, isPlural } = expression
  if (!statement || !SEVERAL.test(kind)) return []
  const { text } = document.article
  const named = cast
    .within(withoutTail(text, span))
    .filter(({ member, mention }) => isActor(member) && mention.kind === 'name')
  const inside = named.filter(
    (role, i) => !tellsWhose(text, role, named[i + 1], span.end) && !ownsOthers(text.slice(role.mention.end, span.end)),
  )
  const lists: Member[][] = [BETWEEN, WITH_APPOSITION].flatMap((between) => listsOf(text, inside, between))
  if (/ (?:and|or) |&/.test(text.slice(span.start, span.end)))
    lists.push(inside.filter(({ member }) => member.type === 'PERSON').map(({ member }) => member))
  if (kind === 'several' || kind === 'relative' || (kind === 'words' && isPlural && inside.length === 0))
    lists.push([...together], ...listsBefore(document, cast, span), [...history.together], spokeLast(history))
  if (kind === 'words' && isPlural) lists.push(bodiesOfKind(scene, expression))
  const isNamedFirst = inside[0]?.mention.start === span.start
  if (kind === 'words' && !isNamedFirst) lists.push(...alike(noun).map((one) => [...history.meantBy(one)]))
  return distinct(lists).map((members): Candidate => {
    const of = single.filter((one) => members.includes(one.members[0] as Member))
    const [first] = of
    return {
      members,
      inside: first?.inside ?? null,
      office: null,
      near: first?.near ?? null,
      rank: Math.min(...of.map(({ rank }) => rank), 9),
      count: Math.min(...of.map(({ count }) => count), 9),
      isNamedTogether: members.length === together.length && together.every((member) => members.includes(member)),
    }
  })
}

const TO_NOUN = /^(?: (?!(?:and|or|of|in|for|from|at|with)\b)[\p{Ll}-]+){1,4} ?$/u
const TO_PERSON = /^(?: (?!(?:and|or|of|in|for|from|at|with)\b)[\p{L}-]+){1,4} $/u

/** A body or country before a plain noun says whose somebody is: "Orr and US attorneys", "Orr and US President Ann Lowe", but not "a Post poll", "the Hask chain". */
function tellsWhose(text: string, { member, mention }: Role, next: Role | undefined, end: number): boolean {
  const behind = text.slice(mention.end, next?.mention.start ?? end)
  const isNoun = (next?.member.type === 'PERSON' ? TO_PERSON : TO_NOUN).test(behind)
  const noun = singular(/\p{Ll}+(?= ?$)/u.exec(behind)?.[0] ?? '')
  return isBody(member) && isNoun && !WORK.test(behind) && kindsOfNoun(noun).length === 0
}

/** Those listed in this paragraph before the words, and in the one before it; and the only two persons there. */
function listsBefore(document: Document, cast: Cast, { start }: Span): Member[][] {
  const from = document.paragraphs[paragraphAt(document, start) - 1]?.start ?? 0
  const roles = cast.within({ start: from, end: start }).filter(({ member }) => isActor(member))
  const names = roles.filter(({ mention }) => mention.kind === 'name')
  const persons = [...new Set(roles.map(({ member }) => member))].filter(({ type }) => type === 'PERSON')
  return [...listsOf(document.article.text, names, WITH_APPOSITION), persons.length < 4 ? persons : []]
}

/** The two who spoke last. */
function spokeLast({ turns }: History): Member[] {
  const speakers = turns.map(({ members }) => members[0]).filter((member) => member !== undefined)
  const last = speakers.at(-1)
  return last ? [last, ...speakers.filter((member) => member !== last).slice(-1)] : []
}

/** Lists of two and more, each once. */
function distinct(lists: readonly (readonly Member[])[]): Member[][] {
  const found: Member[][] = []
  for (const list of lists) {
    const members = [...new Set(list)]
    const isKnown = found.some(
      (one) => one.length === members.length && one.every((member) => members.includes(member)),
    )
    if (members.length > 1 && members.length < 6 && !isKnown) found.push(members)
  }
  return found
}

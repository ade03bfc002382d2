import type { EdgeAttributes, NodeAttributes } from '../model/schema.ts'
import { addClaims, claimsOf } from './claims/claims.ts'
import { earlier, later } from './dates.ts'
import { Draft, type DraftEdge, type Printed, type Said } from './draft.ts'
import { byDay } from './fold.ts'
import { NameTally } from './names.ts'
import type { Piece } from './piece.ts'
import { type Gendering, type Naming, piecesOfDraft } from './pieces-of.ts'
import { addSpokeAbout } from './spoke-about.ts'
import { addStory, byDay as byDayPrinted, copiesAmong, isSameText } from './stories/stories.ts'

/** A statement with its claim, and the story of its article with the article's place there, if it has one. */
interface Claimed {
  readonly said: Said
  readonly claim: string
  readonly story?: string
  readonly place?: number
}

/** What makes one of all values of a key; the order of the values makes no difference. */
type Join<T> = (key: string, values: T[]) => Iterable<Piece>

/** Several attributes of a node, the whole of it. */
const node: Join<Partial<NodeAttributes>> = (key, values) => [
  // What is added to a node has no kind.
  { table: 'node', key, value: Object.assign({}, ...values.sort((a, b) => Number('kind' in b) - Number('kind' in a))) },
]

/** An edge, of those that records have of it. */
const edge: Join<DraftEdge> = (key, values) => [{ table: 'edge', key, value: values.reduce(joinedEdge) }]

function joinedEdge(a: DraftEdge, b: DraftEdge): DraftEdge {
  const [one, other] = [a.attributes, b.attributes]
  if (one.kind === 'OF' && other.kind === 'OF')
    return { ...a, attributes: { ...one, inferred: one.inferred && other.inferred } }
  return one.kind === 'HOLDS' && other.kind === 'HOLDS' ? { ...a, attributes: joinedHolding(one, other) } : a
}

type Holding = EdgeAttributes<'HOLDS'>

/** The latest article says how an office is held; of several on one day, one that says so. */
function joinedHolding(one: Holding, other: Holding): Holding {
  const [a, b] = [one.lastReportedOn ?? '', other.lastReportedOn ?? '']
  const how = (manner: 'former' | 'acting' | 'shadow'): boolean =>
    a === b ? one[manner] || other[manner] : (a > b ? one : other)[manner]
  const first = earlier(one.firstReportedOn, other.firstReportedOn)
  const last = later(one.lastReportedOn, other.lastReportedOn)
  return {
    kind: 'HOLDS',
    ...(first === undefined ? {} : { firstReportedOn: first }),
    ...(last === undefined ? {} : { lastReportedOn: last }),
    former: how('former'),
    acting: how('acting'),
    shadow: how('shadow'),
  }
}

/** What is known of a node besides what articles call it. */
interface Known {
  readonly formerIds: readonly string[]
  readonly sameAs?: string
}

/** A node, of what articles call it and of what is known besides. */
function* name(key: string, values: (Naming | Gendering | Known)[]): Generator<Piece> {
  const tally = new NameTally()
  const formerIds: string[] = []
  let sameAs: string | undefined
  for (const value of values) {
    if ('formerIds' in value) {
      formerIds.push(...value.formerIds)
      sameAs ??= value.sameAs
    } else if ('male' in value) tally.addGender(key, value.male)
    else tally.add(key, value.label, value.described)
  }
  for (const [id, value] of tally.nodes({ formerIds: () => formerIds, sameAs: () => sameAs }))
    yield { table: 'node', key: id, value }
}

/** Which claim each statement is of, of those who say it. */
function* said(_: string, values: Said[]): Generator<Piece> {
  const claimOf = claimsOf(values.sort(byDay))
  for (const one of values) yield { table: 'claimed', key: one.article, value: { said: one, claim: claimOf(one) } }
}

/** Whether two articles print the same text. */
function* pair(_: string, values: Printed[]): Generator<Piece> {
  const [a, b] = values.sort(byDayPrinted)
  if (a?.sketch && b?.sketch && isSameText(a.sketch, b.sketch))
    yield { table: 'same', key: a.article, value: b.article }
}

/** A story, of the articles that print it. */
function* story(_: string, values: Printed[]): Generator<Piece> {
  const draft = new Draft()
  const articles = values.sort(byDayPrinted)
  const node = addStory(draft, articles)
  yield* piecesOfDraft(draft)
  for (const [place, { article }] of articles.entries())
    yield { table: 'storied', key: article, value: { story: node, place } }
}

/** Which statements are copies, of one claim in one story. */
function* copies(_: string, values: Claimed[]): Generator<Piece> {
  const places = new Map(values.map(({ said, place = 0 }) => [said, place]))
  const same = [...places.keys()].sort(byDay)
  for (const [statement, copyOf] of copiesAmong(same, (one) => places.get(one) ?? 0)) {
    yield { table: 'node', key: statement, value: { copyOf } }
    yield { table: 'copy', key: statement, value: copyOf }
  }
}

/** A claim, of the statements that report it. */
function* claim(key: string, values: Claimed[]): Generator<Piece> {
  const draft = new Draft()
  draft.said.push(...values.map(({ said }) => said).sort(byDay))
  const storyOf = new Map(values.flatMap(({ said, story }) => (story === undefined ? [] : [[said.article, story]])))
  addClaims(draft, () => key, { storyOf })
  yield* piecesOfDraft(draft)
}

/** About whom one speaks, of the statements that are no copies. */
function* speaker(key: string, values: Said[]): Generator<Piece> {
  const draft = new Draft()
  draft.said.push(...values.map((one) => ({ ...one, speakers: [key] })).sort(byDay))
  addSpokeAbout(draft, { copies: new Set() })
  yield* piecesOfDraft(draft)
}

/** What is made of all pieces of a key, by what is made. */
export const JOINS = { node, edge, name, said, pair, story, copies, claim, speaker }

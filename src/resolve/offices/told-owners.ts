import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { kindsOfName, kindsOfNoun } from '../../model/kinds.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { isOfManyBodies } from './office-names.ts'

/** A word before an office and the office's own first one, and how the office is held. */
const NOUN = /(?:^|\s)(\p{L}+)(?: (?:former|acting|interim|deputy|vice))* $/u
const FIRST = /^(\p{L}+) \p{L}/u
/** "Its chief executive" */
const ITS = /\b[Ii]ts (?:\p{Ll}+ )?$/u
/** "Tarn Foods, whose chairman" */
const WHOSE = /^,? whose (?:\p{Ll}+ )?$/u
/** Posts that all bodies have: no minister is one of a firm's. */
const ANYBODYS = /\b(?:president|leader|chief|boss|owner|founder|captain|coach|treasurer|counsel|envoy|ambassador)$/
/** Fields of posts that are called as bodies are. */
const FIELD = /^(?:business|house|board|plant|press)$/i
/** Kinds of bodies by whose nouns a post is called: a campaign manager is rather a person's, and a city manager of no one body. */
const KINDS: ReadonlySet<string> = new Set([
  'company',
  'media',
  'union',
  'charity',
  'party',
  'court',
  'assembly',
  'police',
  'club',
])
/** How near a firm must be named that shows no kind. */
const NEAR = 400

/** Whose an office is by words that name nobody: "company CEO", "the committee chairman", "Its chief executive", "Tarn Foods, whose chairman"; a guess. */
export function toldOwner(document: Document, cast: Cast, office: Mention, name: string): Member | null {
  if (!isOfManyBodies(name) && !ANYBODYS.test(name)) return null
  const { text } = document.article
  const [last] = cast.within({ start: Math.max(0, office.start - 80), end: office.start }).toReversed()
  if (last?.member.type === 'ORG' && WHOSE.test(text.slice(last.mention.end, office.start))) return last.member
  const before = text.slice(Math.max(0, office.start - 40), office.start)
  if (ITS.test(before)) return subjectBefore(document, cast, office)
  const words = [NOUN.exec(before)?.[1], FIRST.exec(text.slice(office.start, office.end))?.[1]]
  const kinds = words
    .filter((word) => word !== undefined && !FIELD.test(word))
    .flatMap((word) => kindsOfNoun(word?.toLowerCase() ?? ''))
    .filter((kind) => KINDS.has(kind))
  if (kinds.length === 0) return null
  const [only, ...others] = bodiesBefore(cast, office, kinds)
  return only && others.length === 0 ? only : null
}

/** The bodies named before an office that are of one of some kinds; of firms those close by, which may show none. */
function bodiesBefore(cast: Cast, { start }: Mention, kinds: readonly string[]): Set<Member> {
  const found = new Set<Member>()
  for (const { member, mention } of cast.backwardsFrom(start)) {
    if (member.type !== 'ORG') continue
    const own = [member.listedName ?? '', ...member.forms.keys()].flatMap(kindsOfName)
    const isFirm = kinds.includes('company') && own.length === 0 && start - mention.end < NEAR
    if (isFirm || own.some((kind) => kinds.includes(kind))) found.add(member)
  }
  return found
}

/** The body or country that begins the sentence of an office, or the sentence before. */
function subjectBefore(document: Document, cast: Cast, { start }: Mention): Member | null {
  const at = sentenceAt(document, start)
  for (const sentence of [document.sentences[at], document.sentences[at - 1]]) {
    const subject = sentence && cast.within({ start: sentence.start, end: Math.min(start, sentence.start + 60) })[0]
    if (!sentence || !subject) continue
    const isFirst = /^(?:["“‘]|[Tt]he |But |And )*$/.test(
      document.article.text.slice(sentence.start, subject.mention.start),
    )
    return isFirst && (subject.member.type === 'ORG' || subject.member.type === 'COUNTRY') ? subject.member : null
  }
  return null
}

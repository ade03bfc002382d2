import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type Cast, isBody, type Member, type Role } from '../cast/cast.ts'
import { authorOf, issuersOf } from './issuers.ts'

/** Words that end the head of a source's noun phrase. */
const AFTER_HEAD =
  /,|\s(?:of|for|at|from|in|with|on|to|who|whose|which|and|released|published|conducted|that|showing)\s/

/** The names at the heads of a source; two joined by "and" speak together. */
export function namedSpeakers(document: Document, cast: Cast, printedSource: Span): Member[] {
  const { text } = document.article
  const whole = text.slice(printedSource.start, printedSource.end)
  // "Trump's" denial is his own.
  const words = whole.replace(/[’']s?$/, '')
  const source = { start: printedSource.start, end: printedSource.start + words.length }
  const inside = cast.within(source).filter(({ mention, member }) => mention.kind === 'name' || member.type === 'ORG')
  const headEnd = source.start + (AFTER_HEAD.exec(words)?.index ?? words.length)
  const persons = inside.filter(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  const heads = inside.filter(({ mention }) => mention.start < headEnd)
  const joint = / and /.test(words) ? persons.filter(({ mention }) => mention.end <= endOfJoint(words, source)) : []
  if (joint.length > 1) return [...new Set(joint.map(({ member }) => member))]
  const person = heads.findLast(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  if (person) return [person.member]
  const author = authorOf(text, cast, source)
  if (author) return [author]
  const bodies = jointBodies(text, inside, source)
  if (bodies.length > 1) return bodies
  const last = heads.at(-1)
  if (!last || !isAtEnd(text, last.mention, headEnd)) {
    const issuers = issuersOf(text, inside, source, headEnd)
    return issuers.length > 0 ? issuers : apposition(text, inside, source)
  }
  if (last.member.type === 'OFFICE') {
    const named = inside.find(({ member }) => last.member.holders.has(member))
    if (named) return [named.member]
    const apposed = apposition(text, inside, source)
    return apposed.length > 0 ? apposed : holderOrOffice(last.member, words, inside.length === 1)
  }
  return ['ORG', 'COUNTRY', 'PLACE'].includes(last.member.type) ? [last.member] : []
}

/** Between bodies or countries that speak together: "Norvane, the Harbour Union and Britain". */
const JOINT = /^(?:,? and |\/|, )(?:the )?$/

/** The bodies and countries that a source lists from its beginning. */
function jointBodies(text: string, inside: readonly Role[], source: Span): Member[] {
  const [first, ...others] = inside.filter(({ member }) => isBody(member))
  if (!first || !/^(?:both )?(?:the )?$/i.test(text.slice(source.start, first.mention.start))) return []
  const listed = [first]
  for (const other of others)
    if (JOINT.test(text.slice(listed.at(-1)?.mention.end, other.mention.start))) listed.push(other)
    else break
  return [...new Set(listed.map(({ member }) => member))]
}

/** "His wife, Laura Ellery", "a lawyer for the port, Max Orr,": the name that a source without a name at its head ends in. */
function apposition(text: string, inside: readonly Role[], source: Span): Member[] {
  const last = inside.findLast(({ member }) => member.type === 'PERSON')
  if (!last || !/^[\s,]*$/.test(text.slice(last.mention.end, source.end))) return []
  const before = text.slice(source.start, last.mention.start)
  // "supporters of Ellery" are not she.
  return /\b(?:of|for|by|with|to|from|like|including|and|at|on|in|than|about|against|[’']s) (?:\p{Lu}[\p{L}.]* )*$/u.test(
    before,
  )
    ? []
    : [last.member]
}

/** Joint speakers end where an apposition or a phrase behind them begins. */
const endOfJoint = (words: string, source: Span): number =>
  source.start + (/,(?! and )/.exec(words)?.index ?? words.length)

const isIndefinite = (words: string): boolean => /^(?:an?|one|some|another|several|many|two|three|most)\s/i.test(words)

/** An office speaks for its one holder; without a holder it stands for itself, if the text means one particular post. */
function holderOrOffice(office: Member, words: string, alone: boolean): Member[] {
  const indefinite = isIndefinite(words)
  const isFormer = /\bformer\b/i.test(words)
  const holders = [...office.holders].filter((holder) => office.former.has(holder) === isFormer)
  if (holders.length === 1 && holders[0] && !indefinite && alone) return [holders[0]]
  // A former holder is a person, and the office itself says nothing of the kind.
  return isFormer || (indefinite && office.of === null) ? [] : [office]
}

/** Whether a person's name is the head: not a possessor ("Ellery's aides"), not before a plural ("Trump supporters"). */
function isHead(text: string, mention: Span, source: Span): boolean {
  const after = text.slice(mention.end, source.end)
  return !/^[’']|^\s+(?!and\b|or\b|of\b|in\b|from\b|at\b|who\b|for\b)[\p{Ll}]/u.test(after)
}

const isAtEnd = (text: string, mention: Span, headEnd: number): boolean =>
  /^[\s)\]]*$/.test(text.slice(mention.end, headEnd))

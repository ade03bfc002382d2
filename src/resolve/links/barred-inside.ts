import { TITLE } from '../../model/honorifics.ts'
import type { Span } from '../../model/span.ts'
import { isBody, type Member, type Role } from '../cast/cast.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { isOneOfParty, SPOKESPERSON } from './named.ts'
import { OFFICIALS, PERSON_NOUN, RELATIVES } from './person-nouns.ts'
import type { Scene } from './scene.ts'
import { ownsOthers, WORK } from './works.ts'

/** Before a name in the words: a clause about the head, or a preposition. */
const CLAUSE = /\b(?:who|whom|whose|which|that)\b/
const PREPOSITION =
  /\b(?:of|for|by|from|to|with|on|about|against|over|near|outside|inside|under|behind|among|than|at|in) (?:the |then-|former |both )?(?:\p{Lu}[\p{L}.’'-]* )*$/u
/** Between two who are listed in the words: "Mr Lowe and fellow minister Max Orr", "the Post/ABC poll". */
const JOINED =
  /^(?: \([^()]{1,30}\))?(?:(?:, [^,;]{1,40},)?,? (?:and|&) (?:(?!(?:of|to|for|with|by|from|in|at) )[\p{L}.’'-]+ ){0,5}|[/–-])$/u
/** What somebody does to others: "overseeing", but who is "representing" them speaks for them. */
const DOING = '(?!(?:representing|leading|including|speaking)\\s)\\p{Ll}+ing'
/** Right before a name, or the rest of it. */
const TO_NAME = '(?:the )?(?:\\p{Lu}[\\p{L}.]* )*$'
/** Between several and whom they are described by: "mayors backed by", "families suing", "protesters outside". */
const DESCRIBING = new RegExp(
  `\\s(?:\\p{Ll}+(?:ed|en|n) by|${DOING}|outside|against|near|about|behind|opposed to|loyal to|close to|critical of|allied with|fighting) ${TO_NAME}`,
  'u',
)
const RELATIVE = new RegExp(`^(?:${RELATIVES})$`)
/** Between several, or a relative, and whose they are: "the parents of student ". */
const OF_ONE = /\s(?:of|to) (?:(?!including )[\p{L}.’'-]+ ){0,6}$/u
/** Where people post: "a Telegram channel". */
const PLATFORM =
  /^(?:Facebook|Instagram|LinkedIn|Reddit|Snapchat|Telegram|TikTok|Twitter|VKontakte|Weibo|WhatsApp|X|YouTube)$/
/** What somebody has got hold of, and did not make. */
const PICTURE = /^(?:clip|footage|image|photo|photograph|picture|recording|video)$/
/** Before a court or an office with which something is filed: "a complaint filed last week in ". */
const FILED_WITH = /\b(?:filed|lodged|submitted) (?:[\p{Ll}-]+ ){0,3}?(?:in|with|at|to|before) (?:[\p{L}.’'-]+ ){0,4}$/u
/** Between several and the second of those whom they are of: "supporters of Hask and ". */
const OF_TWO = /\s(?:of|for|to|by|with|against) (?:the )?(?:\p{Lu}[\p{L}.’'-]* )+and (?:\p{Lu}[\p{L}.]* )*$/u
/** Between one and whom that one has to do with: "a prosecutor overseeing the Orr case". */
const HANDLING = new RegExp(`\\s${DOING} ${TO_NAME}`, 'u')
/** Between somebody and whoever has done something to that one: "a source quoted by". */
const DONE_BY = new RegExp(`\\s\\p{Ll}+(?:ed|en|wn) by ${TO_NAME}`, 'u')
/** Behind the name of somebody whose people they are: "Halvorsen aides". */
const GROUP_OF = /^ (?:[\p{Ll}-]+ )?(?!is |was |has |says )[\p{Ll}-]+s$/u
/** Behind somebody after whom something is called: "the Hask Amendment". */
const NAMED_AFTER =
  /^(?:[’']s)? (?:\p{Lu}\p{L}+ )?(?:Accords?|Acts?|Amendment|Award|Bill|Bridge|Cup|Doctrine|Effect|Law|Medal|Park|Prize|Protocol|Rule|Street|Tower|Treaty|Trophy)\b/u
/** Before a people of whom some are meant: "most Norwegians", "a majority of young Norwegians". */
const SOME_OF = /^(?!the $|both $|we $).*\S $/iu
/** Before somebody for or against whom a body is: "Nurses for Hask". */
const NAMED_FOR = /\p{Lu}\p{Ll}+s (?:4|[Ff]or|[Aa]gainst) $/u
/** Between an office and its holder: "Chief of Staff Lt Gen ". */
const BEFORE_NAME = new RegExp(`^,? ?(?:(?:${TITLE})\\.? )*$`)
/** Before whoever has come upon what somebody else wrote. */
const SEEN_BY =
  /\b(?:uncovered|seen|obtained|reported|verified|reviewed|found|revealed|leaked|examined|analy[sz]ed|spotted|unearthed|viewed|shared) (?:by|with) (?:\p{Ll}[\p{L}-]* ){0,5}(?:\p{Lu}[\p{L}.]* )*$/u
/** Between who is sent and to whom: "the mission to". */
const SENT_TO = /\b(?:mission|ambassador|envoy|embassy|representative|delegation) to (?:the )?$/
/** Behind a country of which a state is named: "the US state of Tarn". */
const STATE_OF = /^ (?:state|province|region|city|town) of /
const BY_AUTHOR = /\b(?:of|by|from|in) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u

/** Who stands in the words only to say whose, for whom or about whom somebody is does not speak. */
export function barredInside(
  scene: Scene,
  expression: Expression,
  { members }: Candidate,
  { mention, member }: Role,
): string | null {
  const { document, cast } = scene
  const { span, headEnd, noun, words } = expression
  const { text } = document.article
  const before = text.slice(span.start, mention.start)
  const behind = text.slice(mention.end, span.end)
  if (mention.start > headEnd && CLAUSE.test(before)) return 'is named only in a clause about somebody else'
  const isWork = WORK.test(` ${words.slice(0, headEnd - span.start)}`)
  if (mention.start > headEnd && !isWork && describesOthers(expression, member, before))
    return 'is named only to describe others'
  const part = barredAsPart(scene, expression, { mention, member })
  if (part) return part
  const other = isWork || PICTURE.test(noun) ? notBy(before) : null
  if (other) return other
  const isBefore = mention.end < headEnd && /^ \p{Ll}/u.test(behind)
  if (member.type === 'PLACE' && isBefore && expression.bodyKinds.length === 0 && !isWork)
    return 'is only where somebody is'
  const isListed = ({ mention: other, member: { type } }: Role): boolean =>
    (type === 'PERSON') === (member.type === 'PERSON') &&
    !ownsOthers(text.slice(other.end, span.end)) &&
    (JOINED.test(text.slice(mention.end, other.start)) || JOINED.test(text.slice(other.end, mention.start)))
  if (members.length === 1 && cast.within(span).some((role) => role.mention.kind === 'name' && isListed(role)))
    return 'is named together with others'
  const bar = barredAsOwner(scene, expression, { mention, member })
  if (bar) return bar
  const isPerson = members.every(({ type }) => type === 'PERSON')
  return isPerson ? barredAsPersonInside(scene, expression, { mention, member }, isWork) : null
}

/** Why a name that is a part of another word or name, or one of a kind, does not speak. */
function barredAsPart(
  { document }: Scene,
  { span, headEnd }: Expression,
  { mention, member: { type } }: Role,
): string | null {
  const { text } = document.article
  const before = text.slice(span.start, mention.start)
  const behind = text.slice(mention.end, span.end)
  if (/^[-–]\p{Ll}/u.test(behind) || /\b(?:pro|anti|non)[-–]$/i.test(before)) return 'is only a part of another word'
  if (type === 'PERSON' && (NAMED_AFTER.test(behind) || NAMED_FOR.test(before)))
    return 'is only in the name of something'
  if (isOneOfParty(text, span, mention)) return 'is the party of one who is meant'
  const isPlatform = type === 'ORG' && PLATFORM.test(text.slice(mention.start, mention.end))
  return isPlatform && (mention.end < headEnd || /\bon $/.test(before)) ? 'is only where it is posted' : null
}

/** Why whoever is named behind words for a work does not speak by it. */
function notBy(before: string): string | null {
  if (SEEN_BY.test(before)) return 'has only seen or shown it'
  return FILED_WITH.test(before) ? 'is only with whom it is filed' : null
}

/** Whose people, things or friends speak does not speak. */
function barredAsPersonInside(
  { document, cast }: Scene,
  { span, headEnd }: Expression,
  { mention }: Role,
  isWork: boolean,
): string | null {
  const { text } = document.article
  const before = text.slice(span.start, mention.start)
  const behind = text.slice(mention.end, span.end)
  if (GROUP_OF.test(behind) && !WORK.test(behind)) return 'only has whoever speaks'
  const owned = mention.kind === 'pronoun' ? ' ' : /^[’']s? /.exec(behind)?.[0]
  if (owned !== undefined && owned.length < behind.length && !WORK.test(behind.slice(owned.length - 1)))
    return 'only owns or has whoever speaks'
  const title = cast
    .within(span)
    .find((role) => role.member.type === 'OFFICE' && isRightBefore(text, role.mention, mention))
  // "The ambassador to the US Ann Lowe", "Ministry of Defence spokesman Max Orr": the preposition is for the country or body.
  const isBehindPost = cast
    .within(span)
    .some(
      (role) =>
        isBody(role.member) &&
        role.mention.end > headEnd &&
        (isRightBefore(text, role.mention, mention) || (title && isRightBefore(text, role.mention, title.mention))),
    )
  // "Chief of Staff Andrew Card": the preposition is the title's.
  const outside = text.slice(span.start, title?.mention.start ?? mention.start)
  if (mention.start > headEnd && PREPOSITION.test(outside) && !isBehindPost && !(isWork && BY_AUTHOR.test(before)))
    return 'is named only behind a preposition'
  return null
}

const describesOthers = ({ noun, isPlural, bodyKinds }: Expression, { type }: Member, before: string): boolean =>
  (type === 'PERSON' && HANDLING.test(before)) ||
  (PERSON_NOUN.test(noun) && DONE_BY.test(before)) ||
  (type === 'PERSON' && (isPlural || RELATIVE.test(noun)) && OF_ONE.test(before)) ||
  (isPlural && bodyKinds.length === 0 && (DESCRIBING.test(before) || OF_TWO.test(before)))

/** "The Tarn Bank chief", "the bank’s rivals": the body only has whoever speaks. */
function barredAsOwner(
  { document, cast }: Scene,
  { span, headEnd, noun, isPlural, bodyKinds }: Expression,
  { mention, member }: Role,
): string | null {
  const { text } = document.article
  if (member.type === 'COUNTRY' && mention.kind === 'nominal' && SOME_OF.test(text.slice(span.start, mention.start)))
    return 'is the people of whom some are meant'
  const isOfficial = OFFICIALS.test(noun) && mention.end < headEnd
  if (member.type === 'COUNTRY' && !isPlural && isOfficial) return 'is only whose somebody is'
  // Whose spokesperson speaks speaks through them.
  const isItsOffice = ({ member: office, mention: { end } }: Role): boolean =>
    office.type === 'OFFICE' && office.of === member && end === headEnd && !SPOKESPERSON.test(office.listedName ?? '')
  if (!isPlural && mention.end < headEnd && cast.within(span).some(isItsOffice)) return 'is only whose the office is'
  const behind = text.slice(mention.end, span.end)
  if (mention.start > headEnd && SENT_TO.test(text.slice(span.start, mention.start)))
    return 'is only to whom somebody is sent'
  if (STATE_OF.test(behind)) return 'only has the state that is meant'
  const owned = /^[’']s?( (?:[\p{Ll}-]+ )*[\p{Ll}-]+s)$/u.exec(behind)?.[1]
  const isOthers = owned !== undefined && isPlural && bodyKinds.length === 0 && !WORK.test(owned)
  return member.type === 'ORG' && isOthers ? 'only has whoever speaks' : null
}

const isRightBefore = (text: string, before: Span, name: Span): boolean =>
  before.start < name.start && BEFORE_NAME.test(text.slice(before.end, name.start))

import type { Document } from '../../model/document.ts'
import type { EntityType } from '../../model/entity.ts'
import { matchesIn } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'

/** What a description may mean: an entity of a type whose name says so. */
interface Class {
  readonly type: EntityType
  readonly names: RegExp
}

const MEDIA =
  /\b(?:times|post|news|journal|guardian|telegraph|mail|mirror|herald|globe|tribune|gazette|bee|star|magazine|today|daily|radio|tv|bbc|cnn|nbc|cbs|abc|fox|politico|reuters|breitbart|buzzfeed|huffpost|bloomberg|atlantic|economist|spectator|observer|independent|sun|register|chronicle|wire)\b/i
const COMPANY =
  /\b(?:inc|corp|corporation|ltd|plc|group|co|company|holdings|industries|motors|airlines|ports|bank|energy|oil|sachs|systems)\b|^(?:Google|Facebook|Twitter|Amazon|Microsoft|Apple|YouTube)$/i

/** Nouns for bodies that their names do not hold. */
const CLASSES: Readonly<Record<string, Class>> = {
  newspaper: { type: 'ORG', names: MEDIA },
  paper: { type: 'ORG', names: MEDIA },
  magazine: { type: 'ORG', names: MEDIA },
  network: { type: 'ORG', names: MEDIA },
  broadcaster: { type: 'ORG', names: MEDIA },
  company: { type: 'ORG', names: COMPANY },
  firm: { type: 'ORG', names: COMPANY },
  panel: { type: 'ORG', names: /\b(?:committee|panel|commission|board)$/i },
  country: { type: 'COUNTRY', names: /./ },
  nation: { type: 'COUNTRY', names: /./ },
}
/** Nouns for bodies whose names end in them: "the committee" after "House Intelligence Committee". */
const BODY_NOUN =
  /^(?:committee|commission|council|union|party|university|agency|department|ministry|administration|court|campaign|foundation|institute|bank|association|federation|alliance|coalition|government|parliament|assembly|authority|office|bureau|board|society|trust|institution|group|company|corporation|college|school|tribunal|senate)$/
const THE = /(?<![\p{L}-])(?:the|its|this|that) (\p{Ll}+)(?![\p{L}-])/giu
/** How far back, in characters, a description points. */
const REACH = 2500

/**
 * Later mentions of bodies and countries by a plain noun: "the committee", "the paper", "the company". The fitting one
 * that is named last before it is meant; a noun that fits nobody means nothing.
 */
export function castDescriptions(document: Document, cast: Cast): void {
  const { text } = document.article
  for (const span of matchesIn(document, THE)) {
    const wanted = classOf(text.slice(span.start, span.end))
    const member = wanted && isFree(cast, span, text) ? lastOf(cast, span.start, wanted) : null
    if (member) cast.add(member, { ...span, type: member.type, kind: 'nominal' })
  }
}

const classOf = (noun: string): Class | null =>
  CLASSES[noun] ??
  (BODY_NOUN.test(noun) ? { type: 'ORG', names: new RegExp(`\\b${noun}(?: of\\b.*| for\\b.*)?$`, 'i') } : null)

/** Whether the noun stands for itself: not "the party leader", "the company's", and in no name. */
const isFree = (cast: Cast, { start, end }: Span, text: string): boolean =>
  !/^(?: \p{Ll}+ly)? (?:\p{L}+s?)?(?:leader|chair|member|spokes|official|secretary|candidate|nominee)|^[-/]/u.test(
    text.slice(end, end + 24),
  ) &&
  cast
    .within({ start: Math.max(0, start - 60), end: end + 60 })
    .every(({ mention }) => mention.end <= start || mention.start >= end)

function lastOf(cast: Cast, at: number, { type, names }: Class): Member | null {
  for (const { member, mention } of cast.backwardsFrom(at)) {
    if (mention.start < at - REACH) return null
    if (member.type === type && [member.listedName ?? '', ...member.forms.keys()].some((form) => names.test(form)))
      return member
  }
  return null
}

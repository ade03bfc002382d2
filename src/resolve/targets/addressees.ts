import { WEEKDAYS } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import { isHeard } from '../../model/heard.ts'
import { sentenceAt } from '../../model/locate.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Cast, Member, Role } from '../cast/cast.ts'

/** Verbs whose object hears what is said. */
const TOLD =
  /\b(?:tell|tells|told|telling|ask(?:ed|s|ing)?|remind(?:ed|s|ing)?|assur(?:e|ed|es|ing)|inform(?:ed|s)?|warn(?:ed|s|ing)?|call(?:ed|s|ing)? (?:up)?on|urg(?:e|ed|es|ing)|thank(?:ed|s|ing)?|exhort(?:ed|s)?|advis(?:e|ed|es|ing)|implor(?:e|ed|es)|respond(?:ed|s|ing)? to|repl(?:y|ied|ies|ying) to|appeal(?:ed|s|ing)? to|speaking to|spoke to|speaking on|talk(?:ing|ed|s)? (?:to|with)) (?!that\b)/iu
/** Phrases beside a cue that name the hearer: "said in an interview with CNN", "on NBC's Meet the Press". */
const INTERVIEW = new RegExp(
  `\\b(?:interview(?:ed)? (?:with|on|by)|(?:appear(?:ed|ing|ance)|asked) on|speaking (?:to|on|with)|spoke (?:to|with|on)|talk(?:ing|ed|s)? (?:to|with)|said to|wrote to|letter (?:on \\w+day )?to|speech to|address to|evidence to|in a call with|statement to|email to|e-mail to|told|(?:${WEEKDAYS.join('|')}|morning|night|evening|said|says) on) `,
  'giu',
)
/** What may stand between such a phrase and the hearer's name. */
const BEFORE_NAME =
  /^(?:[Tt]he |an? |his |her |its )?(?:[\p{L}’'.-]+[’']s )?["“‘']{0,2}(?:[\p{Lu}][\p{L}.-]* ){0,4}(?:[\p{Ll}-]+ ){0,3}["“‘']{0,2}$/u
/** Between a station and its programme or its host, who hears it: "CBS's “Face the Nation”", "CNN host Jake Tapper". */
const OWN =
  /^(?:[’']s)? ["“‘]?(?:(?:radio |tv )?(?:host|presenter|reporter|anchor|correspondent|editor|interviewer) )?$|^[’']s (?:[\p{Ll}-]+ ){0,3}\p{Ll}+,? $/u
/** Words that show a clause, or other hearers, and none who is named. */
const CLAUSE =
  /\b(?:that|he|she|they|it|them|him|you|us|me|people|those|reporters|to|how|if|whether|about|of|for|in|at|from|by|against|who|when)\b/
/** Hearers whom nobody names: "told reporters", "told the crowd", "told Tarn's supporters". */
const CROWD =
  /^(?:(?:the|an?|his|her|its|their|some|other|many|[\p{L}.-]+ [\p{L}.-]+[’']s|[\p{L}.-]+[’']s) )?(?:(?:[\p{Ll}-]+ ){0,3}|\p{Lu}[\p{L}-]+ (?=crowd|audience|rally|voters))(?:attendees|reporters?|journalists?|broadcasters?|press|media|crowds?|audiences?|supporters|voters|donors|delegates|members|lawmakers|MPs|colleagues|students|viewers|listeners|readers|people|rally|gathering|group|conference|committee|panel|hearing|aides|allies|friends|staff|workers|veterans|leaders|officials)\b/u
/** On these one speaks to everybody. */
const NETWORK =
  /^(?:twitter|facebook|instagram|snapchat|periscope|youtube|reddit|tiktok|truth social|linkedin|tumblr)$/i

/** Talks that go on, unlike "urged", "thanked" and "called on". */
const TALK =
  /tell|told|ask|speak|spoke|talk|interview|appear|speech|evidence|(?:says?|said|day|morning|night|evening) on $/i

/** Who is told something. */
export interface Addressee {
  /** `null` where nobody names who hears it. */
  readonly member: Member | null
  /** Whether it is a talk, so that what the speaker says next is said to the same. */
  readonly isTalk: boolean
}

/**
 * Whom a statement was said to, where words beside its cue say so; `null` where they do not.
 *
 * @param others cues of what others say around it: who tells a paper that Tarn denied it is no Tarn
 */
export function addresseeOf(
  document: Document,
  cast: Cast,
  { cues, contents }: Attribution,
  others: readonly Span[],
): Addressee | null {
  const [cue] = cues
  if (!cue) return null
  const { text } = document.article
  if (isHeard(text, { cues })) return subjectOf(text, cast, cue)
  const sentence = document.sentences[sentenceAt(document, cue.start)]
  const told = TOLD.exec(text.slice(cue.start, cue.end + 1))
  if (told) {
    const start = cue.start + told.index + told[0].length
    const hearer = hearerAt(text, cast, { start, end: Math.max(start, sentence?.end ?? 0) })
    if (hearer) return { ...hearer, isTalk: TALK.test(told[0]) }
  }
  // In the cue's sentence, outside what is said.
  for (const match of text.slice(sentence?.start, sentence?.end).matchAll(INTERVIEW)) {
    const start = (sentence?.start ?? 0) + match.index
    const at = start + match[0].length
    if (others.some((other) => overlaps(other, { start, end: at }))) continue
    if (contents.some(({ start, end }) => start < at && at < end)) continue
    const hearer = hearerAt(text, cast, { start: at, end: sentence?.end ?? at })
    if (hearer && isHearer(hearer.member, match[0])) return { ...hearer, isTalk: TALK.test(match[0]) }
  }
  return null
}

/** Who stands right before a cue: "Lowe was told". */
function subjectOf(text: string, cast: Cast, { start }: Span): Addressee | null {
  const last = cast.within({ start: Math.max(0, start - 60), end: start }).at(-1)
  if (!last || !/^ (?:(?:has|had|is|was|were|were also|was also) )?$/.test(text.slice(last.mention.end, start)))
    return null
  const [hearer] = withHolder(last)
  return hearer ? { member: hearer.member, isTalk: false } : null
}

/** One speaks on a programme or a station, and to anybody. */
const isHearer = (member: Member | null, words: string): boolean => member?.type !== 'PERSON' || !/ on $/.test(words)

/** Who is named behind a verb of telling, up to the end of the sentence: somebody, a crowd, or nobody. */
function hearerAt(text: string, cast: Cast, { start, end }: Span): Pick<Addressee, 'member'> | null {
  if (CROWD.test(text.slice(start, start + 80))) return { member: null }
  const [first, ...others] = cast.within({ start, end: Math.min(end, start + 100) }).flatMap(withHolder)
  if (!first) return null
  const words = text.slice(first.mention.start, first.mention.end)
  if (!isNamedHere(text.slice(start, first.mention.start), words, first)) return null
  let hearer = first
  for (const other of others)
    if (other.mention.kind === 'name' && OWN.test(text.slice(hearer.mention.end, other.mention.start))) hearer = other
  return NETWORK.test(text.slice(hearer.mention.start, hearer.mention.end)) ? { member: null } : hearer
}

/** Persons and bodies; for an office its one holder: "warned the president". */
function withHolder({ mention, member }: Role): Role[] {
  if (member.type === 'PERSON' || member.type === 'ORG') return [{ mention, member }]
  const [holder, ...others] = [...member.holders].filter((one) => !member.former.has(one))
  return holder && others.length === 0 ? [{ mention, member: holder }] : []
}

/** "told Tarn", "told her", but not "told his aides", "told a friend that Tarn" nor "told a friend she". */
const isNamedHere = (gap: string, words: string, { mention }: Role): boolean =>
  mention.kind === 'pronoun'
    ? gap === '' && !/^(?:his|its|their)$/.test(words)
    : BEFORE_NAME.test(gap) && !CLAUSE.test(gap)

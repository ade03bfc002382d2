import type { Document } from '../model/document.ts'
import { sentenceAt } from '../model/locate.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Cast, Member } from './cast.ts'

/** Verbs whose object hears what is said. */
const TOLD =
  /\b(?:tell|tells|told|telling|ask(?:ed|s|ing)?|remind(?:ed|s|ing)?|assur(?:e|ed|es|ing)|inform(?:ed|s)?|warn(?:ed|s|ing)?|call(?:ed|s|ing)? on|urg(?:e|ed|es|ing)|thank(?:ed|s|ing)?|exhort(?:ed|s)?|advis(?:e|ed|es)|implor(?:e|ed|es)|respond(?:ed|s|ing)? to|repl(?:y|ied|ies|ying) to|appeal(?:ed|s|ing)? to|speaking to|spoke to|speaking on|talk(?:ing|ed|s)? (?:to|with)) (?!that\b)/iu
/** Phrases beside a cue that name the hearer: "said in an interview with CNN", "on NBC's Meet the Press". */
const INTERVIEW =
  /\b(?:interview(?:ed)? (?:with|on|by)|appearance on|speaking (?:to|on|with)|spoke (?:to|with|on)|talk(?:ing|ed|s)? (?:to|with)|said to|wrote to|letter (?:on \w+day )?to|speech to|address to|evidence to|in a call with|statement to|email to|e-mail to|told|(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|said|says) on) /giu
/** What may stand between such a phrase and the hearer's name. */
const BEFORE_NAME = /^(?:the |a |an )?(?:[\p{L}’'.-]+[’']s )?["“‘']{0,2}(?:[\p{Ll}-]+ ){0,3}["“‘']{0,2}$/u
/** Between a station and its programme or its host, who hears it: "CBS's “Face the Nation”", "CNN host Jake Tapper". */
const OWN =
  /^(?:[’']s)? ["“‘]?(?:(?:radio |tv )?(?:host|presenter|reporter|anchor|correspondent|editor|interviewer) )?$/u
/** Words that show a clause, and no hearer. */
const CLAUSE = /\b(?:that|he|she|they|to|how|if|whether|about|of)\b/

/** Talks that go on, unlike "urged", "thanked" and "called on". */
const TALK = /tell|told|speak|spoke|talk|interview|appearance|speech|evidence| on $/i

/** Who is told something. */
interface Addressee {
  readonly member: Member
  /** Whether it is a talk, so that what the speaker says next is said to the same. */
  readonly isTalk: boolean
}

/** The person or body a statement was said to, where a name beside its cue says so. */
export function addresseeOf(document: Document, cast: Cast, { cues, contents }: Attribution): Addressee | null {
  const [cue] = cues
  if (!cue) return null
  const { text } = document.article
  const told = TOLD.exec(text.slice(cue.start, cue.end + 1))
  if (told) {
    const hearer = namedAt(text, cast, cue.start + told.index + told[0].length)
    if (hearer) return { member: hearer, isTalk: TALK.test(told[0]) }
  }
  // In the cue's sentence, outside what is said.
  const sentence = document.sentences[sentenceAt(document, cue.start)]
  for (const match of text.slice(sentence?.start, sentence?.end).matchAll(INTERVIEW)) {
    const at = (sentence?.start ?? 0) + match.index + match[0].length
    if (contents.some(({ start, end }) => start < at && at < end)) continue
    const hearer = namedAt(text, cast, at)
    if (hearer && isHearer(hearer, match[0])) return { member: hearer, isTalk: TALK.test(match[0]) }
  }
  return null
}

/** One speaks on a programme or a station, and to anybody. */
const isHearer = ({ type }: Member, words: string): boolean => type === 'ORG' || !/ on $/.test(words)

function namedAt(text: string, cast: Cast, start: number): Member | null {
  const span: Span = { start, end: start + 100 }
  const [first, ...others] = cast.within(span).filter(({ member }) => member.type === 'PERSON' || member.type === 'ORG')
  if (!first) return null
  const gap = text.slice(start, first.mention.start)
  if (!BEFORE_NAME.test(gap) || CLAUSE.test(gap)) return null
  let hearer = first
  for (const other of others) if (OWN.test(text.slice(hearer.mention.end, other.mention.start))) hearer = other
  return hearer.member
}

/** How far, in characters, an interview is taken to go on without its hearer being named again. */
const INTERVIEW_LENGTH = 2000

/**
 * Who goes on hearing: what somebody says after "told CNN" is said to CNN, for a while. An interview is quoted over many
 * paragraphs, and its hearer named once.
 */
export class Hearers {
  private readonly bySpeaker = new Map<Member, { hearer: Member; at: number }>()

  /**
   * The hearer of the next statement of the article.
   *
   * @param named whom it names itself
   * @param at where it stands
   */
  next(speakers: readonly Member[], named: Addressee | null, at: number): Member | null {
    const [speaker, ...others] = speakers
    const hearer = named && !speakers.includes(named.member) ? named.member : null
    if (!speaker || others.length > 0) return hearer
    if (hearer && named?.isTalk) this.bySpeaker.set(speaker, { hearer, at })
    const last = this.bySpeaker.get(speaker)
    return hearer ?? (last && at - last.at < INTERVIEW_LENGTH ? last.hearer : null)
  }
}

import type { Document } from '../../model/document.ts'
import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { type Addressee, addresseeOf } from './addressees.ts'

/** A statement and who makes it. */
export interface Spoken {
  readonly attribution: Attribution
  readonly speakers: readonly Member[]
}

/** Cues of questions. */
const ASKS = /\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)|(?:[’']s|a) question|(?:was|were|when) questioned)\b/i
/** Cues whose subject is asked: "Asked if…", "when asked", "she was asked". */
const IS_ASKED = /(?:^|\b(?:was|were|is|been|when|being) (?:(?:also|then|later) )?)(?:asked|pressed|questioned)\b/i
/** What is asked, not what is asked for. */
const QUESTION = /\?["”’']*$|^(?:if|whether|about|how|why|what|who|whom|when|where|which)\b/i
/** Cues of answers. */
const REPLIES =
  /\b(?:repl(?:y|ied|ies|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|retort(?:s|ed)?|shot back|(?:hit|fired) back|interject(?:s|ed)?|interrupt(?:s|ed)?)\b/i
/** Another occasion than the talk before: "wrote on her blog", "said at a rally". */
const ELSEWHERE =
  /\b(?:tweet(?:s|ed)?|(?:wrote|posted)(?! back)|on (?:Twitter|Facebook|Instagram)|(?:in|at|during|to) (?:an?|his|her|the|another) (?:[\p{L}\d’'-]+ ){0,3}(?:statement|speech|rally|conference|op-ed|tweet|post|memo|crowd|fundraiser|town hall|book|essay|column)|(?:another|different|separate|earlier|later|previous) (?:\p{L}+ )?(?:interview|appearance))\b/giu
/** The same talk again: "in the interview". */
const RESUMED =
  /\b(?:in|during|throughout) (?:the|that|the same) (?:[\p{L}\d’'-]+ ){0,2}(?:interview|conversation|appearance|speech|statement)\b/giu
/** How many paragraphs further on an interview is taken to go on without its hearer being named again: with 2, one in nine is wrong that was not. */
const INTERVIEW_PARAGRAPHS = 1
/** How far behind a question, in characters, its answer begins. */
const ANSWER = 300

interface Talk {
  readonly hearer: Member
  /** The paragraph of its last statement. */
  readonly paragraph: number
  /** Whether the hearer has just asked: any answer is to the hearer. */
  readonly isAnswer: boolean
}

/**
 * To whom each statement of an article is said, in order of the text: the one named beside its cue; who is asked, and who
 * has asked; and what somebody says in own words after "told CNN" is said to CNN, until that talk breaks off. An interview
 * is quoted over many paragraphs, and its hearer named once.
 */
export function hearersOf(document: Document, cast: Cast, spoken: readonly Spoken[]): (Member | null)[] {
  const talks = new Map<Member, Talk>()
  return spoken.map((one, i) => {
    const { attribution, speakers } = one
    const [speaker, ...others] = speakers
    const paragraph = paragraphOf(document, attribution)
    const asked = isQuestion(document, attribution) ? whoAnswers(one, spoken[i + 1]) : null
    const named = addresseeOf(document, cast, attribution, cuesOfOthers(spoken, i))
    const hearer = hearerOf(document, one, named, asked) ?? (named ? null : whoIsAnswered(document, one, spoken[i - 1]))
    if (asked && asked === hearer && speaker && speaker.type !== 'OFFICE')
      talks.set(asked, { hearer: speaker, paragraph, isAnswer: true })
    if (!speaker || others.length > 0) return hearer
    if (hearer && named?.isTalk) talks.set(speaker, { hearer, paragraph, isAnswer: false })
    if (named && !hearer) talks.delete(speaker)
    return hearer ?? whoGoesOnHearing(document, talks, speaker, attribution)
  })
}

/** The cues of what others say just before and after a statement. */
const cuesOfOthers = (spoken: readonly Spoken[], i: number): Span[] =>
  spoken
    .slice(Math.max(0, i - NEAR), i + NEAR + 1)
    .filter(({ speakers }) => !speakers.some((one) => spoken[i]?.speakers.includes(one)))
    .flatMap(({ attribution }) => attribution.cues.filter((cue) => !spoken[i]?.attribution.cues.includes(cue)))
/** Further away no statement is of the same sentence. */
const NEAR = 4

/** Whoever hears the talk that a statement belongs to. */
function whoGoesOnHearing(
  document: Document,
  talks: Map<Member, Talk>,
  speaker: Member,
  attribution: Attribution,
): Member | null {
  const talk = talks.get(speaker)
  if (!talk) return null
  const paragraph = paragraphOf(document, attribution)
  const isResumed = isBeside(RESUMED, document, attribution)
  const isFar = paragraph - talk.paragraph > INTERVIEW_PARAGRAPHS
  if (!isResumed && (isFar || isBeside(ELSEWHERE, document, attribution))) {
    talks.delete(speaker)
    return null
  }
  // Reported words may be from elsewhere.
  if (attribution.form === 'indirect' && !talk.isAnswer && !isResumed) return null
  talks.set(speaker, { ...talk, paragraph, isAnswer: false })
  return talk.hearer
}

const paragraphOf = (document: Document, { contents }: Attribution): number =>
  paragraphAt(document, contents[0]?.start ?? 0)

/** Who is named as hearer, unless another is asked. */
function hearerOf(
  { article }: Document,
  { attribution, speakers }: Spoken,
  named: Addressee | null,
  asked: Member | null,
): Member | null {
  const [cue] = attribution.cues
  if (asked && cue && IS_ASKED.test(article.text.slice(cue.start, cue.end))) return asked
  if (!named) return asked
  return named.member && !speakers.includes(named.member) ? named.member : null
}

function isQuestion({ article }: Document, { cues, contents }: Attribution): boolean {
  const wordsOf = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const cue = wordsOf(cues)
  return ASKS.test(cue) && (/ (?:about|on)$/.test(cue) || QUESTION.test(wordsOf(contents)))
}

/** Who speaks next, if that is one other person, and soon. */
function whoAnswers({ attribution, speakers }: Spoken, next: Spoken | undefined): Member | null {
  const [answerer, ...others] = next?.speakers ?? []
  if (!next || answerer?.type !== 'PERSON' || others.length > 0 || speakers.includes(answerer)) return null
  const gap = (next.attribution.contents[0]?.start ?? 0) - (attribution.contents.at(-1)?.end ?? 0)
  return gap < ANSWER ? answerer : null
}

/** Who has just spoken, where the cue says that this is the answer: "Orr replied that". */
function whoIsAnswered(document: Document, { attribution, speakers }: Spoken, last: Spoken | undefined): Member | null {
  const { article } = document
  const [cue] = attribution.cues
  const [asker, ...others] = last?.speakers ?? []
  if (!cue || !last || asker?.type !== 'PERSON' || others.length > 0 || speakers.includes(asker)) return null
  const gap = (attribution.contents[0]?.start ?? 0) - (last.attribution.contents.at(-1)?.end ?? 0)
  const isReply = REPLIES.test(article.text.slice(cue.start, cue.end)) && gap < ANSWER
  return isReply && !isBeside(ELSEWHERE, document, attribution) ? asker : null
}

/** Whether a phrase stands in the cue's sentence, what is said left aside. */
function isBeside(phrase: RegExp, document: Document, { cues, contents }: Attribution): boolean {
  const [cue] = cues
  if (!cue) return false
  const { text } = document.article
  const sentence = document.sentences[sentenceAt(document, cue.start)]
  return [...text.slice(sentence?.start, sentence?.end).matchAll(phrase)].some(({ index }) => {
    const at = (sentence?.start ?? 0) + index
    return !contents.some(({ start, end }) => start <= at && at < end)
  })
}

import type { Mention } from '../model/entity.ts'
import { byPosition, overlaps, type Span } from '../model/span.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { QuotedDocument } from './quoted-document.ts'

/** What stands before the verb in its group. */
const AUXILIARIES =
  '(?:(?:ha[sd]|have|will|would|is|are|was|were|be(?:en)?|also|then|later|since|now|just|formally|finally|unanimously|\\p{Ll}+ly)\\s+)*'
const group = (stems: string): RegExp =>
  new RegExp(`^${AUXILIARIES}(?:${stems})(?:e|es|s|ed|ing|y|ies|ied|n)?(?:\\s+in)?$`, 'iu')

/** Verbs that do something to people or things, and take no clause: nothing is said by it. */
const DEED = group(
  'hir|appoint|elect|re-?elect|arrest|jail|imprison|fir|sack|swor|swear|sworn|recruit|suspend|expel|expell|deport|evict|acquit|acquitt|convict|fin|sign|approv|pass|adopt|enact|ratif|repeal|bann?|lift|scrapp?|cancel|cancell|buy|bought|sell|sold|build|built|demolish|clos',
)
/** Verbs of speech that do something where their object is a person or an office: "named a new commander", "confirmed Judge Pell". */
const TO_PEOPLE = group('nam|confirm|select|tapp?')
/** Words between the verb and who it is done to: "as", "the new", "Judge". */
const WORDS_BEFORE = /^(?:(?!(?:of|in|by|for|from|about|against|with|that)\b)[\p{L}.-]+,?\s+){0,4}$/u
/** Who is named, chosen or tapped for a post: "new water commissioner". */
const TO_POST = group('nam|select|tapp?')
const NEW_POST = /^(?:(?:an?|the|its|his|her|their)\s+)?(?:new|next|acting|interim|permanent)\s/i
/** What says something when it is signed or passed: "a letter urging…", "a resolution condemning…". */
const OF_WORDS =
  /\b(?:letters?|statements?|petitions?|pledges?|declarations?|resolutions?|motions?|messages?|(?:condemn|urg|call|demand|accus|back|support|oppos|say)ing)\b/i
const CLAUSE = /^(?:that|whether|if|how|why|to)\b/i
const FINITE = /^(?:['’]s?\b|\s+(?:is|are|was|were|will|would|had|has|have|could|should|might|may|did|does)\b)/

/** Whose words a noun is of, before it: "her promise", "Orr’s claim". */
const WHOSE = /(?:\b(?:his|her|its|their|my|our|your)|[’']s|s[’'])\s$/i
/** What is told of words, and is none of them: "her promise was broken", but "her promise was that…". */
const TOLD_OF = /^(?:is|are|was|were|will|would|had|has|have)\s+(?!(?:that|to)\b)\p{L}/iu

/** "Published a letter in which": what somebody says in it is a statement by itself. */
const IN_WHICH = /\bin which$/i

/** How somebody or something is called, where nobody calls it so: "known as", "is named for". */
const NAME = new RegExp(`^${AUXILIARIES}(?:known|named|nicknamed|titled|entitled)(?:\\s+(?:as|for|to|after))?$`, 'iu')

/**
 * Whether a reading is of an act and not of words: "signed the bill", "has hired Petra Lund", "confirmed Judge Pell by 52
 * votes to 48". What is in quotation marks, a clause ("confirmed that…") and what is itself made of words ("signed a letter
 * urging…") are said all the same.
 */
export function isAct(
  quoted: QuotedDocument,
  names: readonly Mention[],
  { cue, sources, contents }: CueReading,
): boolean {
  const { text } = quoted
  const verb = text.slice(cue.start, cue.end)
  if (IN_WHICH.test(verb) || (sources.length === 0 && NAME.test(verb))) return true
  const words = contents.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (contents.some((content) => quoted.speechAt(content).length > 0) || OF_WORDS.test(words)) return false
  const [content] = contents
  if (!content || CLAUSE.test(words)) return false
  if (content.start < cue.end) return sources.length === 0 && DEED.test(verb)
  if (text.slice(cue.end, content.start).trim() !== '') return false
  if (WHOSE.test(text.slice(Math.max(0, cue.start - 8), cue.start)) && TOLD_OF.test(words)) return true
  if (TO_POST.test(verb) && NEW_POST.test(words)) return true
  return DEED.test(verb) || (TO_PEOPLE.test(verb) && isDoneTo(quoted, names, content))
}

/** Whether what stands behind the verb begins with a person or an office, and does not go on to tell of them. */
function isDoneTo({ text, document }: QuotedDocument, names: readonly Mention[], content: Span): boolean {
  const offices = document.patterns.filter(({ kind }) => kind === 'office').map((one) => ({ ...one, type: 'OFFICE' }))
  const [done] = [...names, ...offices].filter((one) => overlaps(one, content)).sort(byPosition)
  return (
    done !== undefined &&
    (done.type === 'PERSON' || done.type === 'OFFICE') &&
    WORDS_BEFORE.test(text.slice(content.start, Math.max(content.start, done.start))) &&
    !FINITE.test(text.slice(done.end, content.end))
  )
}

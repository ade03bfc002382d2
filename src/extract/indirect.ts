import type { Span } from '../model/span.ts'
import { type Cue, isNounLike } from './cues.ts'
import { type Reading, trimmed } from './reading.ts'
import type { Source, SourceFinder } from './sources.ts'

/** The words of the article that report what was said. */
export interface ReportedSpeech {
  readonly source: Source | null
  readonly contents: readonly Span[]
}

/** Verbs whose first object is the hearer: "told the BBC that…". */
const HEARER = new Set(['tell', 'remind', 'assure', 'inform', 'warn', 'urge', 'ask'])
/** Most words that may follow a cue which closes its sentence: "…, she said on Tuesday in Leeds." */
const TAIL = 6
/** Fewest words that can be a statement. */
const SHORTEST = 2

/** Reads the clause that a cue reports; `null` where there is none. `inherited` is the subject of a cue without its own. */
export function reportedSpeech(
  reading: Reading,
  sources: SourceFinder,
  cue: Cue,
  inherited: Source | null,
): ReportedSpeech | null {
  if (cue.isPreposition) return accordingTo(reading, sources, cue)
  if (!cue.verb.complements.has('clause') && !cue.verb.complements.has('object')) return null
  const closing = closingCue(reading, sources, cue)
  if (closing) return closing
  const own = cue.verb.finite ? sources.before(cue.firstToken) : null
  const source = own ?? inherited
  if (!source || !isSubject(reading, source, cue)) return null
  const contents = clauseAfter(reading, cue)
  return contents.length > 0 ? { source, contents } : null
}

/**
 * Whether the words before a cue are its subject. "The swing states", "another challenge": a form that may be a noun, or
 * a participle ("a stream called Miracle Run"), reports something only behind a name or a pronoun.
 */
function isSubject(reading: Reading, source: Source, cue: Cue): boolean {
  const form = reading.tokens[cue.endToken - 1]
  const head = reading.tokens[source.endToken - 1]
  if (!form || !head) return false
  if (!isNounLike(form, cue.verb) && cue.verb.lemma !== 'call') return true
  const isPronoun = source.endToken - source.firstToken === 1 && head.text.length <= 4
  return isPronoun || /^\p{Lu}/u.test(head.text) || reading.tokens[cue.endToken]?.normal === 'that'
}

/** "According to the report, prices fell." and "Prices fell, according to the report." */
function accordingTo(reading: Reading, sources: SourceFinder, cue: Cue): ReportedSpeech | null {
  const sentence = reading.sentenceOf(cue.firstToken)
  if (!sentence) return null
  const before = clause(reading, { start: clauseStart(reading, sentence.start, cue.start), end: cue.start })
  // In "According to Ellery, the plan failed" what looks like an apposition is all that was said.
  for (const phrase of [sources.after(cue.endToken), sources.phraseAt(cue.endToken)]) {
    const source = toComma(reading, phrase, sentence.end)
    if (!source) return null
    const contents = before.length > 0 ? before : clause(reading, { start: source.end, end: sentence.end })
    if (contents.length > 0) return { source, contents }
  }
  return null
}

/** "According to a draft seen by Continental Press, …": the source goes on to the comma, if that is near. */
function toComma(reading: Reading, source: Source | null, end: number): Source | null {
  if (!source) return null
  const rest = /^[^,.;:“"]{1,60}(?=,)/.exec(reading.text.slice(source.end, end))?.[0]
  if (
    !rest ||
    !/^\s+(?:seen|obtained|published|released|compiled|conducted|commissioned|familiar|close|from|by|in|at|of|for)\b/.test(
      rest,
    )
  )
    return source
  return { ...source, end: source.end + rest.length, endToken: reading.tokenFrom(source.end + rest.length) }
}

/** "Prices will fall, the minister said." and "Prices will fall, said the minister." */
function closingCue(reading: Reading, sources: SourceFinder, cue: Cue): ReportedSpeech | null {
  const sentence = reading.sentenceOf(cue.firstToken)
  if (!sentence || !cue.verb.finite || !cue.verb.complements.has('clause')) return null
  const source = endsInComma(reading, cue.start) ? sources.after(cue.endToken) : sources.before(cue.firstToken)
  if (!source) return null
  const start = Math.min(source.start, cue.start)
  const tail = reading.tokens.slice(Math.max(cue.endToken, source.endToken), sentence.endToken)
  const isTail = tail.length <= TAIL && tail.every((token) => token.normal !== 'that' && !token.tags.has('Verb'))
  if (!isTail || !endsInComma(reading, start)) return null
  const contents = clause(reading, { start: clauseStart(reading, sentence.start, start), end: start })
  return contents.length > 0 ? { source, contents } : null
}

const endsInComma = (reading: Reading, offset: number): boolean =>
  /,["”’]?\s*$/.test(reading.text.slice(Math.max(0, offset - 4), offset))

/** A sentence that begins with speech of its own leaves only what comes after it. */
function clauseStart(reading: Reading, start: number, end: number): number {
  return Math.max(start, reading.speechBefore(end)?.end ?? start)
}

/** What follows a cue, up to the end of its sentence; a quotation begun in it is read to its end. */
function clauseAfter(reading: Reading, cue: Cue): Span[] {
  const sentence = reading.sentenceOf(cue.firstToken)
  if (!sentence) return []
  const quoted = reading.quotationFrom(sentence.end)
  const end = quoted && quoted.start > cue.end && quoted.start < sentence.end ? quoted.end : sentence.end
  const limit = isSubordinate(reading, cue, sentence.firstToken) ? mainClause(reading, cue, end) : end
  const start = HEARER.has(cue.verb.lemma) ? afterHearer(reading, cue) : afterOccasion(reading, cue)
  return clause(reading, { start, end: limit })
}

const SUBORDINATORS = /^(?:after|as|when|while|although|though|because|if|once|since|before|even)$/

/** "After the ministry announced cuts, the union walked out.": what is announced ends where the main clause begins. */
const isSubordinate = (reading: Reading, cue: Cue, firstToken: number): boolean =>
  cue.firstToken > firstToken && SUBORDINATORS.test(reading.tokens[firstToken]?.normal ?? '')

function mainClause(reading: Reading, cue: Cue, end: number): number {
  const comma = /,["”’]?\s/.exec(reading.text.slice(cue.end, end))
  return comma ? cue.end + comma.index : end
}

/** Where the statement begins behind "told the BBC": at "that", at a pronoun, or right behind a pronoun hearer. */
function afterHearer(reading: Reading, cue: Cue): number {
  const first = reading.tokens[cue.endToken]
  if (!first) return cue.end
  for (let i = cue.endToken; i < cue.endToken + 8; i++) {
    const token = reading.tokens[i]
    if (!token || token.sentence !== first.sentence) break
    const opensClause =
      i > cue.endToken && /^(?:that|he|she|they|it|we|i|to|the|there|how|what|why)$/.test(token.normal)
    if (opensClause || token.normal === 'that') return token.start
  }
  return /^(?:me|him|her|us|them|you|reporters|journalists|broadcasters)$/.test(first.normal) ? first.end : cue.end
}

/** Where the statement begins behind "said in an interview that", "wrote on Monday that": at "that". */
function afterOccasion(reading: Reading, cue: Cue): number {
  const first = reading.tokens[cue.endToken]
  if (!first || !/^(?:in|on|at|during|last|yesterday|through)$/.test(first.normal)) return cue.end
  const following = reading.tokens.slice(cue.endToken + 1, cue.endToken + 8)
  const that = following.find((token) => token.normal === 'that' && token.sentence === first.sentence)
  return that?.start ?? cue.end
}

/** The span without its edges' punctuation, if it is long enough to say something. */
function clause(reading: Reading, span: Span): Span[] {
  const body = trimmed(reading.text, span)
  if (!body) return []
  const words = reading.tokenFrom(body.end) - reading.tokenFrom(body.start)
  return words >= SHORTEST ? [body] : []
}

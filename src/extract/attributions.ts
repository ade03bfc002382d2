import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { firstWhere } from '../model/search.ts'
import { byPosition, contains, overlaps, type Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { isAct } from './acts.ts'
import { addCueless, unclaimedSpeech } from './cueless.ts'
import { disjoint } from './disjoint.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import { withGerund } from './gerunds.ts'
import { formOf, type GrowingAttribution } from './growing-attribution.ts'
import { addInner } from './inner.ts'
import { withoutLeadingTime } from './leading-times.ts'
import { polarityOf } from './polarity.ts'
import type { Quotation } from './quotations.ts'
import { QuotedDocument } from './quoted-document.ts'
import { inOneSentence } from './sentence-ends.ts'
import { signedQuotations } from './signatures.ts'
import { withTurns } from './turns.ts'
import { wholeQuotations } from './whole-quotations.ts'

/** What attributions are made of. */
export interface Findings {
  readonly readings: readonly CueReading[]
  readonly names: readonly Mention[]
  /** Those of interviews and transcripts, and posts. */
  readonly turns: readonly GrowingAttribution[]
}

/**
 * Who says what: what the encoder read from each cue, with its quotations whole, then the speech that no cue claims.
 * In order of their contents.
 *
 * @param confidenceOf how sure one may be of a reading, 0 to 1
 */
export function findAttributions(
  document: Document,
  quotations: readonly Quotation[],
  { readings, names, turns }: Findings,
  confidenceOf: (reading: CueReading) => number,
): Attribution[] {
  const quoted = new QuotedDocument(document, quotations)
  const read = disjoint(
    document,
    readings
      .map((one) => withoutLeadingTime(quoted.text, withGerund(quoted.text, one)))
      .filter(
        (one) =>
          one.contents.length > 0 &&
          !isAct(quoted, names, one) &&
          !isBareIt(quoted.text, one) &&
          !isQuestionMark(quoted.text, one),
      )
      .map(
        (one): GrowingAttribution => ({
          sources: one.sources.map((source) =>
            withWholeNames(names, trimmed(quoted.text, inOneSentence(document, source, one.cue)), one),
          ),
          cues: [trimmed(quoted.text, one.cue)],
          contents: wholeQuotations(quoted, one),
          polarity: polarityAt(quoted, one),
          confidence: confidenceOf(one),
        }),
      ),
  )
  const attributions = withTurns(read, turns)
  attributions.push(...signedQuotations(quoted, unclaimedSpeech(quoted, attributions)))
  addCueless(quoted, names, attributions)
  addInner(quoted, attributions)
  return attributions
    .map(
      (attribution): Attribution => ({
        ...attribution,
        contents: attribution.contents.sort(byPosition),
        form: attribution.turn ? 'direct' : formOf(quoted, attribution.contents),
      }),
    )
    .sort((a, b) => byPosition(a.contents[0] ?? NOWHERE, b.contents[0] ?? NOWHERE))
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Whether nothing is told of what is said but an "it" before the cue: "It was first declared by Orr." */
const isBareIt = (text: string, { cue, contents: [content, ...others] }: CueReading): boolean =>
  content !== undefined &&
  others.length === 0 &&
  content.end <= cue.start &&
  /^it$/i.test(text.slice(content.start, content.end))

/** Whether a paper's own "Q:" is taken for a speaker; those of interviews are turns. */
const isQuestionMark = (text: string, { sources: [source] }: CueReading): boolean =>
  source !== undefined && /^(?:Q|A|Question|Answer)$/.test(text.slice(source.start, source.end))

/** A span without the commas and colons at its edges: "Ms Ellery, 52," and "said:"; one of nothing else stays. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^[\s,;:—–-]*/.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead).replace(/[\s,;:—–-]+$/, '')
  return rest ? { start: start + lead, end: start + lead + rest.length } : { start, end }
}

/** A source with the whole of the names that it cuts, but for what is the cue or is said: "the Sun" of "the Sun on Sunday". */
function withWholeNames(names: readonly Mention[], source: Span, { cue, contents }: CueReading): Span {
  const cut = names.filter((name) => overlaps(name, source) && !contains(source, name))
  const whole = cut.filter((name) => ![cue, ...contents].some((other) => overlaps(other, name)))
  return {
    start: Math.min(source.start, ...whole.map(({ start }) => start)),
    end: Math.max(source.end, ...whole.map(({ end }) => end)),
  }
}

function polarityAt(
  { document: { sentences }, text }: QuotedDocument,
  { cue, sources, contents }: CueReading,
): GrowingAttribution['polarity'] {
  const start = Math.min(sentences[firstWhere(sentences, ({ end }) => cue.start < end)]?.start ?? 0, cue.start)
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const signs = [
    ...sources.map((span) => ({ ...span, sign: '#' })),
    ...contents.map((span) => ({ ...span, sign: '~' })),
  ]
  const before = signs
    .filter((span) => span.start < cue.start && span.end > start)
    .sort((a, b) => byPosition(b, a))
    .reduce(
      (all, { sign, ...span }) =>
        all.slice(0, Math.max(0, span.start - start)) + sign + all.slice(Math.min(span.end, cue.start) - start),
      text.slice(start, cue.start),
    )
  return polarityOf({ before, cue: words([cue]), source: words(sources), content: words(contents) })
}

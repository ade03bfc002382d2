import type { Document } from '../model/document.ts'
import { byPosition, type Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { continueSpeech } from './continued.ts'
import { type Cue, findCues } from './cues.ts'
import { directSpeech } from './direct.ts'
import { CONFIDENCE, type Draft, draftOf, formOf } from './draft.ts'
import { reportedSpeech } from './indirect.ts'
import { labelledSpeech } from './labels.ts'
import type { Quotation } from './quotations.ts'
import { Reading, trimmed } from './reading.ts'
import { type Source, SourceFinder } from './sources.ts'

/** Who says what, by rules: each cue with the quotation beside it or the clause it reports, then what quotations are left. */
export function findAttributions(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const reading = new Reading(document, quotations)
  const drafts: Draft[] = labelledSpeech(reading)
  const claimed = readCues(reading, drafts)
  continueSpeech(reading, drafts, claimed)
  return drafts
    .filter((one) => one.contents.length > 0)
    .sort((a, b) => byPosition(a.contents[0] ?? NOWHERE, b.contents[0] ?? NOWHERE))
    .map((one) => ({ ...one, form: formOf(reading, one.contents) }))
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Drafts an attribution for every cue that has one; gives back the quotations that now have a speaker. */
function readCues(reading: Reading, drafts: Draft[]): Set<Quotation> {
  const sources = new SourceFinder(reading.document, reading.isSpoken)
  const claimed = new Set<Quotation>()
  /** What this sentence has so far, with each cue's subject. */
  let sentence: number | undefined
  let here: { draft: Draft; source: Source | null }[] = []
  for (const cue of findCues(reading.document, reading.isQuoted)) {
    const first = reading.tokens[cue.firstToken]
    if (first?.sentence !== sentence) here = []
    sentence = first?.sentence
    const inherited = cue.verb.finite ? null : (here.at(-1)?.source ?? sentenceSubject(reading, sources, cue))
    const found = direct(reading, sources, cue, inherited, claimed) ?? reported(reading, sources, cue, inherited, here)
    if (!found) continue
    cutEarlier(reading, here, cue, found)
    drafts.push(found.draft)
    here.push(found)
  }
  return claimed
}

type Found = { draft: Draft; source: Source | null }

function direct(
  reading: Reading,
  sources: SourceFinder,
  cue: Cue,
  inherited: Source | null,
  claimed: Set<Quotation>,
): Found | null {
  const speech = directSpeech(reading, sources, cue)
  const contents = speech?.contents.filter((quotation) => !claimed.has(quotation)) ?? []
  if (!speech || contents.length === 0) return null
  for (const quotation of contents) claimed.add(quotation)
  const source = speech.source ?? inherited
  return { draft: draftOf(source, cue, contents, CONFIDENCE.direct), source }
}

function reported(
  reading: Reading,
  sources: SourceFinder,
  cue: Cue,
  inherited: Source | null,
  here: readonly Found[],
): Found | null {
  // "said A and added that B": a finite verb may share the subject of the one before it, too.
  const speech = reportedSpeech(reading, sources, cue, inherited ?? here.at(-1)?.source ?? null)
  if (!speech) return null
  const kind = cue.isPreposition ? 'according' : cue.verb.complements.has('clause') ? 'clause' : 'object'
  return { draft: draftOf(speech.source, cue, speech.contents, CONFIDENCE[kind]), source: speech.source }
}

/** "…, saying that": without a verb of speech before it, the participle's subject is that of its sentence. */
function sentenceSubject(reading: Reading, sources: SourceFinder, cue: Cue): Source | null {
  const sentence = reading.sentenceOf(cue.firstToken)
  return sentence && sentence.firstToken < cue.firstToken ? sources.after(sentence.firstToken) : null
}

/**
 * Ends what earlier cues of the sentence report where this cue takes over: at a shared subject's next verb ("said A,
 * adding that B"), and at a closing attribution ("A told B that C, his spokesman said").
 */
function cutEarlier(reading: Reading, here: readonly Found[], cue: Cue, { draft, source }: Found): void {
  const isShared = source !== null && here.some((one) => one.source === source)
  const isClosing = draft.contents.every((content) => content.end <= cue.start)
  if (!isShared && !isClosing) return
  const at = isClosing && source ? Math.min(source.start, cue.start) : cue.start
  const and = /(?<![\p{L}\p{N}])(?:and|but)\s*$/u.exec(reading.text.slice(Math.max(0, at - 12), at))
  const end = at - (and?.[0].length ?? 0)
  for (const { draft: earlier } of here) {
    earlier.contents = earlier.contents.flatMap((content) => {
      if (content.end <= at || content.start >= at) return [content]
      const kept = trimmed(reading.text, { start: content.start, end })
      return kept ? [kept] : []
    })
  }
}

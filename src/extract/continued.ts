import { Cover } from '../model/cover.ts'
import { CONFIDENCE, type Draft } from './draft.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'

/** A quotation without a cue goes on with the statement before it in its paragraph, or else speaks for itself. */
export function continueSpeech(reading: Reading, drafts: Draft[], claimed: ReadonlySet<Quotation>): void {
  const endings = new Endings(reading, drafts)
  const covered = new Cover(
    reading.text.length,
    drafts.flatMap(({ contents }) => contents),
  )
  for (const quotation of reading.speech) {
    if (claimed.has(quotation) || covered.touches(quotation)) continue
    const { start, end } = quotation
    const previous = endings.before(quotation)
    const draft = previous ?? { sources: [], cues: [], contents: [], confidence: CONFIDENCE.continued }
    draft.contents.push({ start, end })
    if (!previous) drafts.push(draft)
    endings.note(draft)
  }
}

/** The statements of a document by the sentence that they end in. */
class Endings {
  private readonly bySentence = new Map<number, Draft[]>()
  private readonly ends = new Map<Draft, number>()
  private readonly speech: ReadonlySet<number>
  private readonly reading: Reading

  constructor(reading: Reading, drafts: readonly Draft[]) {
    this.reading = reading
    this.speech = new Set(reading.speech.map(({ start }) => start))
    for (const draft of drafts) this.note(draft)
  }

  note(draft: Draft): void {
    const last = [draft.contents, draft.cues, draft.sources].flatMap((spans) => spans.at(-1)?.end ?? [])
    const end = Math.max(...last)
    const sentence = this.reading.sentenceAt(end - 1)
    this.ends.set(draft, end)
    this.bySentence.set(sentence, [...(this.bySentence.get(sentence) ?? []), draft])
  }

  /** `“…,” she said on Monday. “…”`, `He denied it. “…”`: the statement right before speech, in the same paragraph. */
  before(quotation: Quotation): Draft | undefined {
    const { text, document } = this.reading
    const isSentence = /[.!?…]["”’]?\s+$/.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))
    const here = this.reading.sentenceAt(quotation.start)
    const isJustBefore = (draft: Draft): boolean =>
      (this.ends.get(draft) ?? 0) <= quotation.start && (isSentence || this.isDirect(draft))
    for (const sentence of [here, here - 1]) {
      if (document.sentences[sentence]?.paragraph !== document.sentences[here]?.paragraph) return undefined
      const draft = this.bySentence.get(sentence)?.findLast(isJustBefore)
      if (draft) return draft
    }
    return undefined
  }

  private isDirect = (draft: Draft): boolean => draft.contents.some(({ start }) => this.speech.has(start))
}

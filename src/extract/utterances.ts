import type { Document } from '../model/document.ts'
import { firstWhere } from '../model/search.ts'
import { byPosition, contains, overlaps, type Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Utterance } from '../model/utterance.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { formOf, type GrowingAttribution } from './growing-attribution.ts'
import type { Quotation } from './quotations.ts'
import { QuotedDocument } from './quoted-document.ts'

/** What the input itself says of who speaks is sure. */
const SURE = 1

/** The speeches of a parliament's record as turns, each with all of its words; none in other articles. */
export const givenTurns = ({ article }: Document): GrowingAttribution[] =>
  (article.utterances ?? [])
    .filter(({ kind }) => kind === 'speech')
    .map((utterance) => ({
      sources: utterance.source ? [utterance.source] : [],
      cues: [],
      contents: [...utterance.contents],
      polarity: 'asserted',
      confidence: SURE,
      // Who is not named is nobody whom the article knows, and not who spoke before.
      turn: utterance.speaker === null ? 'question' : 'labelled',
      utterance,
    }))

/** The names, those of given speakers among them: what the encoder made of their labels goes. */
export function withGivenNames({ article }: Document, names: readonly NameReading[]): readonly NameReading[] {
  const labels = (article.utterances ?? []).flatMap(({ source }) => (source ? [source] : [])).sort(byPosition)
  if (labels.length === 0) return names
  const isLabel = (name: Span): boolean => {
    const label = labels[firstWhere(labels, ({ end }) => end > name.start)]
    return label !== undefined && overlaps(label, name)
  }
  const given = labels.map((label): NameReading => ({ ...label, type: 'PERSON' }))
  const isAddress = ({ start, end }: Span): boolean => ADDRESS.test(article.text.slice(start, end))
  return [...names.filter((name) => !isLabel(name) && !isAddress(name)), ...given].sort(byPosition)
}

/** Whom every speech is addressed to: no name. */
const ADDRESS = /^(?:(?:Mr|Mrs|Ms|Madam|Madame)\.? )?(?:Deputy )?(?:Speaker|President|Chair|Chairman|Chairwoman)$/

/**
 * The attributions, those of quotations whose speaker markup names by whom it names; a quotation of which nothing was made is an
 * attribution of its own.
 */
export function withGivenSpeakers(
  document: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Attribution[] {
  const given = (document.article.utterances ?? []).filter(({ kind }) => kind === 'quotation')
  if (given.length === 0) return [...attributions]
  const quoted = new QuotedDocument(document, quotations)
  const all = [...attributions]
  for (const utterance of given) {
    const { contents } = utterance
    const introduced = nameOf(utterance, document.article.text)
    if (introduced === null) continue
    const isOf = (one: Attribution): boolean =>
      one.contents.some((span) => contents.some((words) => touches(words, span)))
    const found = all.some(isOf)
    all.forEach((one, i) => {
      if (isOf(one)) all[i] = { ...one, introduced, utterance }
    })
    if (found) continue
    all.push({
      ...{ sources: [], cues: [], contents, introduced, utterance },
      ...{ form: formOf(quoted, contents), polarity: 'asserted', confidence: SURE },
    })
  }
  return all.sort((a, b) => byPosition(a.contents[0] ?? NOWHERE, b.contents[0] ?? NOWHERE))
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Whether a content is words of the quotation, and not a longer statement that holds them. */
const touches = (words: Span, content: Span): boolean =>
  contains({ start: words.start - 1, end: words.end + 2 }, content) || contains(content, words)

/** Where the speaker's name stands: the last time before the words, else the first time behind them. */
function nameOf({ speaker, source, contents: [first] }: Utterance, text: string): Span | null {
  if (source !== null || speaker === null) return source
  for (const name of [speaker, speaker.split(/\s+/).at(-1) ?? speaker]) {
    const before = text.lastIndexOf(name, first?.start)
    const start = before >= 0 ? before : text.indexOf(name)
    if (start >= 0) return { start, end: start + name.length }
  }
  return null
}

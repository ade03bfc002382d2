import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { sentenceAt } from '../model/locate.ts'
import { firstWhere } from '../model/search.ts'
import { contains, type Span } from '../model/span.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { labelAt } from './labels.ts'
import { isFirstPerson } from './voice.ts'

/** Trust in words set apart without quotation marks: a judgement. */
const CONFIDENCE = 0.5

/** What a sentence says that leads to them: "Orr said in a statement:". */
const LEADS =
  /\b(?:said|says|wrote|writes|tweeted|posted|added|explained|told|replied|responded|statement|letter|e-?mail|message|memo|note|posts?)\b[^:]*:$/

/**
 * Words that a paper sets apart below a sentence that leads to them: the paragraphs in the first person, where the article itself
 * has not spoken so before.
 *
 * @param names of the article, in order
 */
export function blockQuotations(
  document: Document,
  names: readonly Mention[],
  readings: readonly CueReading[],
): GrowingAttribution[] {
  const { prose: text, paragraphs, sentences } = document
  return paragraphs.flatMap((paragraph, number): GrowingAttribution[] => {
    const lead = sentences[sentenceAt(document, paragraph.end - 1)]
    if (!lead || !LEADS.test(text.slice(lead.start, paragraph.end))) return []
    const below = paragraphs.slice(number + 1)
    const end = below.findIndex((one) => !isOwnVoice(text, one))
    const contents = end < 0 ? below : below.slice(0, end)
    if (contents.length === 0) return []
    const said = isFirstPerson(text.slice(0, paragraph.end)) ? null : saidIn(document, names, readings, lead)
    return said ? [{ ...said, contents, polarity: 'asserted', confidence: CONFIDENCE, turn: 'labelled' }] : []
  })
}

const isOwnVoice = (text: string, paragraph: Span): boolean => {
  const words = text.slice(paragraph.start, paragraph.end)
  return isFirstPerson(words) && !/^["“‘']|:$/.test(words) && labelAt(text, paragraph) === null
}

const VERB = ['PastTense', 'PresentTense', 'Modal', 'Auxiliary', 'Copula']

/** Who the sentence says speaks: the source that was read, or whoever is its subject or has the statement. */
function saidIn(
  { prose: text, tokens }: Document,
  names: readonly Mention[],
  readings: readonly CueReading[],
  lead: Span,
): Pick<GrowingAttribution, 'sources' | 'cues'> | null {
  const inLead = readings.filter(({ cue }) => contains(lead, cue))
  const read = inLead.find(({ contents: [first] }) => first && first.start >= lead.end)
  // What is said in the sentence itself leads to nothing.
  if (inLead.length > 0) return read ? { sources: [...read.sources], cues: [read.cue] } : null
  const speaker = names.find((name) => {
    if (!contains(lead, name) || !(name.type === 'PERSON' || name.type === 'ORG')) return false
    if (/\b(?:to|from|by|of|with|for|about|on|in) $/.test(text.slice(lead.start, name.start))) return false
    const next = tokens[firstWhere(tokens, ({ start }) => start >= name.end)]
    const [before = ''] = /^[’']s? | /.exec(text.slice(name.end, name.end + 3)) ?? []
    return before.length > 1 || (before === ' ' && VERB.some((tag) => next?.tags.has(tag)))
  })
  return speaker ? { sources: [{ start: speaker.start, end: speaker.end }], cues: [] } : null
}

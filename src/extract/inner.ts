import { contains } from '../model/span.ts'
import { CUE_VERBS } from './cue-verbs.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import type { QuotedDocument } from './quoted-document.ts'

const WHO = 'I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|[Ii]t|[Ww]ho|[Pp]eople|[Ee]verybody|[Ss]omebody'
const WHOSE = '(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Yy]our|[Tt]heir) '
const NAME = String.raw`(?!(?:And|But|So|Then|When|Because) )(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*`
/** “He told me, ‘No way,’ and left.”: a pronoun, a name or a noun, and the verb, right before the inner quotation. */
const LEAD = new RegExp(
  `(?<![\\p{L}’'-])(?<source>${WHO}|(?:${WHOSE})?${NAME}|${WHOSE}(?:\\p{Ll}+ ){0,2}?\\p{Ll}+)\\s+(?:(?:just|then|even|also|only|once|has|have|had)\\s+)*(?<cue>\\p{Ll}+)(?:\\s+(?:me|us|him|her|them|you|it))?\\s*[,:]?\\s*$`,
  'u',
)

/** Characters before an inner quotation that are looked at. */
const REACH = 60

/** Trust in an inner statement, a judgement: its words are sure, its speaker less so. */
const CONFIDENCE = 0.5

/** "They call it ‘a farce’" names a thing; it takes a verb of speech to report one. */
const leadsToSpeech = (verb: string): boolean => {
  const complements = CUE_VERBS.get(verb)?.complements
  return complements?.has('clause') === true || complements?.has('quotation') === true
}

/** A quotation inside one is a statement of its own, where a verb of speech leads to it and no cue has claimed it yet. */
export function addInner(quoted: QuotedDocument, attributions: GrowingAttribution[]): void {
  for (const quotation of quoted.innerSpeech) {
    const { start, end } = quotation
    if (
      attributions.some(
        ({ cues, contents }) => contents.some((content) => contains(quotation, content)) && cues.length > 0,
      )
    )
      continue
    const reach = Math.max(0, start - REACH)
    const lead = LEAD.exec(quoted.text.slice(reach, start))
    const { source, cue } = lead?.groups ?? {}
    if (!lead || !source || !cue || !leadsToSpeech(cue)) continue
    const from = reach + lead.index
    const verb = from + lead[0].lastIndexOf(cue)
    attributions.push({
      sources: [{ start: from, end: from + source.length }],
      cues: [{ start: verb, end: verb + cue.length }],
      contents: [{ start, end }],
      polarity: 'asserted',
      confidence: CONFIDENCE,
    })
  }
}

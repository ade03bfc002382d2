import nlp from 'compromise/two'
import { abbreviationsBehindMarks } from './abbreviations.ts'
import type { Term } from './plugin/internals.ts'
import onrecord from './plugin/plugin.ts'
import { singularsAtOnce } from './singulars.ts'

nlp.plugin(onrecord)
nlp.plugin(abbreviationsBehindMarks)
nlp.plugin(singularsAtOnce)

/**
 * The steps of compromise that pay for themselves: the tokenizer, its lexicon, the tagger by word shape, and our plugin's.
 * Its `postTagger` (tags by context) takes 60 % of the time of a full pass and hardly changes a name or a verb of
 * speech, the chunker is not used at all.
 */
const STEPS = ['freeze', 'lexicon', 'preTagger', 'onrecord', 'root']

/** Runs compromise over one paragraph: sentences of terms, in order. Never throws, whatever the text. */
export const analyse = (paragraph: string): readonly (readonly Term[])[] =>
  (nlp.tokenize(paragraph).compute(STEPS) as unknown as { readonly docs: readonly Term[][] }).docs

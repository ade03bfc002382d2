import nlp from 'compromise/two'
import { abbreviationsBehindMarks } from './abbreviations.ts'
import type { Term } from './plugin/internals.ts'
import onrecord from './plugin/plugin.ts'
import { singularsAtOnce } from './singulars.ts'

nlp.plugin(onrecord)
nlp.plugin(abbreviationsBehindMarks)
nlp.plugin(singularsAtOnce)

/**
 * The steps of compromise that pay for themselves: contractions, its lexicon, the tagger by word shape, and our plugin's.
 * Its `postTagger` (tags by context) takes 60 % of the time of a full pass and hardly changes a name or a verb of
 * speech, the chunker is not used at all.
 */
const STEPS = ['alias', 'machine', 'contractions', 'freeze', 'lexicon', 'preTagger', 'onrecord', 'root']

/** Seen in compromise 14.17, `src/nlp.js` and `src/API`. */
interface Pass {
  readonly docs: readonly (readonly Term[])[]
  compute(steps: readonly string[]): Pass
}
const View = nlp('').constructor as new (sentences: unknown) => Pass
const { tokenize } = (nlp.methods() as { readonly one: { readonly tokenize: Tokenizer } }).one

interface Tokenizer {
  fromString(text: string, world: object): unknown
}

/**
 * Runs compromise over one paragraph: sentences of terms, in order. Never throws, whatever the text. Its own `nlp.tokenize` goes
 * over all words once more, to normalise what it has just normalised.
 */
export const analyse = (paragraph: string): readonly (readonly Term[])[] =>
  new View(tokenize.fromString(paragraph, nlp.world())).compute(STEPS).docs

import nlp from 'compromise/two'

/** One word as compromise sees it. `pre + text + post` of all terms of a text, in a row, is that text. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags: ReadonlySet<string>
  /** Dictionary form, where it differs from the word. */
  readonly root?: string
}

interface Compromise {
  /** compromise's own term lists; its typings leave them out. */
  readonly docs: readonly (Term & { readonly normal: string })[][]
  readonly model: { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
}

/**
 * The steps of compromise that pay for themselves: the tokenizer, its lexicon, and the tagger by word shape.
 * Its `postTagger` (tags by context) takes 60 % of the time of a full pass and hardly changes a name or a verb of
 * speech, the chunker is not used at all.
 */
const STEPS = ['freeze', 'lexicon', 'preTagger', 'root']

/** Runs compromise over one paragraph: sentences of terms, in order. Never throws, whatever the text. */
export function analyse(paragraph: string): Term[][] {
  const { docs, model } = nlp.tokenize(paragraph).compute(STEPS) as unknown as Compromise
  const listedTag = (word: string): string => String(model.one.lexicon[word] ?? '')
  return docs.map((terms) =>
    terms.map((term, i) => (terms[i - 1]?.tags.has('Place') ? term : withFirstName(term, listedTag(term.normal)))),
  )
}

const FIRST_NAMES = new Set(['MaleName', 'FemaleName', 'FirstName'])

/** compromise takes "Anna Hill" and "Peter Marsh" for places, though it lists their first names; "Fort Wayne" is one. */
function withFirstName(term: Term, listedTag: string): Term {
  if (!term.tags.has('Place') || !FIRST_NAMES.has(listedTag)) return term
  const tags = new Set([...term.tags, 'Person', 'FirstName', listedTag])
  tags.delete('Place')
  return { ...term, tags }
}

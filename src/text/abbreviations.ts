import type { Plugin } from 'compromise/misc'
import { endsWithTitle } from '../model/abbreviations.ts'

interface World {
  readonly methods: {
    readonly one: { readonly tokenize: { isSentence: (text: string, abbreviations: object) => boolean } }
  }
}

/** Marks that open a quotation, a bracket or an aside, at the begin of a word. */
const OPENING = /^["'“‘„«‹([{—–-]+/

function withoutMarks(text: string): string {
  const lastWord = text.trimEnd().lastIndexOf(' ') + 1
  return text.slice(0, lastWord) + text.slice(lastWord).replace(OPENING, '')
}

/**
 * compromise looks up an abbreviation with the mark before it, and would end a sentence in the middle of “Mr. Tarn”; nor
 * does it know all titles ("Govs.", "Amb.").
 */
export const abbreviationsBehindMarks: Plugin = {
  mutate: (({ methods }: World) => {
    const { tokenize } = methods.one
    const { isSentence } = tokenize
    tokenize.isSentence = (text, abbreviations) =>
      !endsWithTitle(text.trimEnd()) && isSentence(withoutMarks(text), abbreviations)
  }) as unknown as NonNullable<Plugin['mutate']>,
}

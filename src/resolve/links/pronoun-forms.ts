import type { Document } from '../../model/document.ts'
import { type PronounForm, pronounForm } from '../../model/pronouns.ts'
import type { Span } from '../../model/span.ts'

/** A pronoun of one person. */
export type Pronoun = Span & PronounForm

/** Words behind "her" that show it to be an object: "told her that". */
const BEHIND_OBJECT = new Set(['Preposition', 'Conjunction', 'Verb', 'Pronoun', 'Determiner', 'Adverb'])

const NONE: Pronoun[] = []

/** Every "he", "she's", "his", "her"… of a document, in order. */
export function pronounsOf({ tokens, article }: Document): Pronoun[] {
  return tokens.flatMap(({ normal, start, end }, i): Pronoun[] => {
    const apostrophe = normal.indexOf("'")
    const word = apostrophe < 0 ? normal : normal.slice(0, apostrophe)
    const form = pronounForm(word)
    if (!form) return NONE
    const next = tokens[i + 1]
    const isLast = !/^ $/.test(article.text.slice(end, next?.start))
    const isObject = word === 'her' && (isLast || [...(next?.tags ?? [])].some((tag) => BEHIND_OBJECT.has(tag)))
    return [
      { start, end: Math.min(end, start + word.length), ...form, ...(isObject ? { role: 'object' as const } : {}) },
    ]
  })
}

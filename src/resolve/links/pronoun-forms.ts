import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Gender } from '../names/persons.ts'

/** A pronoun of one person. */
export interface Pronoun extends Span {
  readonly gender: Gender
  readonly role: 'subject' | 'object' | 'possessive'
}

const FORMS: Readonly<Record<string, Omit<Pronoun, keyof Span>>> = {
  he: { gender: 'male', role: 'subject' },
  him: { gender: 'male', role: 'object' },
  himself: { gender: 'male', role: 'possessive' },
  his: { gender: 'male', role: 'possessive' },
  she: { gender: 'female', role: 'subject' },
  her: { gender: 'female', role: 'possessive' },
  hers: { gender: 'female', role: 'possessive' },
  herself: { gender: 'female', role: 'possessive' },
}
/** Words behind "her" that show it to be an object: "told her that". */
const BEHIND_OBJECT = new Set(['Preposition', 'Conjunction', 'Verb', 'Pronoun', 'Determiner', 'Adverb'])

/** Every "he", "she's", "his", "her"… of a document, in order. */
export function pronounsOf({ tokens, article }: Document): Pronoun[] {
  return tokens.flatMap(({ normal, start, end }, i): Pronoun[] => {
    const [word = ''] = normal.split("'")
    const form = FORMS[word]
    if (!form) return []
    const next = tokens[i + 1]
    const isLast = !/^ $/.test(article.text.slice(end, next?.start))
    const isObject = word === 'her' && (isLast || [...(next?.tags ?? [])].some((tag) => BEHIND_OBJECT.has(tag)))
    return [
      { start, end: Math.min(end, start + word.length), ...form, ...(isObject ? { role: 'object' as const } : {}) },
    ]
  })
}

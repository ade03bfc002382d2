import type { Gender } from './gender.ts'

/** What a pronoun of one person tells by its form. */
export interface PronounForm {
  readonly gender: Gender
  readonly role: 'subject' | 'object' | 'possessive'
}

/** Pronouns of one person; "her" may be an object as well. */
const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', { gender: 'male', role: 'subject' }],
  ['him', { gender: 'male', role: 'object' }],
  ['himself', { gender: 'male', role: 'possessive' }],
  ['his', { gender: 'male', role: 'possessive' }],
  ['she', { gender: 'female', role: 'subject' }],
  ['her', { gender: 'female', role: 'possessive' }],
  ['hers', { gender: 'female', role: 'possessive' }],
  ['herself', { gender: 'female', role: 'possessive' }],
])

/** What a word tells as a pronoun of one person, in whatever case; `undefined` for any other word. */
export const pronounForm = (word: string): PronounForm | undefined => FORMS.get(word.toLowerCase())

/** Whether words are those by which whoever speaks or writes means himself. */
export const isFirstPerson = (words: string): boolean => /^(?:i|my|me|mine|myself)$/i.test(words)

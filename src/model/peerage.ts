import { type Title, titlesBefore } from './honorifics.ts'

/** Titles that stand before "of" and a place for whoever bears them, to stand in a regular expression. */
export const PEERAGE =
  'Prince|Princess|Duke|Duchess|Marquess|Marquis|Marchioness|Earl|Countess|Viscount|Viscountess|Baron|Baroness'

const LEAD = new RegExp(`^((?:${PEERAGE}) )of (?=(?:the )?\\p{Lu})`, 'u')

/** The title that a peer is called by alone, and how long it is up to the name: "Earl of Tarn"; `null` for another name. */
export function peerageOf(name: string): (Title & { readonly length: number }) | null {
  const [lead = '', word = ''] = LEAD.exec(name) ?? []
  const [title] = titlesBefore(word, word.length)
  return title ? { ...title, length: lead.length } : null
}

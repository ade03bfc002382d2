import type { Token } from '../model/document.ts'

/** "D-Ore." behind the name of a member of Congress. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u

/** Whether a word may be part of a name by its capital: "I've" and "Don't" may not. */
export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  !PARTY_AND_STATE.test(token.text) &&
  !/^(?:\p{L}+n't|(?:i|we|you|he|she|they|it|that|there|what|who|let|here|how)'\p{L}+)$/u.test(token.normal)

/** A word without its possessive ending and its full stop. */
export const bare = (text: string): string => text.replace(/[’']s?$/, '').replace(/\.$/, '')

/** A token's word as word lists have it. */
export const plain = (token: Token): string => bare(token.normal)

import type { Term } from './internals.ts'

/** "Britain’s" → "Britain", "the Americans’" → "the Americans". */
export const withoutPossessive = (word: string): string => word.replace(/[’']s?$/, '')

const POSSESSIVE = /[’']s?$/

/**
 * Whether a blank or a hyphen, and nothing else, joins a term to the next one: a comma parts names, and so do
 * "’s" and any full stop but that of "Mr."
 */
export function isJoined(terms: readonly Term[], i: number): boolean {
  const [term, next] = [terms[i], terms[i + 1]]
  if (term === undefined || next?.pre !== '' || POSSESSIVE.test(term.text)) return false
  return /^(?:\s|-)$/.test(term.post) || (/^\.\s$/.test(term.post) && term.tags.has('Abbreviation'))
}

/** Whether all terms of a stretch are joined. */
export function areJoined(terms: readonly Term[], start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (!isJoined(terms, i)) return false
  return true
}

/** "Michael", "McAllister", but not "BBC" and not "iPhone". */
export const isCapitalised = (term: Term | undefined): boolean => term !== undefined && /^\p{Lu}\p{Ll}/u.test(term.text)

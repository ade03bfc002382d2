import { SMALL_WORDS } from '../model/small-words.ts'
import { CUE_VERBS } from './cue-verbs.ts'
import type { Quotation } from './quotations.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu
/** A subject that fits between speech and its verb, and the word behind it. */
const SUBJECT_AND_VERB =
  /^\s+(?:(?:he|she|they|we|i|it|(?:\p{Lu}[\p{L}.’'-]*\s+){0,2}\p{Lu}[\p{L}.’'-]*)\s+)?(\p{Ll}+)/u

/** Behind a sentence or a line that has ended. */
const STANDS_ALONE = /^$|[.!?…]["”’]?\s$|\n$/

/**
 * Whether a quotation is somebody's speech, and not a title, a nickname or a word held at arm's length. Speech has the
 * punctuation of speech, or the length of it; a work's title has capitals throughout.
 */
export function isSpeech(text: string, { inner, start, end }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end)
  const words = said.match(WORD) ?? []
  if (words.length === 0) return false
  const isTitle =
    words.length <= 8 && words.every((word) => SMALL_WORDS.has(word.toLowerCase()) || !/^\p{Ll}/u.test(word))
  const lead = text.slice(Math.max(0, start - 3), start)
  if (/:\s*$/.test(lead) || /\n/.test(said)) return true
  if (isTitle && words.length > 1 && (!/[!?]$/.test(said) || isNamedSo(text.slice(Math.max(0, start - 40), start))))
    return false
  if (words.length >= 8) return true
  const isIntroduced = /,\s*$/.test(lead)
  const isPunctuated = /[.,!?…—–-]\s*$/.test(said)
  if (words.length === 1)
    return isPunctuated && (isSaid(text.slice(end, end + 60)) || (/[.!?]$/.test(said) && STANDS_ALONE.test(lead)))
  return isIntroduced || isPunctuated || (words.length >= 4 && /^\s*,/.test(text.slice(end, end + 2)))
}

/** Whether a noun leads to it, as to a work's title ("the exhibition “Who Owns the Sea?”"), and no verb of speech. */
const isNamedSo = (lead: string): boolean => {
  const [, word = ''] = /(\p{Ll}+) $/u.exec(lead) ?? []
  return word !== '' && !CUE_VERBS.has(word) && !SMALL_WORDS.has(word)
}

/** Whether a verb of speech follows: "No" said by someone is speech, however short. */
const isSaid = (rest: string): boolean => CUE_VERBS.get(SUBJECT_AND_VERB.exec(rest)?.[1] ?? '')?.finite === true

import type { LexiconMatch, NamePattern, Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Found } from './plugin/internals.ts'
import { withoutPossessive } from './plugin/joints.ts'

/** What of the plugin's findings is from its lists; `null` for what its patterns found. */
export function lexiconMatchOf(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  found: Found,
): LexiconMatch | null {
  const { kind, key, name, capitalOf, isInName = false } = found.phrase
  if (kind === 'office' || kind === 'event' || kind === 'titled') return null
  const [first, end] = [firstToken + found.start, firstToken + found.end]
  const known = { kind, key, name, isInName, ...(capitalOf && { capitalOf }) }
  return { ...spanOf(text, tokens, firstToken, found), ...known, firstToken: first, endToken: end }
}

/** What of the plugin's findings is from its patterns. */
export function patternOf(text: string, tokens: readonly Token[], firstToken: number, found: Found): NamePattern {
  const { kind, isSure = false } = found.phrase
  return { ...spanOf(text, tokens, firstToken, found), kind: kind as NamePattern['kind'], isSure }
}

/** From the first letter to the last, without a possessive ending; an abbreviation has its full stop. */
function spanOf(text: string, tokens: readonly Token[], firstToken: number, { phrase, start, end }: Found): Span {
  const [first, last] = [tokens[firstToken + start], tokens[firstToken + end - 1]]
  if (!first || !last) throw new RangeError('a phrase lies within its sentence')
  const bare = last.start + withoutPossessive(last.text).length
  const isStopped = phrase.hasStop === true && text.charAt(bare) === '.'
  return { start: first.start + (phrase.lead ?? 0), end: isStopped ? bare + 1 : bare }
}

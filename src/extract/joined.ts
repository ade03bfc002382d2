import type { Document, Sentence, Token } from '../model/document.ts'
import { isCapital, plain } from './capital-words.ts'
import { NEVER_NAMES, ORG_HEADS, PARTICLES, TITLES } from './name-words.ts'

/** Bodies whose names go on with "on". */
const PANELS = new Set(['board', 'commission', 'committee', 'council', 'conference', 'institute', 'panel'])

const OPENING = /^ ["“‘(]$/
const CLOSING = /^["”’)] $/

const gapBefore = ({ article, tokens }: Document, i: number): string =>
  article.text.slice(tokens[i - 1]?.end, tokens[i]?.start)

/** Only a blank, a hyphen or the full stop of an abbreviation stands between this token and the one before it. */
export function isJoined(document: Document, i: number): boolean {
  const { tokens } = document
  const gap = gapBefore(document, i)
  // 'Henry "Hank" Thibodeaux': a nickname, in marks on both its sides.
  if (OPENING.test(gap)) return CLOSING.test(gapBefore(document, i + 1)) && !isAcronym(tokens[i])
  if (CLOSING.test(gap)) return OPENING.test(gapBefore(document, i - 1))
  if (gap === '-') return (tokens[i - 1]?.text.length ?? 0) > 1
  return /^(?: |\u00a0|\r?\n)$/.test(gap) || (/^\. ?$/.test(gap) && isAbbreviation(tokens[i - 1]))
}

/** "(BBC)" behind a name is no nickname. */
const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && (/^\p{Lu}$/u.test(token.text) || token.tags.has('Abbreviation') || TITLES.has(token.normal))

/** Over "of the" in a body's name or "van der" in a person's: the capitalised token that goes on with it, or -1. */
export function linkedTo({ tokens }: Document, sentence: Sentence, first: number, i: number): number {
  const previous = tokens[i - 1]
  const word = tokens[i]?.normal ?? ''
  let next = i + 1
  const isParticle = PARTICLES.has(word)
  const isOf = (word === 'of' || word === 'for') && previous !== undefined && ORG_HEADS.has(plain(previous))
  // "the Board on Professional Conduct", but not "told Congress on Monday".
  const isOn =
    word === 'on' &&
    previous !== undefined &&
    PANELS.has(plain(previous)) &&
    !NEVER_NAMES.has(plain(tokens[next] ?? previous))
  // "the Dock and Harbour Union": one word, "and", and soon a head.
  const isPair =
    word === 'and' &&
    (tokens[first]?.normal === 'the' ? first === i - 2 : first === i - 1 && tokens[first - 1]?.normal === 'the') &&
    !ORG_HEADS.has(plain(previous as Token)) &&
    tokens
      .slice(next, next + 3)
      .some((token, k, all) => ORG_HEADS.has(plain(token)) && all.slice(0, k + 1).every(isCapital))
  if (!isParticle && !isOf && !isOn && !isPair) return -1
  while (next < sentence.endToken && (PARTICLES.has(tokens[next]?.normal ?? '') || tokens[next]?.normal === 'the'))
    next++
  return next < sentence.endToken && isCapital(tokens[next]) ? next : -1
}

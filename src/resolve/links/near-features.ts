import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { grammarOf, isFirstInSentence } from '../cast/grammar.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { is, type Scene } from './scene.ts'

/** Between a name and a relative pronoun that means it. */
const TO_RELATIVE = /^(?: \([^)]*\))?(?:,[^.!?;:]{0,60})?(?:,? | ?[—–-] ?)$/u

/** How near a candidate is mentioned, and in what place of its sentence (after Denis & Baldridge, 2008). */
export function nearFeatures({ document, quoted, sources }: Scene, { kind, span, form }: Expression): FeaturesOf {
  const { text } = document.article
  const sentence = sentenceAt(document, span.start)
  const paragraph = paragraphAt(document, span.start)
  const isAskedInQuote = quoted.touches({ start: span.start, end: span.start + 1 })
  const isSourceAsked = sources.touches(span)
  return ({ near, rank }) => {
    if (!near) return { 'n none': 1 }
    const { mention } = near
    const sentences = sentence - sentenceAt(document, mention.start)
    const paragraphs = paragraph - paragraphAt(document, mention.start)
    const isAhead = mention.start >= span.start
    const isHere = sentences === 0 && !isAhead
    const grammar = grammarOf(document, mention)
    const isSubject = grammar === 'subject'
    const isSource = sources.touches(mention)
    const isQuoted = quoted.touches(mention)
    const gap = isAhead ? '' : text.slice(mention.end, span.start)
    return {
      'n here': is(isHere),
      'n before': is(sentences === 1),
      'n two before': is(sentences === 2),
      'n far': Math.log1p(Math.max(0, sentences - 2)),
      'n ahead': is(isAhead),
      'n paragraph': is(paragraphs === 0),
      'n last paragraph': is(paragraphs === 1),
      'n paragraphs': Math.log1p(Math.max(0, paragraphs - 1)),
      'n nearest': is(rank === 0),
      'n second': is(rank === 1),
      'n third': is(rank === 2),
      'n subject': is(isSubject),
      'n owner': is(grammar === 'owner'),
      'n object': is(grammar === 'object'),
      'n oblique': is(grammar === 'oblique'),
      'n full': is(/\s/.test(text.slice(mention.start, mention.end))),
      'n pronoun': is(mention.kind === 'pronoun'),
      'n nominal': is(mention.kind === 'nominal'),
      'n first': is(isFirstInSentence(document, mention)),
      'n subjects': is(isSubject && form?.role === 'subject'),
      'n subjects here': is(isHere && isSubject && form?.role === 'subject'),
      'n subject before': is(isSubject && sentences === 1),
      'n own subject': is(isHere && isSubject && form?.role === 'possessive'),
      'n object of subject': is(isHere && isSubject && form?.role === 'object'),
      'n objects': is(!isSubject && form?.role === 'object'),
      'n possessives': is(grammar === 'owner' && form?.role === 'possessive'),
      'n sources': is(isSource && isSourceAsked),
      'n source': is(isSource && !isSourceAsked),
      'n source before': is(isSource && sentences <= 1),
      'n quoted': is(isQuoted),
      'n out of quote': is(!isQuoted && isAskedInQuote),
      'n into quote': is(isQuoted && !isAskedInQuote),
      'n source of quote': is(isAskedInQuote && isHere && isSource),
      'n relative': is(kind === 'relative' && TO_RELATIVE.test(gap)),
      'n adjacent': is(!isAhead && /^[,\s]*$/.test(gap)),
      'n length': Math.min(3, Math.abs(span.start - mention.start) / 200),
    }
  }
}

import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import { grammarOf, isFirstInSentence } from '../cast/grammar.ts'
import type { Candidate } from './candidate.ts'
import { clauseFeatures } from './clause-features.ts'
import type { Expression } from './expression.ts'
import { type Features, is, type Scene } from './scene.ts'

/** Between a name and a relative pronoun that means it. */
const TO_RELATIVE = /^(?: \([^)]*\))?(?:,[^.!?;:]{0,60})?(?:,? | ?[—–-] ?)$/u

/** How near a candidate is mentioned, and in what place of its sentence (after Denis & Baldridge, 2008). */
export function nearFeatures(
  { document, quoted, sources }: Scene,
  expression: Expression,
  { near, rank, isSubjectBehind }: Candidate,
): Features {
  const { kind, span, form } = expression
  if (!near) return { 'n none': 1 }
  const { mention } = near
  const sentences = sentenceAt(document, span.start) - sentenceAt(document, mention.start)
  const paragraphs = paragraphAt(document, span.start) - paragraphAt(document, mention.start)
  const isAhead = mention.start >= span.start
  const isHere = sentences === 0 && !isAhead
  const grammar = grammarOf(document, mention)
  const isSubject = grammar === 'subject'
  const isPronoun = mention.kind === 'pronoun'
  const isSource = sources.touches(mention)
  const [mentioned, asked] = [mention, { start: span.start, end: span.start + 1 }].map((one) => quoted.touches(one))
  const gap = isAhead ? '' : document.article.text.slice(mention.end, span.start)
  return {
    ...(isHere && clauseFeatures(gap, isSubject, expression)),
    'l subject behind': is(isSubjectBehind),
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
    'n full': is(/\s/.test(document.article.text.slice(mention.start, mention.end))),
    'n pronoun': is(isPronoun),
    'n nominal': is(mention.kind === 'nominal'),
    'n first': is(isFirstInSentence(document, mention)),
    'n subjects': is(isSubject && form?.role === 'subject'),
    'n subjects here': is(isHere && isSubject && form?.role === 'subject'),
    'n subject before': is(isSubject && sentences === 1),
    'n own subject': is(isHere && isSubject && form?.role === 'possessive'),
    'n object of subject': is(isHere && isSubject && form?.role === 'object'),
    'n objects': is(!isSubject && form?.role === 'object'),
    'n possessives': is(grammar === 'owner' && form?.role === 'possessive'),
    'n sources': is(isSource && sources.touches(span)),
    'n source': is(isSource && !sources.touches(span)),
    'n source before': is(isSource && sentences <= 1),
    'n quoted': is(mentioned === true),
    'n out of quote': is(!mentioned && asked === true),
    'n into quote': is(mentioned === true && !asked),
    'n source of quote': is(asked === true && isHere && isSource),
    'n relative': is(kind === 'relative' && TO_RELATIVE.test(gap)),
    'n adjacent': is(!isAhead && /^[,\s]*$/.test(gap)),
    'n length': Math.min(3, Math.abs(span.start - mention.start) / 200),
  }
}

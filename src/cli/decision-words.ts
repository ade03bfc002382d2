import type { Decision, EntityRef, StatementRef } from '../decisions/decision.ts'
import { inWords } from '../decisions/refs.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import { safeText } from './safe-text.ts'

/** Longest quotation, in UTF-16 units. */
const LONGEST = 60

/** A decision as a sentence, with who made it and why: one line. */
export const decisionWords = (decision: Decision): string =>
  safeText(`${sentence(decision)} (${decision.by}, ${decision.at.slice(0, 10)}: ${decision.why})`)

function sentence(decision: Decision): string {
  switch (decision.kind) {
    case 'same':
      return `${both(decision.entities)} are one`
    case 'different':
      return `${both(decision.entities)} are never one`
    case 'rename':
      return `${inWords(decision.entity)} is called ${JSON.stringify(decision.name)}`
    case 'retype':
      return `${inWords(decision.entity)} is of the kind ${ENTITY_LABELS[decision.type]}`
    case 'drop':
      return `${inWords(decision.entity)} is nobody and nothing`
    case 'of':
      return `${inWords(decision.entity)} is ${decision.owner ? `of ${inWords(decision.owner)}` : "nobody's"}`
    case 'speaker':
      return `${quote(decision.statement)} is said by ${names(decision.speakers)}`
    case 'about':
      return `${quote(decision.statement)} is about ${names(decision.about)}`
    case 'concept':
      return `${quote(decision.statement)} is ${decision.on ? '' : 'not '}on ${JSON.stringify(decision.concept)}`
    case 'not-a-statement':
      return `${quote(decision.statement)} is no statement`
    case 'polarity':
      return `${quote(decision.statement)} is ${decision.polarity}`
    case 'forget':
      return `the article ${decision.article} is forgotten`
  }
}

const both = ([a, b]: readonly [EntityRef, EntityRef]): string => `${inWords(a)} and ${inWords(b)}`
const names = (refs: readonly EntityRef[]): string => refs.map(inWords).join(' and ') || 'nobody who is named'
const quote = ({ words }: StatementRef): string =>
  JSON.stringify(words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words)

import type { Document, Token } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { sentenceAt } from '../../model/locate.ts'
import { firstWhere } from '../../model/search.ts'

const tokenAt = ({ tokens }: Document, offset: number): number => firstWhere(tokens, ({ end }) => offset < end)

export type Grammar = 'subject' | 'object' | 'owner' | 'oblique' | 'other'

/** A guess at a mention's place in its clause by the words beside it: full parsing would cost more than all the rest. */
export function grammarOf(document: Document, mention: Mention): Grammar {
  const { tokens, article } = document
  if (/^[’']/.test(article.text.slice(mention.end, mention.end + 1))) return 'owner'
  const first = tokenAt(document, mention.start)
  const own = tokens[first]?.normal ?? ''
  if (own === 'he' || own === 'she') return 'subject'
  if (own === 'his') return 'owner'
  const behind = tokens[firstWhere(tokens, ({ start }) => start >= mention.end)]
  const before = tokens[first - 1]
  const has = (token: Token | undefined, ...tags: string[]): boolean => tags.some((tag) => token?.tags.has(tag))
  const isJoined = /^ ["“(]?$/.test(article.text.slice(before?.end, mention.start))
  if (isJoined && has(before, 'Preposition')) return 'oblique'
  if (has(behind, 'Verb', 'Modal', 'Copula', 'Auxiliary', 'Adverb') || behind?.normal === 'who') return 'subject'
  if (isJoined && has(before, 'Verb')) return 'object'
  return isFirstInSentence(document, mention) ? 'subject' : 'other'
}

export function isFirstInSentence(document: Document, { start }: Mention): boolean {
  const sentence = document.sentences[sentenceAt(document, start)]
  return sentence !== undefined && tokenAt(document, start) - sentence.firstToken < 3
}

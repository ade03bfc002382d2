import { sentenceAt } from '../../model/locate.ts'
import { firstWhere } from '../../model/search.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** What may stand between a subject and its verb's object, besides the verb. */
const BETWEEN = ['Verb', 'Adverb', 'Auxiliary', 'Modal', 'Copula', 'Negative', 'Particle']
/** Words besides that may: times, and what a verb has its object with; "behind him" and "around her" may be the subject's own. */
const WORDS = new Set('later earlier yet first to with for against about at from by'.split(' '))

/**
 * Whether a candidate is the subject of the verb whose object the pronoun is, and so cannot be meant (Chomsky's principle B):
 * "Ann told her", "Ann decided to go with her".
 */
export function isOwnObject({ document }: Scene, { form, span }: Expression, { near }: Candidate): boolean {
  if (form?.role !== 'object' || !near || near.mention.end > span.start) return false
  const { tokens } = document
  const first = firstWhere(tokens, (token) => token.start >= near.mention.end)
  const last = firstWhere(tokens, (token) => token.start >= span.start)
  let verbs = 0
  for (const { normal, tags, end } of tokens.slice(first, last)) {
    // A comma begins something else: "Ann left, and she told her".
    if (document.article.text.charAt(end) !== ' ') return false
    if (tags.has('Verb')) verbs++
    if (!WORDS.has(normal) && !BETWEEN.some((tag) => tags.has(tag))) return false
  }
  return verbs > 0
}

/** How a sentence begins of whose subject something is told first that has another as its object: "Asked about Orr, he said". */
const FRONTED =
  /^["“]?(?:(?:when|if|later) )?(?:asked|pressed|questioned|quizzed|challenged|grilled|speaking (?:of|about)|talking about|referring to|commenting on|responding to|replying to|alluding to|turning to|quoting|describing|addressing|introducing|praising|critici[sz]ing|discussing|attacking|accusing|thanking|defending|mocking)\b[^;:]*[,”"] $/i

/**
 * Whether a candidate is named in what a sentence begins with of its subject, a pronoun, as somebody else; whoever has just spoken may
 * be asked about what is his.
 */
export function isInFronted(
  { document, cast, history }: Scene,
  { form, span }: Expression,
  { members: [member] }: Candidate,
): boolean {
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? span.start
  if (form?.role !== 'subject' || !member || history.known?.members.includes(member)) return false
  if (!FRONTED.test(document.article.text.slice(start, span.start))) return false
  return cast
    .within({ start, end: span.start })
    .some(({ member: named, mention }) => named === member && mention.kind === 'name')
}

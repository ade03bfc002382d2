import type { Document } from '../../model/document.ts'
import { matchesIn } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { type Class, classOf } from '../links/kinds.ts'

const THE = /(?<![\p{L}-])(?:the|its|this|that) (\p{Ll}+)(?![\p{L}-])/dgiu
/** How far back, in characters, a description points. */
const REACH = 2500

/**
 * Later mentions of bodies and countries by a plain noun: "the committee", "the paper", "the company". The fitting one
 * that is named last before it is meant; a noun that fits nobody means nothing.
 */
export function castDescriptions(document: Document, cast: Cast): void {
  const { text } = document.article
  for (const span of matchesIn(document, THE)) {
    const wanted = classOf(text.slice(span.start, span.end))
    const member = wanted && isFree(cast, span, text) ? lastOf(cast, span.start, wanted) : null
    if (member) cast.add(member, { ...span, type: member.type, kind: 'nominal' })
  }
}

/** Whether the noun stands for itself: not "the party leader", "the company's", and in no name. */
const isFree = (cast: Cast, { start, end }: Span, text: string): boolean =>
  !/^(?: \p{Ll}+ly)? (?:\p{L}+s?)?(?:leader|chair|member|spokes|official|secretary|candidate|nominee)|^[-/]/u.test(
    text.slice(end, end + 24),
  ) &&
  cast
    .within({ start: Math.max(0, start - 60), end: end + 60 })
    .every(({ mention }) => mention.end <= start || mention.start >= end)

function lastOf(cast: Cast, at: number, { type, names }: Class): Member | null {
  for (const { member, mention } of cast.backwardsFrom(at)) {
    if (mention.start < at - REACH) return null
    if (member.type === type && [member.listedName ?? '', ...member.forms.keys()].some((form) => names.test(form)))
      return member
  }
  return null
}

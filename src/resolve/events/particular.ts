import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { formAt } from '../names/forms.ts'

/** Happenings that are none in particular unless they are named: a press conference is held every day. */
const VAGUE =
  /^(?:case|ruling|speech|event|dispute|showdown|confrontation|wedding|encounter|interview|meeting|visit|announcement|decision|address|incident|lawsuit|appearance|stop|fight|moment|process|call|chat|complaint|suit|crisis|conference|discussion|trip|gathering|battle|talk|death|tragedy|ordeal|verdict|judge?ment|session|briefing|breakfast|lunch|dinner|(?:[\p{Ll}-]+ )*(?:press|news|media|conference) (?:conference|briefing|call|event|interview))s?$/u
/** Words before it that tell which one is meant, and at most three of what kind. */
const DEFINITE =
  /(?<!\p{L})(?:the|this|that|these|those|his|her|their|both|(?:last|this|next) (?:year|month|week)[’']s) (?:[\p{L}\d-]+ ){0,3}$/iu
/** A name or a day right before it: "Labour's rally", "the Monday night debate". */
const NAMED_BEFORE = /(?:\p{Lu}[\p{L}.]*(?:[’']s?)?|\p{Lu}\p{L}* \d+|\d{4}) (?:[\p{Ll}-]+ ){0,2}$/u
/** A name, a day or a year behind it: "a rally in Tarn", "talks with the Harbour Union", "a vote last June". */
const NAMED_BEHIND =
  /^,? (?:(?:(?:to be |was |is )?(?:held|planned|scheduled|due) )?(?:in|at|on|of|with|between|by|against|over|near|for) (?:[\p{Ll}-]+ ){0,3}|(?:last|next|this|late|early) )(?:\p{Lu}|\d)/u

/** Whether the words beside a happening tell where, when or whose it is. */
const isAnchored = ({ article: { text } }: Document, { start, end }: Span): boolean =>
  NAMED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || NAMED_BEHIND.test(text.slice(end, end + 60))

/**
 * Whether a happening is one that a reader can tell from others: it has a name, its place, day or owner stands beside it, or
 * the article speaks of "the strike" and not of "a strike"; a plain "meeting" needs a name.
 *
 * @param mentions where it is named, in order
 */
export function isParticular(document: Document, mentions: readonly Span[]): boolean {
  const forms = mentions.map((mention) => formAt(document, mention))
  if (forms.every((form) => VAGUE.test(form.toLowerCase()))) return false
  if (forms.some((form) => /[\p{Lu}\d]/u.test(form))) return true
  const [first, second] = mentions
  if (second || mentions.some((mention) => isAnchored(document, mention))) return true
  const { text } = document.article
  return first !== undefined && DEFINITE.test(text.slice(Math.max(0, first.start - 50), first.start))
}

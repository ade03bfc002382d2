import type { Document } from '../../model/document.ts'
import { kindsOfNoun } from '../../model/kinds.ts'
import { isPlural, singular } from '../../model/number.ts'
import { type PronounForm, pronounForm } from '../../model/pronouns.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'

/**
 * How words refer: `person` is "he", `thing` "it", `several` "they" or "both", `first` "I" and "we", `second` "you",
 * `relative` "who"; `none` is speech that names no source, `words` everything else.
 */
export type ExpressionKind = 'person' | 'thing' | 'several' | 'first' | 'second' | 'relative' | 'none' | 'words'

/** Words, or the lack of any, that somebody must be found for. */
export interface Expression {
  readonly kind: ExpressionKind
  /** The words; empty, at the beginning of what is said, where there are none. */
  readonly span: Span
  readonly words: string
  /** Where the head of its noun phrase ends: "mayors" in "mayors backed by the Reform League". */
  readonly headEnd: number
  /** The last word of the head, in the singular and lower case. */
  readonly noun: string
  readonly isPlural: boolean
  /** The kinds of body that the noun may stand for; none for a pronoun. */
  readonly bodyKinds: readonly string[]
  /** Of a pronoun of one person. */
  readonly form: PronounForm | null
  /** The statement whose speaker is asked for; `null` for a pronoun that says nothing. */
  readonly statement: Attribution | null
}

const KINDS: readonly (readonly [ExpressionKind, RegExp])[] = [
  ['thing', /^(?:it|its|itself)$/i],
  [
    'several',
    /^(?:they|their|them|both|each|the two|the (?:pair|duo|trio|couple)|(?:both|each|the two|these two|all three|the three) [\p{L}. -]+)$/iu,
  ],
  ['first', /^(?:i|we|my|our|me|us|mine|ours|(?:some|one|none|many|most|all|both) of us)$/i],
  ['second', /^(?:you|your)$/i],
  ['relative', /^(?:who|which|that|whom|whose)$/i],
]

/** "A prosecutor overseeing the case", but not "the former acting head". */
const HANDLING = String.raw`(?<=\s[a-z]+)\s(?!(?:acting|outgoing|incoming|leading|sitting|ruling|governing|serving)\s)[a-z]+ing\s(?=(?:the|an?|his|her|its|their)\s|[A-Z])`
/** Words that end the head of a source's noun phrase. */
const AFTER_HEAD = new RegExp(
  String.raw`[,:;(]|(?<=[a-z]s)\s(?:[a-z]+(?:ing|ed)|made|held|seen|known|given|shown|sent|taken|brought|caught|left|found|paid|kept|hurt|chosen|driven|drawn|written)\s|${HANDLING}| [—–-] |\s(?:of|for|at|from|in|with|on|to|by|near|outside|inside|under|against|about|over|behind|among|within|across|like|including|than|who|whose|which|that|and|or|released|published|conducted|showing|based|backed|named|called|led|working|living)\s|\s[a-z]+(?:ed|en|wn) by\s`,
)

/** Before what is counted: "more than a hundred mayors". */
const COUNTED = /^(?:more|fewer|less) than |^as many as /i

/** A place of two names before what somebody is there: "the Tarn and Hask MSP". */
const OF_PLACES = /^the (?:\p{Lu}[\p{L}’'-]*,? ){1,3}and (?:\p{Lu}[\p{L}’'-]* ){1,3}(?=(?:\p{Lu}{2,4}|\p{Ll}+)$)/u

/** The expression for whoever makes a statement. */
export function sourceOf({ article }: Document, statement: Attribution, isName: (span: Span) => boolean): Expression {
  // An interview names once, above, who answers.
  const source = statement.introduced ?? statement.sources[0]
  const start = statement.contents[0]?.start ?? statement.cues[0]?.start ?? 0
  const found = expressionAt(article.text, source ?? { start, end: start }, statement, isName)
  const described =
    found.kind === 'relative'
      ? DESCRIBED.exec(article.text.slice(Math.max(0, found.span.start - 90), found.span.start))
      : null
  if (!described?.[1]) return found
  const end = found.span.start - described[0].length + described[0].indexOf(described[1]) + described[1].length
  return expressionAt(article.text, { start: end - described[1].length, end }, statement)
}

/** Before "who" words that it stands for: "Orr met the senator, who said". */
const DESCRIBED =
  /(?:^|[^,][\s“"])((?:the|his|her|their|its|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*[’']s) (?:[\p{L}’'.-]+ ){0,4}[\p{Ll}’'-]+),? $/u

/** The expression for whom a pronoun means that is nobody's source. */
export const pronounAt = ({ article }: Document, pronoun: Span & PronounForm): Expression => ({
  ...expressionAt(article.text, pronoun, null),
  form: pronoun,
})

function expressionAt(
  text: string,
  span: Span,
  statement: Attribution | null,
  isName: (span: Span) => boolean = () => false,
): Expression {
  // "Trump's" denial is his own, but McDonald's is called so; "the president himself" is no other.
  const words = text
    .slice(span.start, span.end)
    .replace(isName(span) ? '' : /[’']s?$| (?:him|her|it|them)sel(?:f|ves)$/, '')
  const form = pronounForm(words) ?? null
  const counted = COUNTED.exec(words)?.[0].length ?? 0
  const placed = OF_PLACES.exec(words)?.[0].length ?? 0
  const found = words.slice(Math.max(counted, placed)).search(AFTER_HEAD)
  const headLength = found < 0 ? -1 : Math.max(counted, placed) + found
  const head = headLength > 0 ? words.slice(0, headLength) : words
  // "The two senators, who fought for it" are told by their head.
  const isA = ([kind, pattern]: (typeof KINDS)[number]): boolean =>
    pattern.test(words) || (kind === 'several' && pattern.test(head))
  const known = form ? 'person' : KINDS.find(isA)?.[0]
  const last = /[\p{L}-]+[^\p{L}]*$/u.exec(head)?.[0].replace(/[^\p{L}-]+$/u, '') ?? ''
  const kind = known ?? (words === '' ? 'none' : 'words')
  const noun = singular(last.toLowerCase())
  return {
    kind,
    span: { start: span.start, end: span.start + words.length },
    words,
    headEnd: span.start + head.length,
    noun,
    bodyKinds: kind === 'words' || kind === 'several' ? kindsOfNoun(noun) : [],
    isPlural: isPlural(head.replace(/[^\p{L}]+$/u, '')) && last !== '',
    form,
    statement,
  }
}

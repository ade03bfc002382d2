import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { EntityType, Mention, MentionKind } from '../model/entity.ts'
import { listedAt } from '../model/listed.ts'
import { firstWhere } from '../model/search.ts'
import { lettersBehind } from '../model/short-behind.ts'
import { byPosition, type Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { repaired } from './repairs.ts'

/** Names, offices and events of a document, in order: the encoder's, what follows from them, and peoples. */
export function findMentions(document: Document, names: readonly NameReading[]): Mention[] {
  const { text } = document.article
  const covered = new Cover(text.length)
  const sure = repaired(document, names)
  for (const name of sure) covered.add(name)
  const elsewhere = namedElsewhere(document, sure, covered)
  const more = [...elsewhere, ...peoples(document, [...sure, ...elsewhere])]
  return [...sure.map((name): Mention => ({ ...name, kind: kindOf(text, name) })), ...more].sort(byPosition)
}

/** A body's plain noun ("the court", "his campaign team") is a description; "the government" is as good as a name. */
const kindOf = (text: string, { start, end, type }: NameReading): MentionKind =>
  type === 'ORG' && /^(?!.*government$)(?:\p{Ll}+|[\p{Ll} ]* (?:campaign|team|camp))$/u.test(text.slice(start, end))
    ? 'nominal'
    : 'name'

/** "The Chinese", of whom something is told. */
const BEFORE_PEOPLE = /(?<!\p{L})the $/iu
const PREDICATE = ['PastTense', 'PresentTense', 'Modal', 'Auxiliary', 'Copula']

/** "the Americans", and "the Chinese" before a verb, are their country, where no name is; "American" is an adjective. */
export function peoples(document: Document, names: readonly Span[]): Mention[] {
  const { article, lexicon } = document
  const covered = new Cover(article.text.length, names)
  return lexicon
    .filter((match) => match.kind === 'demonym' && isPeople(document, match) && !covered.touches(match))
    .map(({ start, end }): Mention => ({ start, end, type: 'COUNTRY', kind: 'nominal' }))
}

function isPeople({ article: { text }, tokens }: Document, { start, end }: Span): boolean {
  if (text.charAt(end - 1) === 's') return true
  if (!BEFORE_PEOPLE.test(text.slice(Math.max(0, start - 5), start))) return false
  const next = tokens[firstWhere(tokens, (token) => token.start >= end)]
  return text.charAt(end) === ' ' && PREDICATE.some((tag) => next?.tags.has(tag))
}

/** A name seen clearly once is that name wherever it stands: "Healey" behind "John Healey", "HEALEY" above it. */
function namedElsewhere(document: Document, names: readonly NameReading[], covered: Cover): Mention[] {
  const types = knownForms(document, names)
  const { tokens } = document
  const found: Mention[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!CAPITAL.test(tokens[first]?.text ?? '')) continue
    for (let end = Math.min(tokens.length, first + LONGEST); end > first; end--) {
      const span = spanOf(document, first, end)
      const type = span && types.get(document.article.text.slice(span.start, span.end))
      if (!span || !type || covered.touches(span) || isPartOfLonger(document, first, end, covered)) continue
      covered.add(span)
      found.push({ ...span, type, kind: 'name' })
      break
    }
  }
  return found
}

const CAPITAL = /^\p{Lu}/u

/** Most words of a name that is looked for. */
const LONGEST = 5

/** Names that are believed elsewhere: of persons also the last word. A form that had two types has none. */
function knownForms(document: Document, names: readonly NameReading[]): Map<string, EntityType> {
  const { article } = document
  const types = new Map<string, EntityType>()
  const doubtful = new Set<string>()
  const learn = (form: string, type: EntityType): void => {
    if (form.length < 3 || !CAPITAL.test(form)) return
    if ((types.get(form) ?? type) !== type) doubtful.add(form)
    types.set(form, type)
  }
  for (const name of names) {
    const { start, end, type } = name
    const form = article.text.slice(start, end)
    const isSure =
      type === 'PERSON' || type === 'EVENT' || / /.test(form) || (type === 'ORG' && isListed(document, name))
    if (isSure && !OF_PARTY.test(form)) learn(form, type)
    // "Council on Tarn Relations (CTR)": the encoder may know the letters nowhere.
    if (type === 'ORG') learn(lettersBehind(article.text, { end }) ?? '', type)
    // "Gould" of "Gould of Tarn"
    if (type === 'PERSON') learn(form.split(' of ')[0]?.split(/\s/).at(-1) ?? '', type)
  }
  for (const form of doubtful) types.delete(form)
  return types
}

/** What parties' people and plans are: "the Tory plans". */
const OF_PARTY = /^(?:Tory|Lib(?:eral)? Dem(?:ocrat)?|Republican|Democratic|Houthi)$/

/** Whether a lexicon knows a name as a body's. */
const isListed = (document: Document, name: Span): boolean =>
  listedAt(document, name).some(
    ({ kind, start, end }) => kind === 'organisation' && start === name.start && end === name.end,
  )

function spanOf({ tokens }: Document, first: number, end: number): Span | null {
  const [from, to] = [tokens[first], tokens[end - 1]]
  if (!from || !to || from.sentence !== to.sentence) return null
  return { start: from.start, end: to.start + to.text.replace(/[’']s?$/, '').length }
}

/** A word with a capital beside it, of no name and where no sentence begins or ends, makes it another name. */
function isPartOfLonger({ tokens, article }: Document, first: number, end: number, covered: Cover): boolean {
  const isCapital = (i: number): boolean => {
    const token = tokens[i]
    return token !== undefined && CAPITAL.test(token.text) && !covered.touches(token)
  }
  const isJoined = (i: number): boolean => /^[ -]$/.test(article.text.slice(tokens[i - 1]?.end, tokens[i]?.start))
  return (isCapital(first - 1) && isJoined(first)) || (isCapital(end) && isJoined(end))
}

import type { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import type { Cast, Member, Role } from './cast.ts'
import { personInFocus, pronounGender } from './focus.ts'
import type { Genders } from './persons.ts'

/** What the search for speakers knows while it goes through an article from top to bottom. */
export interface SpeakerSearch {
  readonly document: Document
  readonly cast: Cast
  readonly genders: Genders
  readonly offices: readonly Member[]
  /** What is said in quotation marks. */
  readonly quoted: Cover
}

/** Words that end the head of a source's noun phrase. */
const AFTER_HEAD = /,|\s(?:of|for|at|from|in|with|on|to|who|whose|which|and)\s/

/**
 * The entities that a source names, by its head: a name, an office's holder, what a pronoun or description means.
 * Empty where it names nobody ("officials", "a source"). `running` is who speaks in the statement before.
 */
export function speakersOf(search: SpeakerSearch, attribution: Attribution, running: readonly Member[]): Member[] {
  const [source] = attribution.sources
  if (!source) return attribution.cues.length === 0 ? [...running] : []
  const { text } = search.document.article
  const words = text.slice(source.start, source.end)
  const gender = pronounGender(words)
  if (gender) {
    const person = pronounSpeaker(search, source, gender, running)
    if (person) search.cast.add(person, { ...source, type: person.type, kind: 'pronoun' })
    return person ? [person] : []
  }
  if (/^who$/i.test(words)) return antecedent(search, source)
  const named = namedSpeakers(search, source)
  if (named.length > 0) return named
  const described = describedSpeaker(search, source, words)
  if (described) search.cast.add(described, { ...source, type: described.type, kind: 'nominal' })
  return described ? [described] : []
}

/** "he said": the running speaker where the statement is next to the last one, else the person in focus. */
function pronounSpeaker(
  { document, cast, genders, quoted }: SpeakerSearch,
  source: Span,
  gender: 'male' | 'female',
  running: readonly Member[],
): Member | null {
  const focus = personInFocus(document, cast, genders, source.start, gender, quoted)
  const [last] = running
  return focus ?? (running.length === 1 && last && (genders.get(last) ?? gender) === gender ? last : null)
}

/** "Ellery, who said…": the name right before the pronoun. */
function antecedent({ document, cast }: SpeakerSearch, source: Span): Member[] {
  const before = cast.within({ start: Math.max(0, source.start - 60), end: source.start }).at(-1)
  if (!before || !/^(?: \([^)]*\))?,?\s$/.test(document.article.text.slice(before.mention.end, source.start))) return []
  return ['PERSON', 'ORG', 'COUNTRY'].includes(before.member.type) ? [before.member] : []
}

/** The names at the heads of a source; two joined by "and" speak together. */
function namedSpeakers({ document, cast }: SpeakerSearch, source: Span): Member[] {
  const { text } = document.article
  const words = text.slice(source.start, source.end)
  const inside = cast.within(source).filter(({ mention }) => mention.kind === 'name')
  const headEnd = source.start + (AFTER_HEAD.exec(words)?.index ?? words.length)
  const persons = inside.filter(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  const heads = inside.filter(({ mention }) => mention.start < headEnd)
  const joint = / and /.test(words) ? persons.filter(({ mention }) => mention.end <= endOfJoint(words, source)) : []
  if (joint.length > 1) return [...new Set(joint.map(({ member }) => member))]
  const person = heads.findLast(({ member, mention }) => member.type === 'PERSON' && isHead(text, mention, source))
  if (person) return [person.member]
  const last = heads.at(-1)
  if (!last || !isAtEnd(text, last.mention, headEnd)) return apposition(text, inside, headEnd)
  if (last.member.type === 'OFFICE') {
    const named = inside.find(({ member }) => last.member.holders.has(member))
    return named ? [named.member] : holderOrOffice(last.member, words, inside.length === 1)
  }
  return ['ORG', 'COUNTRY', 'PLACE'].includes(last.member.type) ? [last.member] : []
}

/** "His wife, Laura Ellery, said": the name right behind a head that names nobody. */
function apposition(text: string, inside: readonly Role[], headEnd: number): Member[] {
  const next = inside.find(({ mention }) => mention.start >= headEnd)
  const isBeside = next?.member.type === 'PERSON' && text.slice(headEnd, next.mention.start) === ', '
  return isBeside ? [next.member] : []
}

/** Joint speakers end where an apposition or a phrase behind them begins. */
const endOfJoint = (words: string, source: Span): number =>
  source.start + (/,(?! and )/.exec(words)?.index ?? words.length)

const isIndefinite = (words: string): boolean => /^(?:an?|one|some|another|several|many|two|three|most)\s/i.test(words)

/** An office speaks for its one holder; without a holder it stands for itself, if the text means one particular post. */
function holderOrOffice(office: Member, words: string, alone: boolean): Member[] {
  const indefinite = isIndefinite(words)
  const isFormer = /\bformer\b/i.test(words)
  const holders = [...office.holders].filter((holder) => office.former.has(holder) === isFormer)
  if (holders.length === 1 && holders[0] && !indefinite && alone) return [holders[0]]
  // A former holder is a person, and the office itself says nothing of the kind.
  return isFormer || (indefinite && office.of === null) ? [] : [office]
}

/** Whether a person's name is the head: not a possessor ("Ellery's aides"), not before a plural ("Trump supporters"). */
function isHead(text: string, mention: Span, source: Span): boolean {
  const after = text.slice(mention.end, source.end)
  return !/^[’']|^\s+(?!and\b|or\b|of\b|in\b|from\b|at\b|who\b|for\b)[\p{Ll}]/u.test(after)
}

const isAtEnd = (text: string, mention: Span, headEnd: number): boolean =>
  /^[\s)\]]*$/.test(text.slice(mention.end, headEnd))

/** Descriptions by class of post: whom "the cabinet minister" can mean is said by the offices people hold. */
const DESCRIPTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:cabinet |senior |junior )?minister$/i, /secretary|minister|chancellor/],
  [/\b(?:lawmaker|congress(?:man|woman)|legislator)$/i, /representative|congress|senator/],
  [/\bsecretary$/i, /secretary/],
  [/\bsenator$/i, /senator/],
  [/\bgovernor$/i, /governor/],
  [/\bpresident$/i, /president/],
  [/\bleader$/i, /leader|minister|president/],
  [/\b(?:MP|backbencher|peer)$/i, /member of parliament/],
  [/\bmayor$/i, /mayor/],
  [/\b(?:presenter|host|broadcaster|interviewer)$/i, /presenter|host|anchor/],
]

/**
 * "the cabinet minister": of the persons named before it who hold an office of that class, the one whom the article
 * names most, for a description goes on with whom it is about; of several, the one named last.
 */
function describedSpeaker({ cast, offices, quoted }: SpeakerSearch, source: Span, words: string): Member | null {
  if (!/^the\s/i.test(words)) return null
  const wanted = DESCRIPTIONS.find(([description]) => description.test(words))?.[1]
  if (!wanted) return null
  const fitting = offices.filter(({ listedName = '' }) => wanted.test(listedName)).flatMap((one) => [...one.holders])
  if (fitting.length === 0) return null
  const isFitting = new Set(fitting)
  let best: Member | null = null
  for (const { mention, member } of cast.backwardsFrom(source.start))
    if (isFitting.has(member) && !quoted.touches(mention) && uses(member) > (best ? uses(best) : 0)) best = member
  return best
}

/** How often the article names somebody. */
const uses = ({ forms }: Member): number => [...forms.values()].reduce((sum, count) => sum + count, 0)

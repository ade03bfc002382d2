import { sentenceAt } from '../../model/locate.ts'
import type { Member, Role } from '../cast/cast.ts'
import { officeName } from '../offices/office-names.ts'
import { ageIn } from './ages.ts'
import { alike } from './alike.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { isAnswer } from './features.ts'
import { WORK } from './inside-features.ts'
import { SPOKESPERSON } from './named.ts'
import { holdsOtherTopPost, isAnothers } from './posts.ts'
import type { Scene } from './scene.ts'

/** Why a candidate cannot be meant, whatever speaks for it; `null` where nothing bars it. */
export function barred(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  const { genders, ages } = scene
  const { form, kind, isPlural, noun, words } = expression
  const { members, inside, office } = candidate
  const [member] = members
  const gender = member && genders.get(member)
  if (form && gender && gender !== form.gender) return 'is of another gender'
  if (kind === 'none') return isAsker(scene, expression, candidate) ? 'has just asked' : null
  if (kind !== 'words') return null
  const isPersons = members.every(({ type }) => type === 'PERSON')
  const isPerson = isPersons && members.length === 1
  if (isPerson && !inside && POLL.test(noun)) return 'is a person, and polls are taken by bodies'
  if (isPerson && isPlural && !inside && !office) return 'is one, and the words are for several'
  const [age, told] = [member && ages.get(member), ageIn(words)]
  if (told !== null && age !== told && (age !== undefined || [...ages.values()].includes(told)))
    return 'is of another age'
  const described = barredByWords(scene, expression, candidate)
  if (described) return described
  return inside && !office ? barredInside(scene, expression, inside, isPersons, members.length > 1) : null
}

/** Nouns that anybody may be called by. */
const GENERIC =
  /^(?:man|woman|boy|girl|person|official|candidate|nominee|leader|president|senator|minister|spokes\p{L}+|chief|head)$/u

const POLL = /^(?:poll|survey|census|statistic)$/

/** Who is named in the sentence already, holds another office of the kind, or is the one spoken for. */
function barredByWords(
  { document, cast, known, offices, quoted }: Scene,
  { span, noun, words }: Expression,
  { members: [member], inside, office }: Candidate,
): string | null {
  if (member?.type !== 'PERSON' || inside || office || !/^(?:the|an?) /i.test(words)) return null
  const name = officeName(words.toLowerCase().replace(/^(?:the|an?) /, ''))
  if (holdsOtherTopPost(offices, member, name)) return 'holds another such office'
  if (isAnothers(offices, member, name, noun)) return 'holds no such office, as another does'
  const isCalled = (one: Member): boolean => alike(noun).some((word) => known.closeness(one, word) > 0)
  if (!GENERIC.test(noun) && !isCalled(member) && known.calledBy(noun).some(({ type }) => type === 'PERSON'))
    return 'is not called so, as another is'
  const isSpokesperson = offices.some(
    ({ listedName = '', holders, former }) =>
      SPOKESPERSON.test(listedName) && holders.has(member) && !former.has(member),
  )
  if (SPOKESPERSON.test(name) && !isSpokesperson) return 'is no spokesperson'
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? 0
  const isNamedHere = cast
    .within({ start, end: span.start })
    .some((role) => role.member === member && role.mention.kind === 'name' && !quoted.touches(role.mention))
  return isNamedHere ? 'is named in the same sentence' : null
}

/** Before a name in the words: a clause about the head, or a preposition. */
const CLAUSE = /\b(?:who|whom|whose|which|that)\b/
const PREPOSITION =
  /\b(?:of|for|by|from|to|with|on|about|against|over|near|outside|inside|under|behind|among|than|at|in) (?:the |then-|former |both )?(?:\p{Lu}[\p{L}.]* )*$/u
/** Between two who are listed in the words: "Mr Lowe and fellow minister Max Orr", "the Post/ABC poll". */
const JOINED =
  /^(?:(?:, [^,;]{1,40},)?,? (?:and|&) (?:(?!(?:of|to|for|with|by|from|in|at) )[\p{L}.’'-]+ ){0,5}|[/–-])$/u
const BY_AUTHOR = /\b(?:of|by|from|in) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u

/** Who stands in the words only to say whose, for whom or about whom somebody is does not speak. */
function barredInside(
  { document, cast }: Scene,
  { span, headEnd, words }: Expression,
  { mention, member }: Role,
  isPersons: boolean,
  isGroup: boolean,
): string | null {
  const { text } = document.article
  const before = text.slice(span.start, mention.start)
  const behind = text.slice(mention.end, span.end)
  if (mention.start > headEnd && CLAUSE.test(before)) return 'is named only in a clause about somebody else'
  const isListed = ({ mention: other, member: { type } }: Role): boolean =>
    (type === 'PERSON') === (member.type === 'PERSON') &&
    (JOINED.test(text.slice(mention.end, other.start)) || JOINED.test(text.slice(other.end, mention.start)))
  if (!isGroup && cast.within(span).some((role) => role.mention.kind === 'name' && isListed(role)))
    return 'is named together with others'
  if (!isPersons) return null
  const owned = mention.kind === 'pronoun' ? ' ' : /^[’']s? /.exec(behind)?.[0]
  if (owned !== undefined && owned.length < behind.length && !WORK.test(behind.slice(owned.length - 1)))
    return 'only owns or has whoever speaks'
  const isWork = WORK.test(` ${words.slice(0, headEnd - span.start)}`)
  if (mention.start > headEnd && PREPOSITION.test(before) && !(isWork && BY_AUTHOR.test(before)))
    return 'is named only behind a preposition'
  return null
}

/** Speech without a source in a paragraph of its own, behind a question, is the answer of somebody else. */
function isAsker({ document, history }: Scene, { span, statement }: Expression, { members }: Candidate): boolean {
  const { last } = history
  if (!last || statement?.cues.length !== 0 || !isAnswer(document.article.text, history)) return false
  return (
    document.article.text.slice(last.end, span.start).includes('\n') &&
    members.some((member) => last.members.includes(member))
  )
}

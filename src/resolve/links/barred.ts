import { sentenceAt } from '../../model/locate.ts'
import type { Member, Role } from '../cast/cast.ts'
import { officeName } from '../offices/office-names.ts'
import { ageIn } from './ages.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { isAnswer } from './features.ts'
import { WORK } from './inside-features.ts'
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
  const isPerson = members.length === 1 && member?.type === 'PERSON'
  if (isPerson && !inside && POLL.test(noun)) return 'is a person, and polls are taken by bodies'
  if (isPerson && isPlural && !inside && !office) return 'is one, and the words are for several'
  const [age, told] = [member && ages.get(member), ageIn(words)]
  if (age !== undefined && told !== null && age !== told) return 'is of another age'
  const described = barredByWords(scene, expression, candidate)
  if (described) return described
  return inside && !office ? barredInside(scene, expression, inside, isPerson) : null
}

const POLL = /^(?:poll|survey|census|statistic)$/

/** Heads of states and of governments: nobody is two of them. */
const TOP_POST = /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|pope)$/

/** Who is named in the sentence already, holds another office of the kind, or is the one spoken for. */
function barredByWords(
  { document, cast, offices, quoted }: Scene,
  { span, words }: Expression,
  { members: [member], inside, office }: Candidate,
): string | null {
  if (member?.type !== 'PERSON' || inside || office || !/^(?:the|an?) /i.test(words)) return null
  const name = officeName(words.toLowerCase().replace(/^(?:the|an?) /, ''))
  const held = offices.filter(({ holders, former }) => holders.has(member) && !former.has(member))
  const isOther = ({ listedName = '' }: Member): boolean => TOP_POST.test(listedName) && listedName !== name
  if (TOP_POST.test(name) && held.some(isOther)) return 'holds another such office'
  if (/\bspokesperson$/.test(name) && !held.some(({ listedName = '' }) => /spokesperson$/.test(listedName)))
    return 'is no spokesperson'
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? 0
  const isNamedHere = cast
    .within({ start, end: span.start })
    .some((role) => role.member === member && role.mention.kind === 'name' && !quoted.touches(role.mention))
  return isNamedHere ? 'is named in the same sentence' : null
}

/** Before a name in the words: a clause about the head, or a preposition. */
const CLAUSE = /\b(?:who|whom|whose|which|that)\b/
const PREPOSITION =
  /\b(?:of|for|by|from|to|with|on|about|against|over|near|outside|inside|under|behind|among|than|at|in) (?:the |then-|former )?(?:\p{Lu}[\p{L}.]* )*$/u
const BY_AUTHOR = /\b(?:of|by|from|in) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u

/** Who stands in the words only to say whose, for whom or about whom somebody is does not speak. */
function barredInside(
  { document }: Scene,
  { span, headEnd, words }: Expression,
  { mention }: Role,
  isPerson: boolean,
): string | null {
  const { text } = document.article
  const before = text.slice(span.start, mention.start)
  const behind = text.slice(mention.end, span.end)
  if (mention.start > headEnd && CLAUSE.test(before)) return 'is named only in a clause about somebody else'
  if (!isPerson) return null
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

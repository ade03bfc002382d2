import { genderOfNoun } from '../../model/gender-told.ts'
import { PERSON_TOO } from '../../model/kinds.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import { officeName } from '../offices/office-names.ts'
import { canOwn } from '../offices/office-owners.ts'
import { ageIn } from './ages.ts'
import { isAheadAndUntold } from './ahead.ts'
import { alike } from './alike.ts'
import { barredAsBody, COUNTRY_NOUN } from './barred-body.ts'
import { barredByOrigin } from './barred-origin.ts'
import { besideBody } from './beside-body.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { SPOKESPERSON } from './named.ts'
import { GENERIC, RELATIVES } from './person-nouns.ts'
import { holdsOtherPost, holdsPost, isAnothers, isOfOther, isOtherThan, isToldByName } from './posts.ts'
import type { Scene } from './scene.ts'
import { speaksOfAsAnother } from './spoken-of.ts'
import { WORK } from './works.ts'

/** What several are at once. */
const RIVAL = /^(?:candidate|nominee|frontrunner|front-runner)$/

/** Somebody who is told from all others by a clause: "the engineer that Hask hired". */
const DEFINED = /^(?:the|an?) (?:[\p{L}-]+ ){1,4}(?:that|who|whom|whose) /iu

/** "The poll", "an average of polls". */
const POLL = /^(?:[\p{L}-]+ ){1,3}?(?:of )?(?:polls?|surveys?|census|statistics)$/iu

/** What nobody is: "the Hask Amendment". */
const LAW =
  /^(?:accord|act|agreement|amendment|bill|constitution|deal|doctrine|law|legislation|pact|protocol|rule|statute|treaty|warrant)$/
/** What happens or is seen, and what nobody named is. */
const THING =
  /^(?:clip|controversy|crisis|crowd|decline|drop|event|evidence|fall|footage|graphic|holiday|ideology|image|incident|increase|lockdown|narrator|outcome|photo|photograph|picture|recording|rise|sample|surge|trend|video|vote)$/

/** Nouns in the singular for several. */
const COLLECTIVE =
  /^(?:family|couple|duo|trio|pair|crowd|jury|audience|crew|household|delegation|electorate|opposition|leadership|public|press|media|majority|minority)$/

/** Of somebody new: "another resident". */
const ANOTHER = /^(?:another|a (?:second|third|fourth|different)|one other) /i

/** Works of many whom nobody names: "multiple reports". */
const OF_MANY = /^(?:multiple|several|many|various|numerous|some|media|news|press|local|recent) /i

/** Why nobody of a kind is meant by a noun. */
function barredAsSuch({ noun, words, isPlural }: Expression, members: readonly Member[]): string | null {
  if (LAW.test(noun)) return 'is no law, and the words are for one'
  if (THING.test(noun)) return 'is no thing, and the words are for one'
  if (isPlural && members.length === 1 && OF_MANY.test(words) && WORK.test(` ${noun}`))
    return 'is one, and the works are of many'
  const areBodies = members.length > 1 && members.some(({ type }) => type === 'ORG')
  return areBodies && COUNTRY_NOUN.test(noun) ? 'are bodies, and the words are for countries' : null
}

/** Why somebody cannot be meant by a description in which nobody of that name stands. */
export function barredByWords(scene: Scene, expression: Expression, { members }: Candidate): string | null {
  const { words } = expression
  const [member] = members
  const noSuch = barredAsSuch(expression, members)
  if (noSuch) return noSuch
  const isPerson = member?.type === 'PERSON'
  const since = /^the /i.test(words) ? scene.history.unnamedUntil(expression.noun) : undefined
  if (since !== undefined && member && scene.cast.isBefore(member, since))
    return 'is named before somebody unnamed who is called so'
  if (ANOTHER.test(words) && members.some((one) => scene.cast.isBefore(one, expression.span.start)))
    return 'is named before, and the words are for another'
  const isOne = isPerson && members.length === 1
  if (isOne && isAheadAndUntold(scene, expression, member)) return 'is named only later, and not told to be that'
  const bar = isOne ? (barredAsPerson(scene, expression, member) ?? barredByOrigin(scene, expression, member)) : null
  if (bar) return bar
  const { ages } = scene
  const [age, told] = [member && ages.get(member), ageIn(words)]
  const isOfAnotherAge = told !== null && age !== told && (age !== undefined || [...ages.values()].includes(told))
  if (isOfAnotherAge) return 'is of another age'
  if (isPerson) return barredByOffice(scene, expression, member)
  return member && members.length === 1 ? barredAsBody(scene, expression, member) : null
}

/** Between somebody to whom something is done and a clause that tells why: "Orr attacked Lowe after the senator said". */
const SINCE = /^[^,;“"]{0,40} (?:after|because|since) $/
/** Behind it begins a sentence of its own: "It is one of Orr’s aims: in May the senator said". */
const BREAK = /[:;]\s/

/** Whether somebody is named in the clause that words stand in, and so is not described by them. */
function isNamedBeside({ document, cast, quoted }: Scene, { start: at }: Span, member: Member): boolean {
  const { text } = document.article
  const start = document.sentences[sentenceAt(document, at)]?.start ?? 0
  return cast.within({ start, end: at }).some(({ member: named, mention }) => {
    if (named !== member || mention.kind !== 'name' || quoted.touches(mention)) return false
    const gap = text.slice(mention.end, at)
    // "Orr’s memoirs, where the former minister writes"
    if (/^[’']s? /.test(gap)) return false
    return !BREAK.test(gap) && !(grammarOf(document, mention) === 'object' && SINCE.test(gap))
  })
}

/** Whether words are for one person or body, by a noun that no two are: "the film’s star", but not "the couple" nor "the letter". */
export const isForOne = ({ noun, words, isPlural }: Expression): boolean =>
  !isPlural && /^(?:the|an?|his|her|its) /i.test(words) && !COLLECTIVE.test(noun) && !WORK.test(` ${noun}`)

/** "His mother", "their late father". */
const KIN = new RegExp(`^(?:his|her|their) (?:[\\p{Ll}-]+ )?(?:${RELATIVES})$`, 'iu')

/** Whether words behind the head name whose somebody is, beside whom a person is never named: "the head of Tarn". */
function isOfNamed(
  { document, cast }: Scene,
  { span, headEnd }: Pick<Expression, 'span' | 'headEnd'>,
  person: Member,
): boolean {
  if (!/^ (?:of|for|at) (?:the )?\p{Lu}/u.test(document.article.text.slice(headEnd, span.end))) return false
  const body = cast.within({ start: headEnd, end: span.end }).find(({ member }) => canOwn(member))
  return body !== undefined && !besideBody(cast, body)(person)
}

/** Who is one person cannot be a body, several, or of another gender. */
function barredAsPerson(
  { document, cast, genders, known }: Scene,
  { isPlural, noun, words, bodyKinds, span }: Expression,
  member: Member,
): string | null {
  const isWork = WORK.test(` ${words}`)
  if (KIN.test(words) && known.closeness(member, alike(noun)) === 0) return 'is not told to be a relative'
  if (POLL.test(words)) return 'is a person, and polls are taken by bodies'
  if (/^their /i.test(words)) return 'is one, and the words are of what several have'
  if (bodyKinds.length > 0 && !PERSON_TOO.test(noun) && !isWork && !/^whose /i.test(words))
    return 'is a person, and the words are for a body'
  const end = document.sentences[sentenceAt(document, span.start)]?.end ?? 0
  if (isWork && !cast.isBefore(member, end)) return 'is named only later, and whose work it is is told before'
  if (isPlural || COLLECTIVE.test(noun)) return 'is one, and the words are for several'
  const [told, gender] = [genderOfNoun(noun), genders.get(member)]
  return told && gender && told !== gender ? 'is of another gender' : null
}

/** Who is described, or has no such office as the words name. */
function barredByOffice(scene: Scene, expression: Expression, member: Member): string | null {
  if (/^(?:the|an?) /i.test(expression.words)) return barredByDescription(scene, expression, member)
  return isHeldByAnother(scene, expression, member) ? 'holds no such office, as another does' : null
}

/** "Norway’s health minister", where the article names another who is that. */
function isHeldByAnother({ cast }: Scene, expression: Expression, person: Member): boolean {
  const post = postIn(cast, expression)
  return post !== undefined && !post.holders.has(person) && [...post.holders].some((holder) => !post.former.has(holder))
}

/** The office that the words end with. */
const postIn = (cast: Cast, { span, headEnd }: Pick<Expression, 'span' | 'headEnd'>): Member | undefined =>
  cast
    .within({ start: span.start, end: headEnd })
    .find(({ member: { type }, mention }) => type === 'OFFICE' && mention.end === headEnd)?.member

/** What stands around an office: "the minister, whose own party". */
const ARTICLE_OR_CLAUSE = /^(?:the|an?) |(?:,|,? (?:who|whose|which|that) ).*$/g

/** Who is named in the sentence already, holds another office of the kind, or is the one spoken for. */
function barredByDescription(scene: Scene, { span, headEnd, noun, words }: Expression, member: Member): string | null {
  const { cast, known, offices } = scene
  const name = officeName(words.toLowerCase().replace(ARTICLE_OR_CLAUSE, ''))
  if (holdsOtherPost(offices, member, name)) return 'holds another such office'
  if (/^the /i.test(words) && known.owns(member, noun) && !WORK.test(` ${noun}`)) return 'has such a one'
  if (speaksOfAsAnother(scene, member, { name, noun })) return 'has spoken of the holder as of another'
  const post = postIn(cast, { span, headEnd })
  if (post && isOtherThan(post, offices, member, words)) return 'holds another such office'
  const fitting = offices.filter((office) => !isOfOther(office, post))
  if (!RIVAL.test(noun) && isAnothers(fitting, member, name, noun)) return 'holds no such office, as another does'
  const isCalled = (one: Member): boolean => known.closeness(one, alike(noun)) > 0
  const isOpen = GENERIC.test(noun) || isToldByName(name)
  if (!isOpen && !isCalled(member) && known.calledBy(noun).some(({ type }) => type === 'PERSON'))
    return 'is not called so, as another is'
  const isFitting = isCalled(member) || holdsPost(offices, member, noun)
  if (DEFINED.test(words) && !isFitting) return 'is not who the clause tells of'
  if (GENERIC.test(noun) && !isFitting && isOfNamed(scene, { span, headEnd }, member))
    return 'is nowhere said to be of that'
  const isSpokesperson = offices.some(
    ({ listedName = '', holders, former }) =>
      SPOKESPERSON.test(listedName) && holders.has(member) && !former.has(member),
  )
  if (SPOKESPERSON.test(name) && !isSpokesperson) return 'is no spokesperson'
  return isNamedBeside(scene, span, member) ? 'is named in the same sentence' : null
}

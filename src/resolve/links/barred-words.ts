import { tellsCountry } from '../../model/document.ts'
import { genderOfNoun } from '../../model/gender-told.ts'
import { PERSON_TOO } from '../../model/kinds.ts'
import { listedAt } from '../../model/listed.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Member } from '../cast/cast.ts'
import { officeName } from '../offices/office-names.ts'
import { ageIn } from './ages.ts'
import { alike } from './alike.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { SPOKESPERSON } from './named.ts'
import { holdsOtherPost, isAnothers, isOfPost, isOtherThan } from './posts.ts'
import type { Scene } from './scene.ts'
import { speaksOfAsAnother } from './spoken-of.ts'
import { WORK } from './works.ts'

/** What several are at once. */
const RIVAL = /^(?:candidate|nominee|frontrunner|front-runner)$/

/** Nouns that anybody may be called by. */
export const GENERIC =
  /^(?:man|woman|boy|girl|person|official|candidate|nominee|leader|president|senator|minister|spokes\p{L}+|chief|head)$/u

/** Somebody who is told from all others by a clause: "the engineer that Hask hired". */
const DEFINED = /^(?:the|an?) (?:[\p{L}-]+ ){1,4}(?:that|who|whom|whose) /iu

/** "The poll", "an average of polls". */
const POLL = /^(?:[\p{L}-]+ ){1,3}?(?:of )?(?:polls?|surveys?|census|statistics)$/iu

/** What nobody is: "the Hask Amendment". */
const LAW =
  /^(?:accord|act|agreement|amendment|bill|constitution|deal|doctrine|law|legislation|pact|protocol|rule|statute|treaty|warrant)$/
/** What happens or is seen, and what nobody named is. */
const THING =
  /^(?:controversy|crisis|crowd|decline|drop|event|evidence|fall|holiday|ideology|incident|increase|lockdown|narrator|outcome|rise|sample|surge|trend|vote)$/

/** Nouns in the singular for several. */
const COLLECTIVE =
  /^(?:family|couple|duo|trio|pair|crowd|jury|audience|crew|household|delegation|electorate|opposition|leadership|public|press|media|majority|minority)$/

/** Why somebody cannot be meant by a description in which nobody of that name stands. */
export function barredByWords(scene: Scene, expression: Expression, { members }: Candidate): string | null {
  const { words, noun } = expression
  const [member] = members
  if (LAW.test(noun)) return 'is no law, and the words are for one'
  if (THING.test(noun)) return 'is no thing, and the words are for one'
  const isPerson = member?.type === 'PERSON'
  const since = /^the /i.test(words) ? scene.history.unnamedUntil(expression.noun) : undefined
  if (since !== undefined && scene.cast.within({ start: 0, end: since }).some((role) => role.member === member))
    return 'is named before somebody unnamed who is called so'
  const bar = isPerson && members.length === 1 ? barredAsPerson(scene, expression, member) : null
  if (bar) return bar
  const { ages } = scene
  const [age, told] = [member && ages.get(member), ageIn(words)]
  const isOfAnotherAge = told !== null && age !== told && (age !== undefined || [...ages.values()].includes(told))
  if (isOfAnotherAge) return 'is of another age'
  if (isPerson && members.length === 1 && isOfAnotherCountry(scene, expression, member)) return 'is of another country'
  if (isPerson) return /^(?:the|an?) /i.test(words) ? barredByDescription(scene, expression, member) : null
  return member && members.length === 1 ? barredAsBody(scene, expression, member) : null
}

/** "Norway’s health minister", "the Norwegian official": who has an office of one other country alone is neither. */
function isOfAnotherCountry({ document, offices }: Scene, { span, headEnd }: Expression, person: Member): boolean {
  const named = listedAt(document, { start: span.start, end: headEnd }).filter(tellsCountry)
  const held = offices.filter(({ holders, former }) => holders.has(person) && !former.has(person))
  const isOf = ({ of }: Member): boolean => of !== null && named.some(({ key }) => key === (of.iso ?? of.of?.iso))
  const isElsewhere = ({ of }: Member): boolean => (of?.iso ?? of?.of?.iso) !== undefined
  return named.length > 0 && held.some(isElsewhere) && !held.some(isOf)
}

/** Nouns of persons, none of an office: "the source" is no paper. */
export const PERSON_NOUN = /^(?:source|expert|analyst|strategist|lawyer|attorney|adviser|aide|witness|insider)$/
/** People of whom a country has many, and is none. */
const OFFICIALS =
  /^(?:official|lawmaker|legislator|diplomat|minister|ambassador|leader|head|boss|chief|president|senator|mp|judge|justice|attorney|lawyer|prosecutor|adviser|aide|expert|analyst|soldier|officer|investigator|source|witness|voter|supporter|activist|resident)$/
/** What a country is called, and what those who govern it are. */
const COUNTRY_NOUN = /^(?:country|nation)$/
const GOVERNMENT = /^(?:government|administration)$/
const GOVERNING: readonly string[] = ['country', 'authority', 'assembly', 'army']

/** A body cannot be one person, a country, or, where the article tells what else it is, a government. */
function barredAsBody(
  { kinds, known }: Scene,
  { noun, isPlural, bodyKinds }: Expression,
  member: Member,
): string | null {
  if (member.type === 'COUNTRY' && OFFICIALS.test(noun)) return 'is a country, and the words are for people of it'
  if (isPlural) return OFFICIALS.test(noun) ? 'is a body, and the words are for people' : null
  if (GENERIC.test(noun) || PERSON_NOUN.test(noun)) return 'is a body, and the words are for a person'
  if (member.type !== 'ORG') return null
  if (COUNTRY_NOUN.test(noun)) return 'is a body, and the words are for a country'
  const own = [...kinds.of(member)]
  const isOfAnother = own.length > 0 && bodyKinds.length > 0 && !own.some((kind) => bodyKinds.includes(kind))
  if (isOfAnother && known.calledBy(noun).some(({ type }) => type === 'ORG'))
    return 'is of another kind, as another is not'
  const isOther = own.length > 0 && !own.some((kind) => GOVERNING.includes(kind))
  return GOVERNMENT.test(noun) && isOther ? 'is of another kind than a government' : null
}

/** Who is one person cannot be a body, several, or of another gender. */
function barredAsPerson(
  { document, cast, genders }: Scene,
  { isPlural, noun, words, bodyKinds, span }: Expression,
  member: Member,
): string | null {
  const isWork = WORK.test(` ${words}`)
  if (POLL.test(words)) return 'is a person, and polls are taken by bodies'
  if (bodyKinds.length > 0 && !PERSON_TOO.test(noun) && !isWork && !/^whose /i.test(words))
    return 'is a person, and the words are for a body'
  const end = document.sentences[sentenceAt(document, span.start)]?.end ?? 0
  if (isWork && !cast.within({ start: 0, end }).some((role) => role.member === member))
    return 'is named only later, and whose work it is is told before'
  if (isPlural || COLLECTIVE.test(noun)) return 'is one, and the words are for several'
  const [told, gender] = [genderOfNoun(noun), genders.get(member)]
  return told && gender && told !== gender ? 'is of another gender' : null
}

/** Who is named in the sentence already, holds another office of the kind, or is the one spoken for. */
function barredByDescription(scene: Scene, { span, headEnd, noun, words }: Expression, member: Member): string | null {
  const { document, cast, known, offices, quoted } = scene
  const name = officeName(words.toLowerCase().replace(/^(?:the|an?) /, ''))
  if (holdsOtherPost(offices, member, name)) return 'holds another such office'
  if (/^the /i.test(words) && known.owns(member, noun) && !WORK.test(` ${noun}`)) return 'has such a one'
  if (speaksOfAsAnother(scene, member, { name, noun })) return 'has spoken of the holder as of another'
  const post = cast
    .within({ start: span.start, end: headEnd })
    .find(({ member: { type }, mention }) => type === 'OFFICE' && mention.end === headEnd)
  if (post && isOtherThan(post.member, offices, member)) return 'holds another such office'
  if (!RIVAL.test(noun) && isAnothers(offices, member, name, noun)) return 'holds no such office, as another does'
  const isCalled = (one: Member): boolean => alike(noun).some((word) => known.closeness(one, word) > 0)
  if (!GENERIC.test(noun) && !isCalled(member) && known.calledBy(noun).some(({ type }) => type === 'PERSON'))
    return 'is not called so, as another is'
  const isFitting = isCalled(member) || offices.some((office) => office.holders.has(member) && isOfPost(office, noun))
  if (DEFINED.test(words) && !isFitting) return 'is not who the clause tells of'
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

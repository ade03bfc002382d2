import { PERSON_TOO } from '../../model/kinds.ts'
import type { Member } from '../cast/cast.ts'
import { isOnlyAhead } from './ahead.ts'
import type { Expression } from './expression.ts'
import { GENERIC, OFFICIALS, PERSON_NOUN } from './person-nouns.ts'
import type { Scene } from './scene.ts'

/** What a country does not publish. */
const STUDY = /^(?:research|study|survey|paper|book|article|poll)$/
/** What a country is called, and what those who govern it are. */
export const COUNTRY_NOUN = /^(?:country|nation)$/
const GOVERNMENT = /^(?:government|administration)$/
const GOVERNING: readonly string[] = ['country', 'authority', 'assembly', 'army']
/** Who has come together, and bodies that have not. */
const GROUP = /^(?:group|alliance|movement)$/
const NO_GROUP =
  /\b(?:court|tribunal|ministry|department|parliament|congress|senate|commons|lords|police|government|white house|council)\b/i

/** Kinds of which a noun for several is no word for one: "the banks", but "the authorities", "the forces". */
const OF_EACH: ReadonlySet<string> = new Set([
  'company',
  'media',
  'union',
  'party',
  'court',
  'club',
  'school',
  'country',
])

/** Why one body is not meant by a noun for several. */
function barredAsOne(noun: string, kinds: readonly string[]): string | null {
  if (OFFICIALS.test(noun)) return 'is a body, and the words are for people'
  const isOfEach = kinds.length > 0 && kinds.every((kind) => OF_EACH.has(kind))
  return isOfEach && !PERSON_TOO.test(noun) ? 'is one, and the words are for several' : null
}

/** A body cannot be one person, a country, or, where the article tells what else it is, a government. */
export function barredAsBody(scene: Scene, expression: Expression, member: Member): string | null {
  const { kinds, known } = scene
  const { noun, isPlural, bodyKinds } = expression
  if (member.type === 'COUNTRY' && STUDY.test(noun)) return 'is a country, and studies are by somebody'
  if (member.type === 'COUNTRY' && OFFICIALS.test(noun)) return 'is a country, and the words are for people of it'
  if (isPlural) return barredAsOne(noun, bodyKinds)
  if (GENERIC.test(noun) || PERSON_NOUN.test(noun)) return 'is a body, and the words are for a person'
  if (member.type !== 'ORG') return null
  if (COUNTRY_NOUN.test(noun)) return 'is a body, and the words are for a country'
  if (GROUP.test(noun) && [...member.forms.keys()].some((form) => NO_GROUP.test(form))) return 'is no such group'
  if (isOnlyAhead(scene, expression, member)) return 'is named only later'
  if (isOtherPaper(scene, expression, member)) return 'is no paper, or was named before another'
  const own = [...kinds.of(member)]
  const isOfAnother = own.length > 0 && bodyKinds.length > 0 && !own.some((kind) => bodyKinds.includes(kind))
  if (isOfAnother && known.calledBy(noun).some(({ type }) => type === 'ORG'))
    return 'is of another kind, as another is not'
  const isOther = own.length > 0 && !own.some((kind) => GOVERNING.includes(kind))
  return GOVERNMENT.test(noun) && isOther ? 'is of another kind than a government' : null
}

/** "The paper" is the one that was named last. */
function isOtherPaper({ cast }: Scene, { span, words, bodyKinds }: Expression, member: Member): boolean {
  if (!bodyKinds.includes('media') || !/^the /i.test(words)) return false
  const meant = cast.within(span).find(({ mention }) => mention.kind === 'nominal')
  return meant !== undefined && meant.member !== member
}

import type { Features } from '../../model/ranking.ts'
import { isBody, type Member } from '../cast/cast.ts'
import { officeName } from '../offices/office-names.ts'
import { ageIn } from './ages.ts'
import { alike } from './alike.ts'
import { besideBody } from './beside-body.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { holdsOtherPost, isOfPost } from './posts.ts'
import { is, type Scene } from './scene.ts'

/** Whether it is known that a candidate is a man or a woman, and one as the pronoun says. */
export const genderFeatures =
  ({ genders }: Scene, { form }: Expression): FeaturesOf =>
  ({ members: [member] }) => {
    const gender = member && genders.get(member)
    return {
      'f gender': is(gender !== undefined),
      'f same gender': is(form !== null && gender === form.gender),
    }
  }

/** Whether a candidate can be what the words describe: by offices, by what the article calls it, by its name. */
export function fitFeatures(
  { cast, offices, known, kinds, ages, main, history }: Scene,
  expression: Expression,
): FeaturesOf {
  if (expression.kind !== 'words') return () => NONE
  const { noun, words, bodyKinds, isPlural } = expression
  const described = words.toLowerCase().replace(/^(?:the|this|that|his|her|its) /, '')
  const name = officeName(described)
  const fitting = offices.filter((office) => isOfPost(office, noun))
  const nouns = alike(noun)
  const others = wordsOf(described, noun)
  const meant = history.meantBy(noun)
  const age = ageIn(words)
  const isKind = bodyKinds.length > 0
  const isOfKind = (one: Member): boolean => bodyKinds.some((kind) => kinds.of(one).has(kind))
  const ofKind = main.filter(isOfKind)
  const bodies = main.filter(isOrganisation)
  const body = cast.within(expression.span).find((role) => isBody(role.member))
  const isBeside = body ? besideBody(cast, body) : () => false
  return ({ members }) => {
    const [member] = members
    if (!member) return NONE
    const held = offices.filter(({ holders }) => holders.has(member))
    const fits = fitting.filter(({ holders }) => holders.has(member))
    const kindsKnown = kinds.of(member).size
    const forms = [member.listedName ?? '', ...member.forms.keys()]
    return {
      'f office': is(fits.length > 0),
      'f office now': is(fits.some((office) => !office.former.has(member))),
      'f office exact': is(held.some(({ listedName }) => listedName === name)),
      'f office wanted': is(fitting.length > 0),
      'f other head': is(holdsOtherPost(held, member, name)),
      'f any office': is(held.length > 0),
      'f close': known.closeness(member, [noun]),
      'f like': known.closeness(member, nouns),
      'f words': known.closeness(member, others),
      'f beside body': is(member.type === 'PERSON' && isBeside(member)),
      'f in name': is(forms.some((form) => form.toLowerCase().split(' ').at(-1) === noun)),
      'f kind': is(isOfKind(member)),
      'f kind unknown': is(isKind && member.type === 'ORG' && kindsKnown === 0),
      'f kind other': is(isKind && kindsKnown > 0 && !isOfKind(member)),
      'f kind of person': is(isKind && member.type === 'PERSON'),
      'f kind only': is(isOfKind(member) && isOnly(ofKind, member)),
      'f body only': is(isKind && isOrganisation(member) && isOnly(bodies, member)),
      'f age': is(age !== null && ages.get(member) === age),
      'f ageless': is(age !== null && !ages.has(member)),
      'f meant': is(members.length === meant.length && members.every((one) => meant.includes(one))),
      'f several': is(members.length > 1 && isPlural),
      'f single of plural': is(members.length === 1 && isPlural && member.type === 'PERSON'),
    }
  }
}

const NONE: Features = {}

const isOrganisation = ({ type }: Member): boolean => type === 'ORG'

/** Whether nobody else is among some. */
const isOnly = (some: readonly Member[], member: Member): boolean => some.every((other) => other === member)

const wordsOf = (described: string, noun: string): string[] =>
  described.split(/[^\p{L}\d-]+/u).filter((word) => word.length > 3 && word !== noun)

import { isBody, type Member } from '../cast/cast.ts'
import { officeName } from '../offices/office-names.ts'
import { ageIn } from './ages.ts'
import { alike } from './alike.ts'
import { isBesideBody } from './beside-body.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { holdsOtherPost, isOfPost } from './posts.ts'
import { type Features, is, type Scene } from './scene.ts'

/** Whether a candidate can be what the words describe: by offices, by what the article calls it, by its name. */
export function fitFeatures(
  { cast, genders, offices, known, kinds, ages, main, history }: Scene,
  expression: Expression,
  candidate: Candidate,
): Features {
  const { members } = candidate
  const [member] = members
  const gender = member && genders.get(member)
  const told = {
    'f gender': is(gender !== undefined),
    'f same gender': is(expression.form !== null && gender === expression.form.gender),
  }
  if (!member || expression.kind !== 'words') return told
  const { noun, words, bodyKinds: wanted } = expression
  const described = words.toLowerCase().replace(/^(?:the|this|that|his|her|its) /, '')
  const name = officeName(described)
  const held = offices.filter(({ holders }) => holders.has(member))
  const fits = held.filter((office) => isOfPost(office, noun))
  const own = kinds.of(member)
  const age = ageIn(words)
  const body = cast.within(expression.span).find((role) => isBody(role.member))
  const forms = [member.listedName ?? '', ...member.forms.keys()]
  return {
    ...told,
    'f office': is(fits.length > 0),
    'f office now': is(fits.some((office) => !office.former.has(member))),
    'f office exact': is(held.some(({ listedName }) => listedName === name)),
    'f office wanted': is(offices.some((office) => isOfPost(office, noun))),
    'f other head': is(holdsOtherPost(offices, member, name)),
    'f any office': is(held.length > 0),
    'f close': known.closeness(member, noun),
    'f like': Math.max(0, ...alike(noun).map((one) => known.closeness(member, one))),
    'f words': Math.max(0, ...wordsOf(described, noun).map((word) => known.closeness(member, word))),
    'f beside body': is(body !== undefined && member.type === 'PERSON' && isBesideBody(cast, body, member)),
    'f in name': is(forms.some((form) => form.toLowerCase().split(' ').at(-1) === noun)),
    'f kind': is(wanted.some((kind) => own.has(kind))),
    'f kind unknown': is(wanted.length > 0 && member.type === 'ORG' && own.size === 0),
    'f kind other': is(wanted.length > 0 && own.size > 0 && !wanted.some((kind) => own.has(kind))),
    'f kind of person': is(wanted.length > 0 && member.type === 'PERSON'),
    'f kind only': is(
      wanted.length > 0 && isOnly(main, member, (other) => wanted.some((kind) => kinds.of(other).has(kind))),
    ),
    'f body only': is(wanted.length > 0 && isOnly(main, member, ({ type }) => type === 'ORG')),
    'f age': is(age !== null && ages.get(member) === age),
    'f ageless': is(age !== null && !ages.has(member)),
    'f meant': is(
      members.length === history.meantBy(noun).length && members.every((one) => history.meantBy(noun).includes(one)),
    ),
    'f several': is(members.length > 1 && expression.isPlural),
    'f single of plural': is(members.length === 1 && expression.isPlural && member.type === 'PERSON'),
  }
}

/** Whether nobody else of the article is like that. */
const isOnly = (members: readonly Member[], member: Member, isLike: (other: Member) => boolean): boolean =>
  isLike(member) && members.every((other) => other === member || !isLike(other))

const wordsOf = (described: string, noun: string): string[] =>
  described.split(/[^\p{L}\d-]+/u).filter((word) => word.length > 3 && word !== noun)

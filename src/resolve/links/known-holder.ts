import { sentenceAt } from '../../model/locate.ts'
import type { Member } from '../cast/cast.ts'
import { heldInBritain, isGreatOffice, leadersOf } from '../names/uk-ministers.ts'
import { isPresident } from '../names/us-presidents.ts'
import { officeName } from '../offices/office-names.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'
import type { Weighed } from './weighed.ts'

const PRESIDENT =
  /^(?:the|a) (?:(?:former|ex-|then-|sitting|current|US|U\.S\.|American|Democratic|Republican) ?)*president$/i

/** What news calls a country's foreign minister. */
const TOP_DIPLOMAT = /\b(?:top|chief|most senior) (?:\S+ )?diplomat$/i
const FOREIGN = /^(?:secretary of state|foreign (?:minister|secretary)|high representative)$/

/**
 * The one of those who may be meant by an office ("the president", "the Home Secretary") who is known to hold or to have
 * held it, where the article itself does not say that anybody does.
 */
export function knownHolder(
  { document, cast, offices }: Scene,
  { span, words }: Expression,
  weighed: readonly Weighed[],
): readonly Member[] {
  if (PRESIDENT.test(words)) return onlyOne(weighed, (person) => isCalledPresident(person))
  if (TOP_DIPLOMAT.test(words)) {
    const posts = offices.filter(({ listedName = '' }) => FOREIGN.test(listedName))
    return onlyOne(weighed, (person) => posts.some(({ holders, former }) => holders.has(person) && !former.has(person)))
  }
  const office = /^the /i.test(words) ? officeName(words.slice(4).toLowerCase()) : ''
  if (!isGreatOffice(office)) return []
  const { publishedAt } = document.article.info
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4))
  const holder = onlyOne(weighed, ({ forms }) => [...forms.keys()].some((name) => heldInBritain(office, name, year)))
  if (holder.length > 0 || year === null) return holder
  const surnames = leadersOf(office, year)
  const [leader, ...others] = cast.members().filter((one) => one.type === 'PERSON' && isCalledBy(one, surnames))
  const sentence = document.sentences[sentenceAt(document, span.start)]
  const isBeside = cast.within({ start: sentence?.start ?? 0, end: span.start }).some(({ member }) => member === leader)
  return leader && others.length === 0 && !isBeside ? [leader] : []
}

/** Whether somebody is named by one of these surnames, and by no other's first name. */
const isCalledBy = ({ forms }: Member, surnames: readonly string[]): boolean =>
  [...forms.keys()].every((form) => surnames.includes(form))

function onlyOne(weighed: readonly Weighed[], isHolder: (person: Member) => boolean): readonly Member[] {
  const [only, ...others] = weighed.filter(
    ({ barred, members: [person, ...more] }) =>
      barred === null && person?.type === 'PERSON' && more.length === 0 && isHolder(person),
  )
  return only && others.length === 0 ? only.members : []
}

/** By the full name, if that is given: "Trump" may be Melania. */
function isCalledPresident({ forms }: Member): boolean {
  const names = [...forms.keys()]
  const full = names.filter((name) => name.includes(' '))
  return (full.length > 0 ? full : names).some(isPresident)
}

import { paragraphAt, sentenceAt } from '../../model/locate.ts'
import type { Span } from '../../model/span.ts'
import { type Member, uses } from '../cast/cast.ts'
import { isPlural } from '../cast/number.ts'
import type { SpeakerSearch } from './speaker-search.ts'

/** Descriptions by class of post: whom "the cabinet minister" can mean is said by the offices people hold. */
const DESCRIPTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:cabinet |senior |junior )?minister$/i, /secretary|minister|chancellor/],
  [/\b(?:lawmaker|congress(?:man|woman)|legislator)$/i, /representative|congress|senator/],
  [/\bsecretary$/i, /secretary/],
  [/\bsenator$/i, /senator/],
  [/\bgovernor$/i, /governor/],
  [/\bpresident$/i, /president/],
  [/(?<!\b(?:band|choir|cult|gang|project|squad|team) )\bleader$/i, /leader|minister|president/],
  [/\b(?:MP|backbencher|peer)$/i, /member of parliament/],
  [/\bmayor$/i, /mayor/],
  [/\b(?:presenter|host|broadcaster|interviewer)$/i, /presenter|host|anchor/],
]

/**
 * Whom a description with "the" means as a speaker: a holder of such an office; else whoever spoke last, for news goes on
 * with the same person in other words; else the only person in sight.
 *
 * @param last who spoke last
 */
export function describedSpeaker(
  search: SpeakerSearch,
  source: Span,
  words: string,
  last: Member | null,
): Member | null {
  if (!/^the\s/i.test(words)) return null
  const holder = holderOfClass(search, source, words, last)
  if (holder || !isPersonal(search, source, words)) return holder
  const office = words.toLowerCase().replace(/^the /, '')
  const isSure = !TOP_POST.test(office) && !SPOKESPERSON.test(words)
  return isSure && last && !isNamedHere(search, source, last)
    ? last
    : onlyPersonBefore(search, source, (person) => !isOtherHead(search, person, office))
}

/** Heads of states and of governments: nobody is two of them. */
const TOP_POST = /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|pope)$/

/** Whether an office cannot mean somebody, who holds another: "the prime minister" is no president. */
const isOtherHead = ({ offices }: SpeakerSearch, person: Member, office: string): boolean =>
  TOP_POST.test(office) &&
  offices.some(
    ({ listedName = '', holders, former }) =>
      TOP_POST.test(listedName) && listedName !== office && holders.has(person) && !former.has(person),
  )

/** "Lowe told the senator": whom the sentence has named already it would call she. */
function isNamedHere({ document, cast, quoted }: SpeakerSearch, source: Span, person: Member): boolean {
  const start = document.sentences[sentenceAt(document, source.start)]?.start ?? 0
  return cast
    .within({ start, end: source.start })
    .some(({ member, mention }) => member === person && mention.kind === 'name' && !quoted.touches(mention))
}

/** Nouns for persons that name no office. */
const PERSON_NOUN =
  /\b(?:candidate|nominee|hopeful|contender|front-?runner|challenger|rival|billionaire|millionaire|mogul|tycoon|magnate|developer|businessman|businesswoman|entrepreneur|donor|lawyer|attorney|activist|author|professor|economist|analyst|pollster|strategist|columnist|commentator|journalist|anchor|lawmaker|veteran|pastor|star|host|first lady|socialist|governor|senator|congress(?:man|woman)|president|mayor|Texan|New Yorker)$/i
/** An aide who is seldom named, and not the one spoken for. */
const SPOKESPERSON = /\bspokes(?:man|woman|person)$/i
/** What may follow the noun of a description: "the front-runner and former senator", "the nominee for the election". */
const BEHIND_NOUN = /(?:,| (?:and|for|from|in|of|who|with) ).*$/u

/** Whether a description is one of a single person. */
function isPersonal({ cast }: SpeakerSearch, source: Span, words: string): boolean {
  if (isPlural(words)) return false
  const office = cast.within(source).at(-1)
  const isOffice = office?.member.type === 'OFFICE' && office.mention.end === source.end && isVacant(office.member)
  return isOffice || PERSON_NOUN.test(words.replace(BEHIND_NOUN, ''))
}

/** "the Ohio senator", where just one person has been named in this paragraph, or else in the one before. */
function onlyPersonBefore(
  { document, cast, quoted }: SpeakerSearch,
  source: Span,
  isFitting: (person: Member) => boolean,
): Member | null {
  const here = paragraphAt(document, source.start)
  for (const paragraph of [here, here - 1]) {
    const start = document.paragraphs[paragraph]?.start ?? source.start
    const end = Math.min(source.start, document.paragraphs[paragraph]?.end ?? 0)
    const roles = cast
      .within({ start, end })
      .filter(({ member, mention }) => member.type === 'PERSON' && !quoted.touches(mention) && isFitting(member))
    const [only, ...others] = new Set(roles.map(({ member }) => member))
    if (only) return others.length === 0 ? only : null
  }
  return null
}

/**
 * "the cabinet minister": of the persons named before it who hold an office of that class, the one whom the article
 * names most, for a description goes on with whom it is about, rather who spoke last; of several, the one named last.
 */
function holderOfClass(
  { cast, offices, quoted }: SpeakerSearch,
  source: Span,
  words: string,
  last: Member | null,
): Member | null {
  const wanted = DESCRIPTIONS.find(([description]) => description.test(words))?.[1]
  if (!wanted) return null
  const fitting = offices.filter(({ listedName = '' }) => wanted.test(listedName)).flatMap((one) => [...one.holders])
  if (fitting.length === 0) return null
  const isFitting = new Set(fitting)
  if (last && isFitting.has(last)) return last
  let best: Member | null = null
  for (const { mention, member } of cast.backwardsFrom(source.start))
    if (isFitting.has(member) && !quoted.touches(mention) && uses(member) > (best ? uses(best) : 0)) best = member
  return best
}

/** Whether an office may stand for a person of the article; "the PM's spokesperson" is never named. */
export const isDescription = ({ type, listedName = '' }: Member): boolean =>
  type === 'OFFICE' && !listedName.includes("'s ")

const isVacant = (office: Member): boolean => isDescription(office) && office.holders.size === 0

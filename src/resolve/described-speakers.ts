import { paragraphAt } from '../model/locate.ts'
import type { Span } from '../model/span.ts'
import { type Member, uses } from './cast.ts'
import type { SpeakerSearch } from './speakers.ts'

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

/** Whom a description with "the" means as a speaker: a holder of such an office, else the only person in sight. */
export function describedSpeaker(search: SpeakerSearch, source: Span, words: string): Member | null {
  return /^the\s/i.test(words)
    ? (holderOfClass(search, source, words) ?? onlyPersonBefore(search, source, words))
    : null
}

/** Nouns for persons that name no office. */
const PERSON_NOUN =
  /\b(?:candidate|nominee|billionaire|mogul|tycoon|developer|businessman|businesswoman|lawyer|attorney|activist|author|professor|economist|analyst|pollster|strategist|aide|lawmaker|veteran|pastor|star|host|spokesman|spokeswoman|spokesperson)$/i

/** "the Ohio senator", where just one person has been named in this paragraph, or else in the one before. */
function onlyPersonBefore({ document, cast, quoted }: SpeakerSearch, source: Span, words: string): Member | null {
  const office = cast.within(source).at(-1)
  const isOffice = office?.member.type === 'OFFICE' && office.mention.end === source.end && isVacant(office.member)
  if (!isOffice && !PERSON_NOUN.test(words)) return null
  const here = paragraphAt(document, source.start)
  for (const paragraph of [here, here - 1]) {
    const start = document.paragraphs[paragraph]?.start ?? source.start
    const end = Math.min(source.start, document.paragraphs[paragraph]?.end ?? 0)
    const roles = cast
      .within({ start, end })
      .filter(({ member, mention }) => member.type === 'PERSON' && !quoted.touches(mention))
    const [only, ...others] = new Set(roles.map(({ member }) => member))
    if (only) return others.length === 0 ? only : null
  }
  return null
}

/**
 * "the cabinet minister": of the persons named before it who hold an office of that class, the one whom the article
 * names most, for a description goes on with whom it is about; of several, the one named last.
 */
function holderOfClass({ cast, offices, quoted }: SpeakerSearch, source: Span, words: string): Member | null {
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

/** Whether an office may stand for a person of the article; "the PM's spokesperson" is never named. */
export const isDescription = ({ type, listedName = '' }: Member): boolean =>
  type === 'OFFICE' && !listedName.includes("'s ")

const isVacant = (office: Member): boolean => isDescription(office) && office.holders.size === 0

import { BRITISH_BODIES } from '../../model/british.ts'
import { type Document, type LexiconMatch, tellsCountry } from '../../model/document.ts'
import type { Member } from '../cast/cast.ts'
import { isPresidentsName } from '../names/us-presidents.ts'

/** A country whose offices news names without saying whose they are. */
export interface Home {
  readonly iso: 'GB' | 'US'
  readonly name: string
}

const HOMES: readonly Home[] = [
  { iso: 'GB', name: 'United Kingdom' },
  { iso: 'US', name: 'United States' },
]

/** Papers and stations of a country. */
const OUTLETS: Readonly<Record<Home['iso'], RegExp>> = {
  GB: /\b(?:BBC|Guardian|Observer|Telegraph|Times of London|The Times|Independent|Daily Mail|Daily Mirror|Sky News|ITV|Channel 4|Financial Times|Spectator|New Statesman|Scotsman|Express)\b|\.uk\b/i,
  US: /\b(?:New York|Washington|Wall Street|Los Angeles|Chicago|Boston|USA|NBC|CNN|CBS|ABC|Fox|NPR|PBS|Politico|Breitbart|Huff(?:ington )?Post|Bloomberg|Axios)\b/i,
}
/** Bodies that only one of them has, by their names in the lexicon. */
const BODIES: Readonly<Record<Home['iso'], RegExp>> = {
  GB: new RegExp(`^(?:Conservative Party|${BRITISH_BODIES})$`),
  US: /^(?:Republican Party|Democratic Party|Libertarian Party|(?:Democratic|Republican) National Committee|White House|Congress|Senate|House of Representatives|Supreme Court|Pentagon|State Department|Justice Department|Central Intelligence Agency|Federal Bureau of Investigation)$/,
}
/** How the two spell what news is full of, and what only Britons have. */
const SPELLINGS: Readonly<Record<Home['iso'], RegExp>> = {
  GB: /\b(?:defence|labour|programme|centre|favour\w*|honour\w*|organis\w+|criticis\w+|recognis\w+|MPs?|PM|cabinet minister|backbench\w*)\b/gi,
  US: /\b(?:defense|labor|center|favor\w*|honor\w*|organiz\w+|criticiz\w+|recogniz\w+|congress(?:man|woman)|lawmakers?|Sens?\.|Reps?\.|Govs?\.)/gi,
}
/** Offices that in a country's own news are that country's: the US has no prime minister, and Britain no president. */
const OFFICES: Readonly<Record<Home['iso'], RegExp>> = {
  GB: /^(?:(?:deputy )?prime minister|(?:shadow )?chancellor|member of parliament|lord chancellor|(?:shadow )?chief secretary|(?:shadow |deputy )?[\p{L} ]*(?<!\bpress|\bgeneral|\bprivate|\bpermanent|\bcompany) secretary|(?!first |Scottish |Welsh |Northern Irish )[\p{L} ]+ minister)$/u,
  US: /^(?:(?:vice )?president|secretary of [\p{L} ]+|(?:defence|treasury|interior|homeland security|labour|energy|commerce|agriculture|education|transportation|veterans affairs) secretary|attorney general|surgeon general|first lady|senator|representative|chief justice|(?:deputy )?national security adviser|white house [\p{L} ]+|speaker of the House|president elect)$/iu,
}
/** Bodies of a common noun that each of them has: neither has a foreign ministry, and only one a congress. */
const GENERIC_BODIES: Readonly<Record<Home['iso'], RegExp>> = {
  GB: /^(?:(?:national )?government|parliament|supreme court|high court|cabinet|army|military|navy|armed forces|treasury|defence ministry|justice ministry|electoral commission)$/,
  US: /^(?:(?:federal )?government|administration|congress|senate|house of representatives|supreme court|cabinet|army|military|navy|air force|coast guard|armed forces|national guard|treasury)$/,
}
/** Whether a country has a body of that key, as `bodyKey` makes it. */
export const hasBody = ({ iso }: Home, key: string): boolean => GENERIC_BODIES[iso].test(key)

/** Behind a people that tells of no country: "a Spanish-language channel". */
const SPOKEN = /^-(?:language|speaking|born|style)\b/

const countriesIn = ({ lexicon, article }: Document): LexiconMatch[] =>
  lexicon.filter(
    (match) => tellsCountry(match) && !match.isInName && !SPOKEN.test(article.text.slice(match.end, match.end + 10)),
  )

/** The only country that an article speaks of, besides that whose news it is. */
export function onlyCountryBeside(home: Home | null, document: Document): LexiconMatch | null {
  const others = countriesIn(document).filter(({ key }) => key !== home?.iso)
  const [first] = others
  return first && others.every(({ key }) => key === first.key) ? first : null
}

/**
 * Whose country's news an article is, by its outlet and by what it speaks of: where British bodies are named and no other
 * country is spoken of as much, "the defence secretary" is Britain's.
 */
export function homeOf(document: Document): Home | null {
  const { article, lexicon } = document
  const told = (home: Home): number =>
    Math.min(4, new Set(article.text.match(SPELLINGS[home.iso])).size) +
    // Foreign news names other countries more often than its own.
    Math.min(3, lexicon.filter(({ key }) => key === home.iso).length) +
    lexicon.filter(({ kind, name }) => kind === 'organisation' && BODIES[home.iso].test(name)).length
  const printedIn = (home: Home): number =>
    OUTLETS[home.iso].test(`${article.info.outlet ?? ''} ${article.info.url ?? ''}`) ? 3 : 0
  const [first, second] = HOMES.map((home) => {
    const inText = told(home)
    return { home, inText, count: inText + printedIn(home) }
  }).sort((a, b) => b.count - a.count)
  if (!first || first.count < 2 || first.count <= 1.5 * (second?.count ?? 0)) return null
  const isUnnamed = ({ iso }: Home): boolean =>
    !lexicon.some(
      ({ key, kind, name }) =>
        key === iso || (kind === 'organisation' && BODIES[iso].test(name) && !OUTLETS[iso].test(name)),
    )
  const named = (isWanted: (iso: string) => boolean): number =>
    lexicon.filter(({ kind, key }) => kind !== 'place' && isWanted(key)).length
  const isCommonwealths =
    first.home.iso === 'GB' && named((iso) => COMMONWEALTH.has(iso)) > named((iso) => iso === 'GB')
  // An outlet's own country is nowhere in its foreign news, however that is spelled.
  const others = countriesIn(document)
  const isAbroad = isUnnamed(first.home) && others.length >= (first.inText === 0 ? 1 : ABROAD)
  return isCommonwealths || isAbroad ? null : first.home
}

/** How often an article names other countries that is about them. */
const ABROAD = 5

/** Countries that write as Britain does, and have prime ministers, MPs and ministers of their own. */
const COMMONWEALTH = new Set(['AU', 'BD', 'CA', 'GH', 'IE', 'IN', 'JM', 'KE', 'LK', 'MY', 'NG', 'NZ', 'PK', 'SG', 'ZA'])

export const US = HOMES[1] as Home

/** Whether an office is the US presidency, whatever paper writes of it: a president or vice-president of the US holds it. */
export const isUsPresidency = ({ listedName = '', holders }: Member): boolean =>
  /^(?:vice )?president$/.test(listedName) && holders.size > 0 && [...holders].every(isUsPresident)

export const isUsPresident = ({ forms }: Member): boolean => forms.size > 0 && [...forms.keys()].every(isPresidentsName)

/** Whether an office that the article gives no owner is one of its home country: "the prime minister" in British news. */
export function isOfHome(home: Home, { listedName = '', holders }: Member): boolean {
  if (!OFFICES[home.iso].test(listedName)) return false
  // "President Erdogan" is nobody's president of the US, whatever paper writes of him.
  if (home.iso !== 'US' || !/president$/.test(listedName)) return true
  return [...holders].every(isUsPresident)
}

import { nameKey } from './name-key.ts'
import { inOneSpelling } from './spelling.ts'

/**
 * Bodies that are called by a common noun: "the foreign ministry", "the Supreme Court". Every country has its own, so that
 * the name alone tells nobody which is meant.
 */

const FIELD =
  '(?:foreign|defence|interior|home|internal|health|finance|justice|education|trade|commerce|economy|economics|energy|agriculture|environment|transport|culture|labour|information|tourism|housing|industry|science|water|fisheries|security|emergency|emergencies|sports?|affairs|development|public|external|and|works|of|the|oil|power|mines|planning|immigration|women|youth)'

/** Those of a state, in words without case. */
const NATIONAL = new RegExp(
  `^(?:(?:federal |central |national |coalition )?government|administration|(?:${FIELD} ){1,5}ministry|(?:supreme|high|constitutional|federal) court|congress|(?:national |federal )?parliament|senate|(?:lower|upper) house|house of representatives|national assembly|cabinet|council of ministers|army|military|navy|air force|armed forces|coast ?guard|national guard|treasury|central bank|elect(?:oral|ion) commission)$`,
  'u',
)

/** Those of a town, a region or a body. */
const LOCAL =
  /^(?:(?:city|county|town|borough|district|parish|regional|village) (?:council|hall|government|assembly|court)|(?:local |city |county )?(?:police|fire)(?: department| service| force)?|council|court|(?:appeals?|appellate|magistrates|crown|district|circuit) court|court of appeals?|commission|committee|board|ministry|department|agency|authority|assembly|tribunal)$/u

/** What tells bodies of one country apart: not whether it is "the ministry of defence" or "the Defense Ministry", nor whether its government is federal. */
export const bodyKey = (name: string): string =>
  inOneSpelling(nameKey(name))
    .replace(/^(?:federal|national|central) (?=government$)/, '')
    .replace(/^armed forces$/, 'military')
    .replace(/^ministry (?:of|for) (?:the )?foreign affairs$/, 'foreign ministry')
    .replace(/^(?:ministry|minister) (?:of|for) (?:the )?([\p{L} ]+)$/u, '$1 ministry')

/** Whether every country has a body of this name: "Supreme Court". */
export const isNationalBody = (name: string): boolean => NATIONAL.test(bodyKey(name))

/** Whether many a town or body has one of this name: "city council". */
export const isLocalBody = (name: string): boolean => LOCAL.test(bodyKey(name))

/** Whether a body's name is a common noun, with or without capitals; "parole board" shows it by having none. */
export const isGenericBody = (name: string): boolean =>
  /^(?:[Tt]he )?(?!al-)\p{Ll}[\p{Ll} ’'-]+$/u.test(name) || isNationalBody(name) || isLocalBody(name)

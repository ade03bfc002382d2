import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { matchesOf, oneOf } from './patterns.ts'

/** Fields of government and business that make a general word an office: "health secretary", "campaign manager". */
const FIELD = oneOf(`
  defen[cs]e|foreign|home|health|education|finance|treasury|interior|justice|energy|trade|transport|environment|labou?r|
  employment|housing|culture|business|agriculture|farming|immigration|borders?|policing|prisons|schools|universities|
  climate|science|industry|commerce|pensions|welfare|communities|national security|homeland security|security|press|
  campaign|communications|budget|policy|political|economic|foreign policy|general|executive|party|opposition|union|
  deputy|assistant|vice[- ]?|first|chief|prime|shadow|majority|minority|(?<!White )house|senate|commons|state|cabinet|attorney|
  presidential|vice[- ]presidential|gubernatorial|mayoral|republican|democratic|democrat|gop|tory|labour|liberal democrat|lib dem|libertarian|green party|green|snp|senior|special|managing|district|federal|county|city|legal|
  digital|media|medical|scientific|operating|financial|police|military|naval|army|northern ireland|scottish|welsh|exchequer|
  junior|permanent|private|parliamentary|whips?`)

/** Heads that are an office by themselves. */
const OFFICE = oneOf(`
  prime minister|vice[- ]president|first minister|president|presidency|senators?|sens?\\.|governors?|govs?\\.|reps?\\.|
  congress(?:man|woman)|mayor|spokes(?:man|woman|person)|chancellor of the exchequer|chancellor|chair(?:man|woman)|
  secretary[- ]general|secretary of (?:state|defen[cs]e|the treasury|homeland security|labou?r|energy|commerce|agriculture)|
  attorney general|solicitor general|inspector general|surgeon general|director general|press secretary|chief of staff|
  chief executive|chief constable|commander[- ]in[- ]chief|ambassador|judges?|chief justice|first lady|pope|taoiseach|premier|
  campaign manager|nominee|speechwriter|shadow chancellor|special envoy|governor general|postmaster general|
  prosecutor general|assembly(?:man|woman)|council(?:man|woman|lor)|MPs?|MEPs?|MSPs?|PM|CEO|AG`)

/** Heads that are an office only with a field before them. */
const GENERAL = oneOf(`
  ministers?|secretary|leader|director|advis[eo]r|candidates?|nominees?|manager|officer|editor|strategist|chief|whip|
  economist|commissioner|envoy|speaker|chair|counsel|prosecutor|correspondent|judges?|spokes(?:man|woman|person)|contender|
  hopefuls?|president|senator|chairman|chairwoman|chancellor|scientist|executive`)

/** A described post that fits many people: it points at somebody but names no office. */
const NO_OFFICE =
  /^(?:cabinet|senior|junior|party|union|military|police|political|social) (?:ministers?|secretary|officer|leader|chief|candidates?|scientist)$|^economic justice$/i

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-]|’)((?:${FIELD}[ -]){0,3}${OFFICE}|(?:${FIELD}[ -]){1,3}${GENERAL})(?![\\p{L}\\p{N}])`,
  'gidu',
)
/** Offices before a name, with a capital: "Secretary Clinton", "Speaker Ryan", "Justice Thomas". */
const BEFORE_NAME =
  /(?<![\p{L}\p{N}-])(Secretary|Speaker|Justice|Director|Minister|Chair|Commissioner)(?= \p{Lu}\p{Ll})/dgu

/** Offices by their own words, in lower case or with capitals, without "former", "acting" and the like before them. */
export function findOffices(document: Document): Mention[] {
  const { text } = document.article
  const found = matchesOf(document, PATTERN, 'OFFICE').filter(({ start, end }) => {
    const words = text.slice(start, end)
    return (
      !NO_OFFICE.test(words) && !(/^(?:ag|pm|mps?)$/i.test(words) && words !== words.toUpperCase().replace(/S$/, 's'))
    )
  })
  const covered = new Cover(text.length, found)
  return [...found, ...matchesOf(document, BEFORE_NAME, 'OFFICE').filter((one) => !covered.touches(one))]
}

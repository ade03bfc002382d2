import type { Pattern, PatternGroup } from './internals.ts'
import { oneOf, wordsOf } from './words.ts'

/** Fields of government and business that make a general word an office: "health secretary", "campaign manager". */
const FIELD = oneOf(
  wordsOf(`
  defence|defense|foreign|home|health|education|finance|treasury|interior|justice|energy|trade|transport|environment|labour|
  labor|employment|housing|culture|business|agriculture|farming|immigration|border|borders|policing|prisons|schools|
  universities|climate|science|industry|commerce|pensions|welfare|communities|security|press|campaign|communications|budget|
  policy|political|economic|general|executive|party|opposition|union|deputy|assistant|vice|first|chief|prime|shadow|majority|
  minority|house|senate|commons|state|cabinet|attorney|presidential|gubernatorial|mayoral|republican|democratic|democrat|gop|
  tory|libertarian|green|snp|senior|special|managing|district|federal|county|city|legal|digital|media|medical|
  scientific|operating|financial|police|military|naval|army|scottish|welsh|exchequer|junior|permanent|private|parliamentary|
  whip|whips`),
)
/** Those of two words, of which the first is no field by itself. */
const LONG_FIELDS = ['(national|homeland) security', '(lib|liberal) (dem|democrat)', 'northern ireland']

/** Words that are an office by themselves. */
const OFFICE = wordsOf(`
  president|presidency|senator|senators|governor|governors|congressman|congresswoman|mayor|spokesman|spokeswoman|
  spokesperson|chancellor|chairman|chairwoman|ambassador|judge|judges|pope|taoiseach|tánaiste|premier|nominee|speechwriter|assemblyman|
  assemblywoman|councilman|councilwoman|councillor|meps|mep|msps|msp|ceo`)
const LONG_OFFICES = [
  '(attorney|solicitor|inspector|surgeon|director|secretary|governor|postmaster|prosecutor) general',
  'secretary of (state|defence|defense|labour|labor|energy|commerce|agriculture)',
  'secretary of the treasury',
  'secretary of homeland security',
  'chancellor of the exchequer',
  'chief of staff',
  'chief (constable|justice)',
  'commander in chief',
  'first lady',
  'special envoy',
]
const ABBREVIATION = ['sen', 'sens', 'gov', 'govs', 'rep', 'reps']
const ACRONYM = ['mp', 'mps', 'pm', 'ag']

/** Words that are an office only with a field before them. */
const GENERAL = wordsOf(`
  minister|ministers|secretary|leader|director|adviser|advisor|candidate|candidates|nominee|nominees|manager|officer|editor|
  strategist|chief|whip|economist|commissioner|envoy|speaker|chair|counsel|prosecutor|correspondent|judge|judges|spokesman|
  spokeswoman|spokesperson|contender|hopeful|hopefuls|president|senator|chairman|chairwoman|chancellor|scientist|executive`)

/** Before a name these are an office too, with a capital: "Secretary Clinton", "Speaker Ryan", "Justice Thomas". */
const BEFORE_NAME = ['secretary', 'speaker', 'justice', 'director', 'minister', 'chair', 'commissioner']

/** A described post that fits many people: it points at somebody but names no office. */
const NO_OFFICE = [
  '(cabinet|senior|junior|party|union|military|police|political|social) (minister|ministers|secretary|officer|leader)',
  '(cabinet|senior|junior|party|union|military|police|political|social) (chief|candidate|candidates|scientist)',
  'economic justice',
]

/** What may stand before a head. Each length is a pattern: a greedy list of the match syntax looks but one word ahead. */
const FIELDS = [FIELD, `${FIELD} ${FIELD}`, `${FIELD} ${FIELD} ${FIELD}`]
const LONG = LONG_FIELDS.flatMap((field) => [field, `${field} ${FIELD}`])

const patternsOf = (head: string, fields: readonly string[], more: Partial<Pattern> = {}): Pattern[] =>
  fields.map((field) => ({ match: `${field} ${head}`.trim(), kind: 'office', rank: 0, ...more }))

/** Offices by their own words, in lower case or with capitals, without "former", "acting" and the like before them. */
export const OFFICES: PatternGroup = {
  words: [
    ...[...OFFICE, ...GENERAL, ...ABBREVIATION, ...ACRONYM, ...BEFORE_NAME],
    ...['general', 'secretary', 'chancellor', 'chief', 'lady', 'envoy'],
  ],
  patterns: [
    ...patternsOf(oneOf(OFFICE), ['', ...FIELDS, ...LONG]),
    ...LONG_OFFICES.flatMap((head) => patternsOf(head, ['', FIELD])),
    ...patternsOf(oneOf(ABBREVIATION), ['', FIELD], { hasStop: true }),
    ...patternsOf(oneOf(ACRONYM), ['', ...FIELDS, ...LONG_FIELDS], { isAcronym: true }),
    ...patternsOf(oneOf(GENERAL), [...FIELDS, ...LONG]),
    ...NO_OFFICE.map((match): Pattern => ({ match, kind: 'nothing', rank: 0 })),
    { match: `${oneOf(BEFORE_NAME)} @isTitleCase`, kind: 'office', rank: 1, behind: 1, capitals: 'first' },
  ],
}

import { isFirstName } from '../../model/first-names.ts'
import { nameKey } from '../../model/name-key.ts'
import { remembered } from '../../model/remembered.ts'
import { inOneSpelling } from '../../model/spelling.ts'
import { inOneNumber, withoutTrade } from '../../model/trades.ts'
import { SHOWN, withoutAnd } from './same-bodies.ts'

/**
 * What tells named bodies apart: not a company's legal form, the number of its trade ("Motors", "Motor Company"), the order
 * of "State Department" and "Department of State", "and" or "&", or a blank.
 */
export const bodyName = remembered((printed) => inOneName(printed, inOneNumber))

/** The same of a company without its trade, "Orra" of "Orra Motors"; of others all of it. */
export const nameBeforeTrade = remembered((printed) =>
  inOneName(printed, (name) => withoutTrade(name).replace(FOR_WHAT, '').replace(SEAT, '')),
)

/** What news leaves out of the name of a university or a body like it: "Tarn" of "Tarn University", "Tarn Centre" of one for ports. */
const SEAT = /(?<=\S) (?:university|institution|institute|foundation)$/
const FOR_WHAT = /(?<=\S (?:centre|institute|foundation|school|commission|project)) (?:for|of|on) .+$/

/** Whether a name is one of those by which news calls a body that everybody knows: "Tories", "UN". */
export const isListedBody = (printed: string): boolean => SHOWN.has(nameKey(printed))

function inOneName(printed: string, shortened: (name: string) => string): string {
  const key = nameKey(printed.replace(KIND_BEHIND, '').replace(/(?<=\p{L}) camp$/u, ' campaign'))
  const plain = inOneSpelling(key.replace(/organiz/g, 'organis'))
  const rewritten = plain
    .replace(/^(?:us|u s|united states) (?=\p{L}+ \p{L})/u, '')
    .replace(/^un (?=\p{L})/u, 'united nations ')
    .replace(/^department of (?:the )?(.+)$/, '$1 department')
    .replace(
      /^(?:house|senate) (?:judiciary|intelligence|oversight|appropriations|ethics|armed services)$/,
      '$& committee',
    )
    .replace(/^house of representatives (?=\p{L}+ )/u, 'house ')
    .replace(/^(house|senate) committee on (?:the )?(.+)$/, '$1 $2 committee')
    .replace(/(?<=\b(?:institute|centre|committee|association|council|foundation|office)) for (?:the )?(?=.)/, ' of ')
    .replace(/ (?:presidential|re ?election|general election) campaign$/, ' campaign')
    .replace(STAFF, (whole, first, surname, staff) => (isFirstName(first) ? `${surname} ${staff}` : whole))
    .replace(/\bdistrict of columbia(?= circuit)/, 'dc')
    .replace(CIRCUIT, (_, behind, before) => `${numberOf(behind ?? before)} circuit`)
  const name = withoutAnd(rewritten)
  // Labor in Australia and Israel is not Labour.
  const known = [key, plain, shortened(name), plain.replace(OF_COUNTRY, '')].find((one) => SHOWN.has(one))
  return (SHOWN.get(known ?? '') ?? shortened(name)).replaceAll(' ', '')
}

/** Those who work for somebody, by the full name: "Ann Tarn campaign". */
const STAFF = /^(\p{L}+) (?:\p{L}{1,2} )?(\p{L}+) (campaign|administration)$/u

/** A court of appeals by its circuit: "Court of Appeals for the Ninth Circuit", "9th Circuit". */
const CIRCUIT =
  /^(?:us )?(?:(?:circuit )?court of appeals for the (\w+?)(?:(?<=\d)(?:st|nd|rd|th))?(?: us)? circuit|(\w+?)(?:(?<=\d)(?:st|nd|rd|th))?(?: us)? circuit(?: court(?: of appeals)?| appeals court)?)$/
const CIRCUITS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ')
const numberOf = (circuit: string): string => String(CIRCUITS.indexOf(circuit) + 1 || circuit)

/** Whose a party is that none but one country has by that name. */
const OF_COUNTRY = /^(?:uk|british|us|american) /
/** What a body is, in small letters behind its name: "United Dock Workers union", "Reuters news agency". */
const KIND_BEHIND =
  /(?<=s) union$|(?<=\p{L}) (?:news agency|newspaper|militia|militant group|movement|alliance|think[ -]tank)$/u

/** Whether a name is letters that stand for words: "NBC", "U.N.H.C.R.", "EADS NV". */
export const isLetters = (printed: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&.]{2,9}s?(?: (?:NV|N\.V\.|SA|S\.A\.|AG|plc|PLC|Inc\.?|Ltd\.?))?$/u.test(printed)

const SMALL = /^(?:of|for|the|and|in|on|to|de|la|du|des)$/

/** The first letters of a name's words, in capitals, without and with small words: "DGIW" and "DOGAIW". */
export const initialsOf = (printed: string): string[] => {
  const words = nameKey(printed).split(' ')
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0).toUpperCase()).join('')
  return words.length < 2 ? [] : [...new Set([initials(words.filter((word) => !SMALL.test(word))), initials(words)])]
}

import { kindsOfNoun } from '../model/kinds.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** "EB-5", "F-16", "B1438", "Air Force One": visas, roads and planes, but not the G-20. */
const CODE = /^(?:(?!G-)\p{Lu}{1,3}-?\d{1,3}|[AB]\d{4}|(?:Air Force|Marine) (?:One|Two))$/u
/** What people fall ill with. */
const DISEASE =
  /^(?:Covid|COVID|Covid-19|COVID-19|[Cc]oronavirus|Omicron|Ebola|Zika|Mpox|SARS|MERS|HIV|AIDS|HIV\/AIDS|Alzheimer[’']s|Legionnaires[’']|Long Covid)$/
/** "personal video recorder (PVR)": letters for what is no name itself; what stands before is looked at from there. */
const IN_BRACKETS = / \((\p{Lu}{2,6})s?\)/gu
/** A legal form is not a company, nor is its headquarters. */
const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|Plc|plc|Co|GmbH|AG|SA|NV|S\.A|N\.V|HQ)\.?$/
/** Letters for what is no body, and what one has: "PR", "its PR campaign". */
const NO_BODY =
  /^(?:Euros[ck]eptics?|Europhiles?|Brexiteers?|Remainers?|Leavers?|A&E|AI|CCTV|CPR|DNA|GDP|HR|ICU|IPO|IT|MAGA|MVP|NGOs?|P\.?O\.?W\.?|PPE|PR(?: campaign)?|TV|VP)$/
/** Those who share a faith or a tongue, and are neither a body nor a place. */
const PEOPLE =
  /^(?:Yazidi|Kurd|Kurdish|Uighur|Uyghur|Rohingya|Druze|Alawite|Sunni|Shia|Shiite|Maronite|Sikh|Hindu|Tamil|Basque|Pashtun|Hazara|Tutsi|Hutu)s?(?: (?:community|minority|people|population|Muslims?))?$/
/** "House prices", which begin a sentence. */
const HOMES = /^[- ](?:pric|sell|buy|sale|build|own|hunt|purchas|value)/
const HOLIDAY =
  /^(?:Easter|Christmas(?: (?:Day|Eve))?|Thanksgiving|Ramadan|Labou?r Day|Memorial Day|New Year(?:[’']s)?(?: (?:Day|Eve))?|Halloween|Rosh Hashanah?|Yom Kippur|Hanukk?ah|Passover|Purim|Sukkot|Boxing Day|Bonfire Night|Good Friday|(?:Valentine|Mother|Father|St Patrick)[’']?s Day|Eid(?: al-(?:Fitr|Adha))?|Diwali|Nowruz)$/

/** Whether words are the name of nothing: an illness, a plane, letters for a thing, a legal form; unless somebody is called so, a holiday or what is traded. */
export function isNoName(
  text: string,
  { start, end, type }: NameReading,
  things: ReadonlySet<string>,
  isSurname: (word: string) => boolean,
): boolean {
  const words = text.slice(start, end)
  if (things.has(words.replace(/s$/, '')) || DISEASE.test(words)) return true
  if ((HOLIDAY.test(words) || isTraded(text, words)) && !isSurname(words)) return true
  if (!/[\p{L}\p{N}]/u.test(words)) return type !== 'PERSON'
  if (isLaw(words, type)) return true
  if (
    (type === 'PLACE' || type === 'ORG' || (type === 'PERSON' && /s$/.test(words) && !isSurname(words))) &&
    PEOPLE.test(words)
  )
    return true
  if (type !== 'ORG') return false
  if (words.startsWith('@')) return true
  if (words === 'House' && HOMES.test(text.slice(end, end + 12))) return true
  const isCode = /^\p{Lu}{1,3}$/u.test(words) && /^-\d/.test(text.slice(end, end + 2))
  return isCode || CODE.test(words) || LEGAL_FORM.test(words) || NO_BODY.test(words)
}

/** Laws and what they grant, by their letters or by what their names end in; "Act Now" and "Citizens for the Tarn Act" are bodies. */
const LAW =
  /^(?:FISA|DOMA|FOIA|DACA|DAPA|GDPR|RICO|TARP|JASTA|HIPAA|FERPA|IDEA Act|PATRIOT Act|Obama[Cc]are|Trump[Cc]are|Romney[Cc]are|Medicare(?: Advantage)?|Medicaid|RFRA|Dodd-Frank|Sarbanes-Oxley|McCain-Feingold|Glass-Steagall|Taft-Hartley|Magnitsky)$/
const ENDS_AS_LAW =
  /^(?!.*\b(?:Citizens|Coalition|Alliance|Campaign)\b).* (?:Acts?|Amendment|Bill of Rights)(?: of \d{4})?$/

const isLaw = (words: string, type: NameReading['type']): boolean =>
  type !== 'EVENT' && type !== 'OFFICE' && (LAW.test(words) || (type !== 'PERSON' && ENDS_AS_LAW.test(words)))

/** The oil that is called Brent, a currency, governments' bonds. */
const isTraded = (text: string, words: string): boolean =>
  (words === 'Brent' && /\bbarrel\b|\bcrude\b/.test(text)) ||
  (/^(?:Sterling|Bunds?|Gilts?)$/.test(words) && /\b(?:yields?|currency|currencies|pound|bonds?)\b/.test(text))

/** What the name of a thing ends in, and no body's: a language, a law, an illness, what is paid. */
const THING =
  /^(?:language|project|allowance|act|bill|tax|benefit|credit|payment|disorder|syndrome|disease|virus|technolog(?:y|ie)|test|index|rate|order|certificate|licence|visa|vehicle|missile|device|drug|standard)$/

/** Letters that an article explains by words that are no name and no kind of body, or by the name of a thing. */
export function thingsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(IN_BRACKETS)].flatMap(({ index, 1: letters = '' }) => {
      const words = text
        .slice(Math.max(0, index - 80), index)
        .split(/[ -]/)
        .slice(-letters.length)
      const isPlain = words.every((word) => /^\p{Ll}+$/u.test(word))
      const initials = words.map((word) => word.charAt(0)).join('')
      const last = words.at(-1) ?? ''
      const isThing = isPlain ? kindsOfNoun(last).length === 0 : THING.test(last.toLowerCase().replace(/s$/, ''))
      return isThing && initials.toUpperCase() === letters ? [letters] : []
    }),
  )
}

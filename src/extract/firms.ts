import type { Document } from '../model/document.ts'
import { kindsOfExamples } from '../model/examples.ts'
import { titlesBefore } from '../model/honorifics.ts'
import { kindsOfName, kindsOfNoun, PERSON_TOO } from '../model/kinds.ts'
import { listedAt } from '../model/listed.ts'
import { sentenceAt } from '../model/locate.ts'
import type { Span } from '../model/span.ts'
import { borneWords } from './borne-words.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** What a firm is called by kind, and no person is. */
const KIND =
  '(?:chain|company|firm|bank|lender|retailer|supermarket|manufacturer|airline|brewery|insurer|supplier|utility|charity|consultancy|conglomerate|start-?up|restaurant|shop|store|(?:car|chip|plane|drug|toy|steel)maker|[\\p{L}-]+ giant)'
const APPOSED = `, (?:the|an?) (?:[\\p{L}\\d-]+ ){0,3}?${KIND}(?=[,.;]| (?:which|that|behind|based)\\b)`
const MOVED = '(?:fell|rose|dropped|jumped|slid|tumbled|gained|closed|plunged|surged|climbed|slipped|soared|ended|were)'
/** What is said behind the name of a firm, of however many words. */
const BEHIND = new RegExp(
  `^(?:${APPOSED}| (?:plc|PLC|Inc|Ltd|LLC)\\b|(?:[’']s)? (?:shares|stock) ${MOVED}\\b|[’']s (?:(?:principal|chief|senior|lead) )?(?:executive|CEO|analyst|economist|strategist)(?:,| said| \\p{Lu})|[’']s (?:shareholders|head office|head of (?:research|sales|retail|equities|trading|economics|polling))\\b)`,
  'u',
)
/** And behind one of a single word, which would be "he" or "she" of a person. */
const ITS =
  /^ (?:(?:said|says|announced|reported|warned|confirmed|expects|plans)(?: on \p{Lu}\p{L}+day)?|told [\p{L} ]{1,20}?)(?: that)? its (?!time\b)\p{Ll}/u
/** Where a sentence begins with the name, "which" means that and nothing said before. */
const WHICH =
  /^, which (?:\p{L}+ly )?(?:has|is|was|had|spoke|said|found|sold|bought|made|took|won|lost|ran|built|began|grew|\p{Ll}+s|\p{Ll}+ed)\b/u
/** "Norwegian airline Norvane", "the fitness app Norvane", but not "the airline Ann Pike founded". */
const BEFORE =
  /\b(?:(?:fitness|dating|messaging|taxi|ride-hailing|food delivery|social media|social network(?:ing)?|video|streaming|gaming|betting|music|mobile|crypto(?:currency)?) (?:app|platform|site|website|service|exchange)|(?:rock|pop|indie|punk|metal|boy|girl) (?:band|group)|bookmakers?) $|\b(?:[Ss]hares|[Ss]tock|[Ss]takes?) in $|\b(?:law|consulting|accounting|lobbying|security|investment|tech) (?:firm|company),? (?:[—–-] )?$|(?<!\b(?:the|an?|every|this|that) )\b(?:airline|insurer|lender|supermarket|brewery|consultancy|conglomerate|(?:car|chip|plane|drug)maker) $/
/** "French newspaper", "Norway’s left-leaning daily": a capital tells it from "told the newspaper Orr had left". */
const BEFORE_PAPER =
  /(?<!\p{L})\p{Lu}\p{L}+(?:[’']s)? (?:[\p{Ll}-]+ )?(?:newspaper|daily|weekly|tabloid|magazine|news agency) $/u
/** Whose figures are given: people with no other name publish none. */
const FIGURES = /(?:%|\bper ?cent\b)[^.!?]{0,80}\baccording to $/
/** "Leo Marsh of Hartwell": a body's, but "of Tarn" a lord's. */
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u
/** "Wendell’s, the burger chain": what looks like a possessive belongs to the name. */
const SHOP = new RegExp(`^[’']s(?=${APPOSED}| (?:said|says|announced|declined|plans) (?!by\\b))`, 'u')
/** "Orra, a 31-year-old nurse", but not "a 31-year-old company": nothing else is told by such an age. */
const AGED = new RegExp(`^, an? \\d{1,2}-year-old (?!(?:[\\p{L}-]+ )?${KIND}\\b)\\p{Ll}`, 'u')
/** "Milo Tarn, Hartwell director,", "Wasim Orr, the head of the union’s research unit": no body has a post. */
const POST =
  /^, (?:(?:the|an?|its|his|her) )?(?:[\p{L}’'&-]+ ){0,4}(?:director|head|professor|economist|analyst|spokes(?:man|woman|person)|lawyer|solicitor|barrister|chair(?:man|woman)|chief executive|lecturer|editor)(?:,| (?:of|at|for|with) )/u
const TWO_WORDS = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u
/** "The far-right Stram Orr party", "the Orra (Tarn) movement", "the Tarn group". */
const PARTY = /^(?: \([^()]{1,30}\))? (?:party|movement|militia|mercenar(?:y|ies)|group(?! of))\b/u
/** "Sofia, 15, is": no city is of an age. */
const OF_AGE = /^, \d{1,2}, (?:is|was|has|had|who|from|an?|the|said|says|told)\b/
/** What is said of people only. */
const HUMAN = /^(?:, \d{1,2},|,? who\b|,? (?:said|says|added)(?: that)? s?he\b)/u

/**
 * Names that the encoder takes for persons, or one of a person that it takes for a body's, where the article speaks of them as of firms ("Hartwell said its ovens…") and
 * has nobody of that name before: a chairman may come later.
 *
 * @param names in order
 */
export function withFirms(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const behind = ({ end }: Span): string => text.slice(end, end + 80)
  const persons = names.filter(({ type }) => type === 'PERSON')
  const borne = borneWords(text, persons)
  const human = new Set(persons.filter((person) => HUMAN.test(behind(person))).map(wordsOf))
  const isOpen = (name: Span): boolean =>
    !human.has(wordsOf(name)) && name.start < (borne.get(wordsOf(name)) ?? Infinity)
  const open = persons.filter(isOpen)
  const shops = new Set(open.filter((name) => !borne.has(wordsOf(name)) && SHOP.test(behind(name))).map(wordsOf))
  const examples = kindsOfExamples(text, names)
  const isOfFirms = (name: NameReading): boolean => {
    const noun = examples.get(name) ?? ''
    return !PERSON_TOO.test(noun) && kindsOfNoun(noun).some((kind) => kind !== 'country')
  }
  const firms = new Set(
    open
      .filter(
        (name) =>
          isFirm(document, name, behind(name)) ||
          isWhose(text, name, persons) ||
          isOfFirms(name) ||
          PARTY.test(behind(name)),
      )
      .map(wordsOf),
  )
  const aged = new Set(
    names
      .filter(
        (name) => (name.type === 'ORG' && AGED.test(behind(name))) || (name.type === 'PLACE' && isOfAge(text, name)),
      )
      .map(wordsOf),
  )
  for (const name of names)
    if (name.type === 'ORG' && hasPost(document, name)) {
      const words = wordsOf(name)
      // Whoever is named in full is called by the surname too.
      aged.add(words).add(words.slice(words.indexOf(' ') + 1))
    }
  return names.map((name): NameReading => {
    const words = wordsOf(name)
    if ((name.type === 'ORG' || name.type === 'PLACE') && aged.has(words)) return { ...name, type: 'PERSON' }
    if (name.type !== 'PERSON' || !isOpen(name) || !(shops.has(words) || firms.has(words))) return name
    const isShop = shops.has(words) && /^[’']s\b/.test(behind(name))
    return { ...name, type: 'ORG', end: name.end + (isShop ? "'s".length : 0) }
  })
}

/** Whether a name of two words, of no kind of body and in no list, is told to have a post. */
function hasPost(document: Document, name: Span): boolean {
  const { text } = document.article
  const words = text.slice(name.start, name.end)
  return (
    TWO_WORDS.test(words) &&
    POST.test(text.slice(name.end, name.end + 80)) &&
    kindsOfName(words).length === 0 &&
    listedAt(document, name).length === 0
  )
}

/** Whether an age stands behind a name that begins its sentence or clause: not "in Tarn, 15, and in Pell". */
const isOfAge = (text: string, { start, end }: Span): boolean =>
  OF_AGE.test(text.slice(end, end + 12)) &&
  !/\b(?:in|at|from|of|to|near) $/.test(text.slice(Math.max(0, start - 6), start))

/** Whether a single word tells whose a person with a full name is. */
function isWhose(text: string, name: Span, persons: readonly Span[]): boolean {
  const before = persons.findLast(({ end }) => end < name.start)
  return (
    before !== undefined &&
    text.slice(before.end, name.start) === ' of ' &&
    titlesBefore(text, before.start).length === 0 &&
    FULL_NAME.test(text.slice(before.start, before.end)) &&
    !/\s/.test(text.slice(name.start, name.end))
  )
}

function isFirm(document: Document, { start, end }: Span, behind: string): boolean {
  const { text } = document.article
  const before = text.slice(Math.max(0, start - 128), start)
  if (BEHIND.test(behind) || BEFORE.test(before) || BEFORE_PAPER.test(before)) return true
  if (/\s/.test(text.slice(start, end))) return false
  if (FIGURES.test(before)) return true
  return ITS.test(behind) || (document.sentences[sentenceAt(document, start)]?.start === start && WHICH.test(behind))
}

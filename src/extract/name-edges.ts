import { WEEKDAYS } from '../model/calendar.ts'
import type { EntityType } from '../model/entity.ts'
import { ADDRESS } from '../model/honorifics.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** "*Chère* Renée": a word in another language before a name. */
const EMPHASISED = /^\p{L}+[*_]+ (?=\p{Lu})/u
/** Words that describe a body from outside its name. */
const BEFORE_BODY = /^(?:(?:the|new|app|\p{Ll}[\p{Ll}-]{3,}) )+(?=\p{Lu})/u
/** "Scottish club Rangers", "US carmaker Varro". */
const KIND_BEFORE =
  /^(?:\p{Lu}[\p{L}.-]* )?(?:club|firm|giant|retailer|carmaker|airline|lender|charity|broadcaster|side|NGO) (?=\p{Lu})/u
/** The day behind a plain word: shows are named "Tarn News Sunday", and papers "Tarn on Sunday". */
const DAY = `(?<= \\p{Ll}+)(?<! on(?= Sunday)) (?:${WEEKDAYS.join('|')})`
/** "Airbus A380": what a body makes is called by its name; not the G20. */
const MODEL = '(?<=\\p{Ll}) (?!G-?\\d)\\p{Lu}{1,3}-?\\d{2,3}\\p{Lu}?(?:-\\d{2,4})?(?: \\p{Lu}{2,})?'
/** "Orra Inc. today": a company's legal form ends its name. */
const BEHIND_FORM = '(?<= (?:Inc\\.?|LLC|LLP|Ltd\\.?|PLC|[Pp]lc|GmbH)) (?!(?:of|and|for) )\\p{Ll}.*'
const BEHIND_NAME = new RegExp(`(?:${DAY}|${MODEL}|${BEHIND_FORM})$`, 'u')
const PLATFORM = ' (?:Telegram|WhatsApp|YouTube|Twitter|Instagram|Facebook|TikTok)'
const PAGE = ' (?:channel|account|page|group|feed|post)s?'
/** Words that name no body by themselves. */
const ADJECTIVE =
  'Islamic|Islamist|Muslim|Christian|Jewish|Catholic|Arab|European|Western|Soviet|Republican|Democratic|Green'
/** What belongs to a body or a party and is none: its people, where it writes; what kind of paper, service or group it is; "Joint Chiefs of Staff Gen." is cut before a rank. */
const BEHIND_BODY = new RegExp(
  `(?:${PLATFORM}${PAGE}|(?<=^(?:Telegram|WhatsApp|YouTube|Twitter|Instagram|Facebook|TikTok))${PAGE}| (?:Gen|Adm|Col|Maj|Lt|Sgt|Capt|Sen|Rep|Gov)\\.?| (?:(?:M|MS|ME)Ps?|MSs|TDs|peers|backbenchers|lawmakers|senators|voters|supporters|activists|councillors|officials)| newspaper(?: chain)?|(?<!^(?:${ADJECTIVE}))(?: (?:news|spy|intelligence|surveillance|security) agency|(?: internal)? security service|(?: (?:militant|terrorist|terror|armed|campaign|pressure|rights))* (?:group|movement)))$`,
)
const PLATFORM_BEHIND = new RegExp(`${PLATFORM}$`)
const BEFORE_PAGE = new RegExp(`^${PAGE}\\b`)
/** "Ann Pike #Tarn": what a post is filed under. */
const HASHTAG = /(?<=\p{L}) #\S+$/u
/** "Orra KC" of "Orra KC-45". */
const HALF_CODE = /(?<=\p{Ll}) \p{Lu}{1,3}$/u
/** "Kim Yo" of Kim Yo-jong: a surname of Korea or Taiwan and the half of a first name. */
const KOREAN =
  /^(?:Kim|Park|Pak|Lee|Ri|Choi|Choe|Moon|Hwang|Yoon|Han|Lim|Jang|Kang|Cho|Jung|Chung|Roh|Tsai|Lai|Chen|Chiang|Su|Ban|Song|Shin) \p{Lu}\p{Ll}{0,5}$/u
const SYLLABLE = /^-(?!(?:led|era|run|like|style|born|based|bound|type)\b)\p{Ll}{1,6}(?![\p{L}-])/u
/** No happening: "the council". */
const PLAIN_BODY = /^(?:council|committee|government|parliament|court|board|police|army|company|agency|ministry)$/
/** Nor "the 9/11 Commission". */
const NAMED_BODY = /(?:^|\s)(?:[Cc]ommission|[Cc]ommittee|Council|Taskforce|Panel)$/
/** Behind an office: whose or for what it is, and the force of the rank that follows ("spokesman Army Col. Orr"). */
const BEHIND_OFFICE = / (?:for|of)$|(?<!\bof(?: the)?) (?:Army|Navy|Air Force|Marine Corps)$/
/** What nobody can be. */
const BODY =
  /(?:^|\s)(?:[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Pp]arliament|(?:Scottish|Welsh|Northern Ireland|Stormont) Executive)$/
/** Storms have names as people and places do: "Hurricane Florence". */
const STORM = /^(?:(?:Super )?(?:Hurricane|Typhoon|Cyclone)|(?:Tropical )?(?:Storm|Depression)) \p{Lu}\p{Ll}+$/u

/** A word that tells how somebody spoke, and a slip may keep from being known as one: "Ann Pike bizzarely". */
const ADVERB = / (?!family)\p{Ll}{2,}ly$/u
/** Offices by which their holders are called: "the Queen", but not a band of the name. */
const CROWN = /^(?:Queen|King|Pope|Governor|Mayor|Sheriff)$/
/** To leave a union, and pacts of trade. */
const PACT = /^(?:(?:Br|Gr|Fr)exit|USMCA|NAFTA|Nafta|CAFTA|TPP|TTIP|CETA|RCEP|AfCFTA)$/
/** Days on which all go shopping are happenings. */
const SALE = /^(?:Black Friday|Cyber Monday|Singles[’']? Day)$/

/** A name without what stands around it and is no part of it; or of the type that its words have anywhere. */
export function trimmed(text: string, name: NameReading): NameReading {
  const words = text.slice(name.start, name.end)
  const type = typeOf(words, name.type, text.slice(Math.max(0, name.start - 4), name.start))
  if (type !== name.type) return { ...name, type }
  const cut = cutBehind(text, name, words)
  if (cut !== 0) return { ...name, end: name.end + cut }
  const isBody = name.type === 'ORG'
  const before = isBody ? (KIND_BEFORE.exec(words) ?? BEFORE_BODY.exec(words)) : EMPHASISED.exec(words)
  const lead = before?.[0].length ?? 0
  const behind = BEFORE_PAGE.test(text.slice(name.end, name.end + 12)) ? PLATFORM_BEHIND : BEHIND_BODY
  const tail =
    (isBody && (behind.exec(words.slice(lead)) ?? BEHIND_NAME.exec(words))) ||
    (name.type === 'OFFICE' && (ADDRESS.exec(words) ?? BEHIND_OFFICE.exec(words))) ||
    (words.includes('[') ? /[\s,;:]*(?:[’']s)?$/ : /[\s,;:\]]*(?:[’']s)?$/).exec(words.slice(lead))
  return { ...name, start: name.start + lead, end: name.end - (tail?.[0].length ?? 0) }
}

/** How much longer a person's name is, of which a syllable was cut off, or shorter, where a post is filed behind it or half of a code stands there. */
function cutBehind(text: string, { end, type }: NameReading, words: string): number {
  const behind = text.slice(end, end + 20)
  // "Park Geun-" and "hye", cut behind the hyphen, or before it.
  const syllable = words.endsWith('-') ? /^\p{Ll}+/u : KOREAN.test(words) ? SYLLABLE : null
  const more = type === 'PERSON' ? (syllable?.exec(behind)?.[0].length ?? 0) : 0
  const tag = HASHTAG.exec(words) ?? (/^-\d/.test(behind) ? HALF_CODE.exec(words) : null)
  const adverb = type === 'PERSON' ? (ADVERB.exec(words)?.[0].length ?? 0) : 0
  return more - adverb - (tag?.[0].length ?? 0)
}

/** The type that words have whatever stands around them. */
function typeOf(words: string, type: EntityType, before: string): EntityType {
  if ((type === 'ORG' && words === 'MPs') || /^(?:Taoiseach|Tánaiste)$/.test(words)) return 'OFFICE'
  if (
    (type === 'EVENT' && (PLAIN_BODY.test(words) || NAMED_BODY.test(words))) ||
    (type === 'OFFICE' && BODY.test(words))
  )
    return 'ORG'
  if (PACT.test(words) || (type === 'ORG' && SALE.test(words))) return 'EVENT'
  if (type === 'PERSON' && CROWN.test(words) && /^[Tt]he $/.test(before)) return 'OFFICE'
  if (type === 'ORG' && /\p{Lu}\S* Airport$/u.test(words)) return 'PLACE'
  return type !== 'ORG' && STORM.test(words) ? 'EVENT' : type
}

import { casual, type ParsedResult } from 'chrono-node'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar.ts'
import { dayOf } from '../../model/day.ts'

/** A time that words name: its day, or `null` where they name no single day, as "last week" does. */
export interface Time {
  readonly index: number
  readonly day: string | null
}

const WEEKDAY = WEEKDAYS.join('|')
const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS.map((month) => String.raw`${month}\.`)].join('|')})`
const YEAR = String.raw`(?:19|20)\d\d`
/** Words without which nothing is a date: asking the date library about each statement would take time. */
const MAY_BE_DATE = new RegExp(
  String.raw`\b(?:(?:${WEEKDAY}|yesterday|today|tonight|last night|days? ago)\b|${MONTH}|${YEAR})`,
  'i',
)
/** A time that is longer than a day, or counted from one that stands elsewhere ("the day before"). */
const VAGUE = new RegExp(
  [
    String.raw`\b(?:(?:back )?in|during|at|as early as) (?:(?:early|late|mid|spring|summer|autumn|winter|an?|the|his|her|its|their)[ -])*(?:mid-)?${YEAR}s?\b`,
    String.raw`\b(?:(?:(?:in|during)(?: an?)?|since|this|early|late) |(?:last|mid)[ -])${MONTH}(?! \d{1,2}\b(?!\d))`,
    String.raw`\b(?:${WEEKDAY})(?: of)? last week\b`,
    String.raw`\b(?:last|this|that|(?:the )?(?:same|previous|past|following)) (?:\p{L}+ )?(?:weekend|weeks?|months?|years?|decades?|spring|summer|autumn|fall|winter)\b`,
    String.raw`\b(?:\p{L}+|\d+) (?:weeks?|months?|years?|decades?) (?:ago|earlier|later|before)\b`,
    String.raw`\b(?:few|several|some|couple of|past|last) (?:\p{L}+ )?days(?: ago)?\b`,
    String.raw`\b(?:over|at) the weekend\b`,
    String.raw`\b(?:earlier|later) in the (?:week|month|year)\b`,
    String.raw`\b(?:the (?:previous|next|following|same) day|the day (?:before|after)|days? (?:earlier|later|before))\b`,
  ].join('|'),
  'giu',
)
/** Behind a year, to the library, an era before Christ or of Buddha: "May 5, 2019 BC Ferries". */
const AS_ERA = /(?<=\d{4} )B[CE]\b/gi

/** A time that is part of a name or that something else belongs to: "the 2016 election", "after Tuesday", "Good Friday". */
const OF_OTHERS =
  /\b(?:the|his|her|its|their|our|for|un?til|by|since|after|before|following|through|next|of|about|from|to|good|super|black|ash|easter|holy|bloody|palm) $/iu
const OF_OTHERS_BEHIND = /^(?:['’]s\b|-| (?:prayers?|attacks?|elections?|mass)\b)/iu
/** "At Tuesday's debate" is when it was said all the same. */
const AT = /\b(?:at|in|on|during) (?:the )?$/iu
/** The library takes the preposition with the day. */
const ON = /^on /i
/** What is no occasion to speak. */
const OTHER_EVENT = /^ (?:prayers?|attacks?|elections?|mass)\b/iu
const DAY = 24 * 60 * 60 * 1000
/** Days within which a day of the year that has not come is rather planned than a year ago. */
const SOON = 100

/** The times that words name, as seen from the day of publication; one that lies behind it is none: it was not said then. */
export function timesIn(words: string, publishedAt: string): Time[] {
  const vague = [...words.matchAll(VAGUE)].map(({ 0: text, index }) => ({ index, text, day: null }))
  const days = MAY_BE_DATE.test(words) ? daysIn(words.replace(AS_ERA, '~~'), publishedAt) : []
  const isFree = ({ index, text }: Named): boolean =>
    !vague.some((other) => index < other.index + other.text.length && other.index < index + text.length)
  return [...vague, ...days.filter(isFree)].filter((time) => isOwn(words, time))
}

interface Named extends Time {
  readonly text: string
}

const isOwn = (words: string, { index, text, day }: Named): boolean => {
  const [before, behind] = [words.slice(0, index), words.slice(index + text.length)]
  const isOfOthers = OF_OTHERS_BEHIND.test(behind) || OF_OTHERS.test(before)
  return !isOfOthers || (day !== null && (AT.test(before) || ON.test(text)) && !OTHER_EVENT.test(behind))
}

function daysIn(words: string, publishedAt: string): Named[] {
  const instant = new Date(`${publishedAt}T12:00:00Z`)
  const found = casual.parse(words, { instant, timezone: 0 }).filter(isWritten)
  return found.flatMap((one, i): Named[] => {
    const next = found[i + 1]
    const gap = words.slice(one.index + one.text.length, next?.index ?? 0)
    const lead = words.slice(0, one.index)
    const isRange =
      (one.end && !one.start.isCertain('hour')) ||
      /\b(?:between|from) [^,~]*$/.test(lead) ||
      /^ (?:and|or|to) $/.test(gap)
    const day = isRange ? null : dayNamed(one, instant)
    return day === undefined ? [] : [{ index: one.index, text: one.text, day }]
  })
}

/** The library also takes "the Sun" for Sunday, "may" for the month, "9/11" for a day, and the hour alone for a date. */
const isWritten = ({ text, start }: ParsedResult): boolean => {
  if (start.isCertain('weekday') && !start.isCertain('day')) return new RegExp(`\\b(?:${WEEKDAY})\\b`, 'i').test(text)
  if (!start.isCertain('day')) return false
  return !start.isCertain('month') || /\p{Lu}|^\d{4}|\d{4}$|day|night/u.test(text)
}

/**
 * The library takes the nearest day of that name; what is told lies in the past. `undefined` for a day to come: "for the
 * vote on 8 November 2026"; `null` for one that no news is of, and where day and month may change places.
 */
function dayNamed({ start, text }: ParsedResult, published: Date): string | null | undefined {
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0]
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text) && day <= 12 && day !== month) return null
  const named = dayOf(year, month, day)
  if (named === null) return null
  const ahead = (Date.parse(`${named}T12:00:00Z`) - published.getTime()) / DAY
  if (ahead <= 0) return named
  if (start.isCertain('year')) return undefined
  if (start.isCertain('day')) return ahead <= SOON ? undefined : dayOf(year - 1, month, day)
  if (/\bnext\b/i.test(text)) return undefined
  return new Date(Date.parse(`${named}T12:00:00Z`) - 7 * DAY).toISOString().slice(0, 10)
}

import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../model/calendar.ts'
import type { CueReading } from './encoder/cue-reading.ts'

const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS.map((month) => String.raw`${month}\.?`)].join('|')})`
const DAY = String.raw`(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? (?:19|20)\d\d)?`
const PART = `(?: (?:morning|afternoon|evening|night))?`
const NEAR =
  `(?:${WEEKDAY}${PART}|yesterday${PART}|today|tonight|last night|` +
  'this (?:morning|afternoon|evening)|earlier (?:today|this week))'

/**
 * A time that stands between the cue and what is said, as agencies write it: "said | Oct. 7 | that", "said | Thursday, Oct.
 * 10, | she would go". Behind it a clause must begin, since "said Nov. 5 would be a long night" tells of that day.
 */
const LEADING_TIME = new RegExp(
  String.raw`^(?:(?:on|late|early|late on|early on) )?(?:${NEAR}(?:,? \(?(?:on )?${DAY}\)?)?|${DAY}(?:,? ${NEAR})?),?\s+` +
    String.raw`(?=(?:that|he|she|it|they|we|I|you|there|this|these|those|the|an?|his|her|its|their|our|my|no|some|all|both|nobody|everyone)\b)`,
  'u',
)

/** A reading whose content does not begin with the time of saying it. */
export function withoutLeadingTime(text: string, reading: CueReading): CueReading {
  const { cue, contents } = reading
  const behind = contents.find(({ start }) => start >= cue.end && text.slice(cue.end, start).trim() === '')
  const time = behind && LEADING_TIME.exec(text.slice(behind.start, behind.end))
  if (!time) return reading
  return {
    ...reading,
    contents: contents.map((one) => (one === behind ? { start: one.start + time[0].length, end: one.end } : one)),
  }
}

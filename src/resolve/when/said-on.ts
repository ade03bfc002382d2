import { casual } from 'chrono-node'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar.ts'
import { dayOf } from '../../model/day.ts'
import type { Document } from '../../model/document.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { Attribution } from '../../model/statement.ts'

/** Words without which nothing is a date: asking the date library about each statement would take time. */
const MAY_BE_DATE = new RegExp(
  `\\b(?:(?:${[...WEEKDAYS, ...MONTHS].join('|')}|yesterday|today|tonight|last|ago|earlier|previous|(?:19|20)\\d\\d)\\b|(?:${SHORT_MONTHS.join('|')})\\.)`,
  'i',
)
/** How far around cue and source, in characters, a date belongs to them. */
const AROUND = 60
/** A month in a speaker's name, which with an age is a date to the library: "April Jones", "Tom May, 62". */
const MONTH_AS_NAME =
  /(?<!\b(?:of|in|from|since|last|this|the|late|early|mid)[ -])\b(?:March|April|May|June|August)\b(?! \d)/g
/** Behind a year, to the library, an era before Christ or of Buddha: "May 5, 2019 BC Ferries". */
const AS_ERA = /(?<=\d{4} )B[CE]\b/gi
const DAY = 24 * 60 * 60 * 1000

/**
 * The day a statement was made, ISO 8601: the one named beside its cue ("said on Tuesday", "told the BBC yesterday"), else
 * the article's own. A weekday is the last one before the article came out. `null` where only a week, a month or a year is
 * named, or where nobody knows when the article came out.
 */
export function saidOn(document: Document, { sources, cues, contents }: Attribution): string | null {
  const { publishedAt } = document.article.info
  const [cue] = cues
  if (!cue || !publishedAt) return publishedAt
  const sentence = document.sentences[sentenceAt(document, cue.start)]
  const beside = [...sources, cue]
  const from = Math.max(sentence?.start ?? 0, Math.min(...beside.map(({ start }) => start)) - AROUND)
  const to = Math.min(sentence?.end ?? 0, Math.max(...beside.map(({ end }) => end)) + AROUND)
  const names = sources.flatMap(({ start, end }) =>
    [...document.article.text.slice(start, end).matchAll(MONTH_AS_NAME)].map(({ 0: month, index }) => ({
      start: start + index,
      end: start + index + month.length,
    })),
  )
  const words = [...contents, ...names]
    .reduce(
      (text, { start, end }) => blanked(text, start - from, end - from),
      document.article.text.slice(from, Math.max(from, to)),
    )
    .replace(AS_ERA, '~~')
  if (!MAY_BE_DATE.test(words)) return publishedAt
  if (/\bin (?:early |late |mid-)?(?:19|20)\d\d\b/.test(words)) return null
  const instant = new Date(`${publishedAt}T12:00:00Z`)
  const found = casual.parse(words, { instant, timezone: 0 })
  const [only, ...others] = found.sort((a, b) => distance(a.index) - distance(b.index))
  if (!only || (others.length > 0 && others[0]?.index === only.index)) return publishedAt
  const isDay = only.start.isCertain('day') || only.start.isCertain('weekday')
  if (!isDay || /week(?!day)|month|year/i.test(only.text)) return null
  const named = dayNamed(only.start, instant)
  return named === undefined ? publishedAt : named

  function distance(index: number): number {
    return Math.abs(from + index - (cue?.end ?? 0))
  }
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null
  isCertain(part: 'weekday' | 'day'): boolean
}

/**
 * The library takes the nearest weekday or day of the year; what is told lies in the past. `undefined` for a day to come:
 * "the nominee for the Nov. 8 election said…"; `null` for one that no news is of: "on 15 March 44 BC".
 */
function dayNamed(start: Components, published: Date): string | null | undefined {
  const named = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  if (named === null) return null
  const time = Date.parse(`${named}T12:00:00Z`)
  if (time <= published.getTime()) return named
  if (start.isCertain('day')) return undefined
  const before = new Date(time - 7 * DAY)
  return dayOf(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate())
}

/** What is said has dates of its own; blanks in its place would be taken for a part of a date before it. */
const blanked = (text: string, start: number, end: number): string => {
  const [from, to] = [start, end].map((at) => Math.min(text.length, Math.max(0, at))) as [number, number]
  return text.slice(0, from) + '~'.repeat(to - from) + text.slice(to)
}

import { MONTHS, SHORT_MONTHS } from '../../model/calendar.ts'
import { dayOf } from '../../model/day.ts'
import type { Document, LexiconMatch } from '../../model/document.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'

/** The lexicon's words inside an event's name and right before it: "US airstrikes on Yemen", "the Russian invasion". */
export function wordsOfEvent({ lexicon, article }: Document, event: Span): LexiconMatch[] {
  const first = firstWhere(lexicon, ({ end }) => end >= event.start - 1)
  return lexicon
    .slice(
      first,
      firstWhere(lexicon, ({ start }) => start >= event.end),
    )
    .filter(({ end }) => end > event.start || article.text.slice(end, event.start) === ' ')
}

const MONTH = [...MONTHS, ...SHORT_MONTHS.map((month) => `${month}\\.`)].join('|')
/** "on 15 March", "that took place on March 15, 2025". */
const BEHIND = new RegExp(
  `^(?: (?:that|which|is|are|was|were|took place|takes place|to be|held|scheduled|began|planned|will be)){0,4},? on (?:(\\d{1,2}) )?(${MONTH})(?: (\\d{1,2}))?(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'u',
)

/** The day that stands behind an event ("the summit on 15 March"), else the year in its name; `null` without either. */
export function dateOfEvent({ article }: Document, event: Span): string | null {
  const named = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(article.text.slice(event.start, event.end))?.[0] ?? null
  const [, before, name = '', behind, said] = BEHIND.exec(article.text.slice(event.end, event.end + 80)) ?? []
  const month = MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1
  const year = said ?? named ?? nearestYear(article.info.publishedAt, month)
  return dayOf(Number(year), month, Number(before ?? behind)) ?? named
}

/** The year in which a month is nearest to a day: news says "on 28 December" in January. */
function nearestYear(day: string | null, month: number): string | null {
  if (day === null) return null
  const [year, now] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return String(year + (month - now > 6 ? -1 : now - month > 6 ? 1 : 0))
}

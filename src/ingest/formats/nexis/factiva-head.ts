import { MONTHS } from '../../../model/calendar.ts'
import { withoutBy } from '../../byline.ts'
import { englishDay } from '../english-day.ts'
import type { Found } from '../made-article.ts'

/** What stands above an article of Factiva's, a line each, below how many words it has. */
interface Head {
  readonly publishedAt: string | null
  readonly outlet: string | null
  /** Index of the first line below it. */
  readonly end: number
}

/** How many words there are, in the language that Factiva was read in; so are months. */
const WORDS = /^\d[\d.,\s]* (?:words|Wörter|mots|palabras|parole|palavras)$/
const TIME = /^\d\d:\d\d/
const CODE = /^[A-Z0-9]{2,8}$/
const LANGUAGE = /^\p{Lu}\p{L}+$/u
/** How many lines may stand between a paper's code and the language: edition, page. */
const BETWEEN = 4

/** "Document REUTE00020161026ecaq000b1", below an article, in the language that Factiva was read in. */
export const DOCUMENT = /^Do[ck]umento? ([a-z0-9]{5,})$/i

/** Names of months in other languages → English ones; made when a first page is read, which takes long. */
let otherMonths: ReadonlyMap<string, string> | undefined

const monthsOf = (language: string): [string, string][] => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return MONTHS.map((month, index) => [format(Date.UTC(2000, index)).toLowerCase(), month])
}

/** The day with which a line begins, as `YYYY-MM-DD`. */
function factivaDay(line: string): string | null {
  otherMonths ??= new Map(['de', 'fr', 'es', 'it', 'pt'].flatMap(monthsOf))
  const months = otherMonths
  return englishDay(line.replace(/\p{L}{3,}/u, (word) => months.get(word.toLowerCase()) ?? word))
}

/** Index of the line that says how many words an article has: the day follows it. */
export const wordsAt = (lines: readonly string[]): number =>
  lines.findIndex((line, i) => WORDS.test(line) && lines.slice(i + 1, i + 3).some((next) => factivaDay(next) !== null))

/** Day, time, paper, its code, edition and page, language, rights. */
export function headBelow(lines: readonly string[]): Head {
  const date = lines.findIndex((line) => factivaDay(line) !== null)
  const paper = lines.findIndex((line, i) => i > date && line !== '' && !TIME.test(line))
  const code = lines.findIndex((line, i) => i > paper && i <= paper + 2 && CODE.test(line))
  const language = lines.findIndex(
    (line, i) => i > code && i <= code + BETWEEN && LANGUAGE.test(line) && !CODE.test(line),
  )
  return {
    publishedAt: factivaDay(lines[date] ?? ''),
    outlet: lines[paper] ?? null,
    end: code < 0 || language < 0 ? paper + 1 : language + 2,
  }
}

/** What the fields' codes tell of an article: HD headline, SN source, PD date, BY author, SE section. */
export function codedFields(line: (code: string) => string | null): Pick<Found, 'fields' | 'properties'> {
  const author = withoutBy(line('BY'))
  return {
    fields: {
      title: line('HD'),
      outlet: line('SN'),
      publishedAt: factivaDay(line('PD') ?? ''),
      ...(author && { author }),
    },
    properties: { section: line('SE') },
  }
}

import type { Document } from '../model/document.ts'
import { titlesBefore } from '../model/honorifics.ts'
import { matchesIn, sentenceAt } from '../model/locate.ts'
import { byPosition, contains, overlaps, type Span } from '../model/span.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** Companies that are called as a person might be, and public bodies whose letters are read as a word. */
const COMPANIES = [
  'Acas|Ofcom|Ofgem|Ofsted|Ofqual|Ofwat|Defra|Nasa|Nato|Opec|Unesco|Unicef|Interpol|Europol|Frontex|Eurostat|Mercosur',
  ...['Morgan Stanley', 'J\\.?P\\.? ?Morgan(?: Chase)?', 'Wells Fargo', 'Philip Morris', 'Charles Schwab', 'Eli Lilly'],
  ...['Baker McKenzie', 'Thomas Cook', 'Bell Pottinger', 'Little, Brown', 'Hewlett[ -]Packard'],
  // "Johnson and Johnson"
  ...[
    'Ernst Young|Johnson Johnson|Marks Spencer|Simon Schuster|Procter Gamble|Smith Wesson|Barnes Noble|Dolce Gabbana',
    'Abercrombie Fitch|Fortnum Mason|Tate Lyle|Holland Barrett|Slater Gordon|Dun Bradstreet|Taylor Wessing',
  ].map((names) => names.replace(/ /g, ' (?:&|and) ')),
  ...[
    'Booz Allen Hamilton',
    'William Hill',
    'Paddy Power',
    'Merrill Lynch',
    'Lehman Brothers',
    'Goldman Sachs',
    'Lockheed Martin',
    'Rolls-Royce',
  ],
  ...[
    'Northrop Grumman',
    'Harley-Davidson',
    'J\\.?C\\.? Penney',
    'Fannie Mae',
    'Freddie Mac',
    'Sallie Mae',
    'Saatchi & Saatchi',
  ],
  ...[
    'Lloyds',
    'Barclays',
    'Chrysler',
    'Aviva',
    'Pfizer',
    'Siemens',
    'Walmart',
    'Harrods',
    'Deloitte',
    'McKinsey',
    'Ladbrokes',
  ],
].join('|')
/** Those that end like a possessive, of people as often. */
const SHOPS = [
  ...[
    'McDonald',
    'Sainsbury',
    'Wendy',
    'Macy',
    'Lowe',
    'Kohl',
    'Denny',
    'Arby',
    'Domino',
    'Sotheby',
    'Christie',
    'Moody',
  ],
  ...['Lloyd', 'Kellogg', 'Hershey', 'Levi', 'Nando', 'Waterstone', 'Morrison', 'Cadbury', 'Trader Joe', 'Papa John'],
].join('|')
const COMPANY = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:${COMPANIES})|(?:${SHOPS})[’']s)(?![\\p{L}\\p{N}-]| \\p{Lu}\\p{Ll})`,
  'dgu',
)

/** Surnames that a well-known company has as well, and what is said of a company only. */
const FOUNDERS =
  /^(?:Ford|Disney|Dell|Porsche|Ferrari|Honda|Toyota|Cargill|Boeing|Merck|Bayer|Kraft|Heinz|Kellogg|Tesla|Dyson|Lilly)$/
const OF_COMPANY =
  /^(?:[’']s)? (?:shares|stock|cars?|trucks?|plants?|factory|factories|workers|engineers|dealers|profits?|sales|plc)\b|\b(?:it|its|itself)\b/

/** Names of companies that are taken for persons or not seen, corrected. In order of the text. */
export function withCompanies(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const persons = names.filter(({ type }) => type === 'PERSON')
  // "Norm McDonald", "McDonald"
  const isBorne = (word: string): boolean =>
    persons.some(({ start, end }) => {
      const words = text.slice(start, end)
      if (words === word) return !FOUNDERS.test(word) && !/^[’']s/.test(text.slice(end, end + 2))
      return words.split(' ').includes(word)
    })
  const found = matchesIn(document, COMPANY).filter((span) => {
    const [shop, ...rest] = text.slice(span.start, span.end).split(/[’']s$/)
    return isFree(names, span) && !(rest.length > 0 && isBorne(shop ?? ''))
  })
  const others = names
    .filter((name) => !found.some((span) => overlaps(span, name)))
    .map((name): NameReading => (isFounders(document, name, isBorne) ? { ...name, type: 'ORG' } : name))
  return [...others, ...found.map((span): NameReading => ({ ...span, type: 'ORG' }))].sort(byPosition)
}

/** Whether no longer name holds the company's, nor one that begins before it: "Rep. Morgan Stanley Tarn". */
const isFree = (names: readonly NameReading[], span: Span): boolean =>
  names.every((name) => !overlaps(name, span) || contains(span, name))

/** "Ford told Dunn that it had no plans", where nobody is called Ford. */
function isFounders(document: Document, name: NameReading, isBorne: (word: string) => boolean): boolean {
  const { text } = document.article
  const word = text.slice(name.start, name.end)
  if (name.type !== 'PERSON' || !FOUNDERS.test(word) || isBorne(word)) return false
  const isTitled = titlesBefore(text, name.start).length > 0
  const sentence = document.sentences[sentenceAt(document, name.start)]
  return !isTitled && OF_COMPANY.test(text.slice(name.end, sentence?.end))
}

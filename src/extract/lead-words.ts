import type { Document, Token } from '../model/document.ts'
import { listedAt } from '../model/listed.ts'
import { firstWhere } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/** Scraps before a name: signs, letters of a word that was cut, an agency of the picture above it, the end of a president's title. */
const SCRAP =
  /^(?:[.,;:!?’”)\]\s–—-]+|(?:(?!de |da |di|du |el |al |la |le |af |av |of )\p{Ll}{1,2}|Getty|Reuters|AFP|AP|Alamy|Shutterstock|[Pp]ro [Tt]em(?:pore)?) (?=\p{Lu}))/u
/** What there is a Miss of besides countries and cities. */
const CROWN = /^(?:Universe|World|Earth|International|America|USA) $/
/** What somebody is by trade, by how the word ends. */
const TRADE =
  /(?:master|mistress|man|woman|person|monger|grocer|smith|wright|keeper|maker|worker|owner|holder|seller|driver|teacher|player|herd|hand|goer|nurse|hunter|[cst]ian|ist|grapher|yer|eer)$/u

/** How many characters stand before a name and its titles: scraps, a trade that begins a sentence, a people. */
export function leadLength(document: Document, { start, end }: Span): number {
  const scrap = SCRAP.exec(document.article.text.slice(start, end))?.[0].length ?? 0
  const rest = { start: start + scrap, end }
  return scrap + (tradeLength(document, rest) || peopleLength(document, rest))
}

/** How long "Kenyan " is in "Kenyan Ann Achieng Orr", who has enough names without it. */
function peopleLength(document: Document, { start, end }: Span): number {
  const people = listedAt(document, { start, end }).find((match) => match.kind === 'demonym' && match.start === start)
  if (people === undefined) return 0
  const rest = document.article.text.slice(people.end, end)
  return /^ \p{Lu}\p{Ll}+ (?:\p{Lu}|al-|de |van |von )/u.test(rest) ? people.end + 1 - start : 0
}

/** How long "Universe " is in "Miss Universe Ann Orr", who is called by two more names. */
export function crownLength(document: Document, { start, end }: Span): number {
  const { text } = document.article
  if (text.slice(Math.max(0, start - 5), start) !== 'Miss ') return 0
  const [, crown = ''] = /^(\p{Lu}[\p{L} ]*? )\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.exec(text.slice(start, end)) ?? []
  const [place] = listedAt(document, { start, end })
  return CROWN.test(crown) || (place?.start === start && place.end === start + crown.length - 1) ? crown.length : 0
}

/** "Plumber" of "Plumber Ken Orr", which has its capital from the begin of the sentence. */
function tradeLength({ tokens, sentences, article }: Document, { start, end }: Span): number {
  const at = firstWhere(tokens, (token) => token.end > start)
  const [trade, first, surname] = tokens.slice(at, at + 3)
  if (!trade || !first || !surname || surname.end > end) return 0
  // "parents.Plumber", of which nothing is known
  const isGlued = /[.!?]["”’)]*$/.test(article.text.slice(trade.start, start))
  const isTrade = isGlued ? /er$/.test(trade.text) : trade.tags.has('Actor')
  const isFirst = isGlued || (trade.start === start && sentences[trade.sentence]?.firstToken === at)
  const isBeforeName = first.tags.has('FirstName') && article.text.slice(trade.end, first.start) === ' '
  return isFirst && (isTrade || TRADE.test(trade.text)) && isBeforeName && !isBorne(trade) ? first.start - start : 0
}

/** How long "Tarn " is in "Tarn Ann Pike", where that is what an office is of. */
export function placeLength(document: Document, { start, end }: Span): number {
  const { tokens, article } = document
  const listed = listedAt(document, { start, end }).find((match) => match.start === start && match.kind !== 'demonym')
  if (listed && /^ \p{Lu}\S+ \p{Lu}/u.test(article.text.slice(listed.end, end))) return listed.end + 1 - start
  const at = firstWhere(tokens, (token) => token.start >= start)
  const [place, first, surname] = tokens.slice(at, at + 3)
  if (!place || !first || !surname || surname.end > end) return 0
  return !isBorne(place) && first.tags.has('FirstName') ? first.start - start : 0
}

/** Whether people are called so. */
const isBorne = ({ tags }: Token): boolean => ['Person', 'FirstName', 'LastName'].some((tag) => tags.has(tag))

/** Whether a first name is known to begin at an offset. */
export const isFirstName = ({ tokens }: Document, start: number): boolean =>
  tokens[firstWhere(tokens, (token) => token.start >= start)]?.tags.has('FirstName') === true

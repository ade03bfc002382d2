import type { LexiconMatch } from '../model/document.ts'

/** A name or a people that two countries, or a country and a place, share: the list has the likelier one, which is meant unless the article tells. */
interface Shared {
  readonly forms: RegExp
  readonly usual: string
  readonly other: Pick<LexiconMatch, 'key' | 'name'> & Partial<Pick<LexiconMatch, 'kind'>> & { readonly told: RegExp }
  /** What tells that the usual one is in the article too, and so is meant by the bare name. */
  readonly usualTold: RegExp
}

const GEORGIA = /Tbilisi|Batumi|Abkhazia|South Ossetia|Saakashvili|Georgian Dream|Ivanishvili|Zourabichvili|Caucasus/
const STATE_OF_GEORGIA =
  /Atlanta|Savannah|Fulton County|\bGa\.|\bR-GA\b|\bD-GA\b|[Ss]tate of Georgia|Stacey Abrams|Brian Kemp/

const SHARED: readonly Shared[] = [
  {
    forms: /^(?:the )?Congo(?:lese)?$/i,
    usual: 'CD',
    other: {
      key: 'CG',
      name: 'Republic of the Congo',
      told: /Brazzaville|Pointe-Noire|Sassou|(?<!Democratic )Republic of (?:the )?Congo/,
    },
    usualTold: /Kinshasa|Democratic Republic|DR Congo|\bDRC\b|Tshisekedi|Kabila|Goma\b|Kivu|Katanga|Lubumbashi|\bM23\b/,
  },
  {
    forms: /^Dominicans?$/,
    usual: 'DO',
    other: { key: 'DM', name: 'Dominica', told: /\bDominica\b|Roseau/ },
    usualTold: /Dominican Republic|Santo Domingo|Punta Cana|Haiti/,
  },
  {
    forms: /^Koreans?$/,
    usual: 'KR',
    other: { key: 'KP', name: 'North Korea', told: /North Korea|Pyongyang|\bKim Jong/ },
    usualTold: /South Korea|Seoul/,
  },
  {
    forms: /^Georgia$/,
    usual: 'Georgia',
    other: { key: 'GE', name: 'Georgia', kind: 'country', told: GEORGIA },
    usualTold: STATE_OF_GEORGIA,
  },
  {
    forms: /^Georgians?$/,
    usual: 'GE',
    other: { key: 'Georgia', name: 'Georgia', kind: 'place', told: STATE_OF_GEORGIA },
    usualTold: GEORGIA,
  },
]

/** The match with the country that the article means by a name that two share. */
export function meantBy(match: LexiconMatch, text: string): LexiconMatch {
  if (match.kind === 'organisation') return match
  const form = text.slice(match.start, match.end)
  const shared = SHARED.find(({ usual, forms }) => match.key === usual && forms.test(form))
  if (!shared?.other.told.test(text) || shared.usualTold.test(text)) return match
  const { key, name, kind = match.kind } = shared.other
  return { ...match, key, name, kind }
}

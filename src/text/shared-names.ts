import type { LexiconMatch } from '../model/document.ts'

/** A name or a people that two countries share: the list has the likelier one, which is meant unless the article tells. */
interface Shared {
  readonly forms: RegExp
  readonly usual: string
  readonly other: { readonly key: string; readonly name: string; readonly told: RegExp }
  /** What tells that the usual one is in the article too, and so is meant by the bare name. */
  readonly usualTold: RegExp
}

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
]

/** The match with the country that the article means by a name that two share. */
export function meantBy(match: LexiconMatch, text: string): LexiconMatch {
  if (match.kind !== 'country' && match.kind !== 'demonym') return match
  const form = text.slice(match.start, match.end)
  const shared = SHARED.find(({ usual, forms }) => match.key === usual && forms.test(form))
  if (!shared?.other.told.test(text) || shared.usualTold.test(text)) return match
  return { ...match, key: shared.other.key, name: shared.other.name }
}

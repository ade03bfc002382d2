import data from './countries.json' with { type: 'json' }

/** A country or a territory with a code of its own, as `world-countries` lists it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  /** More names, among them codes and names in other scripts. */
  readonly altSpellings: readonly string[]
  /** What its people are called: female and male. */
  readonly demonyms: { readonly eng: { readonly f: string; readonly m: string } }
  readonly capital: readonly string[]
  readonly independent: boolean
  /** In square kilometres. */
  readonly area: number
}

/**
 * The countries of the world, sovereign and large ones first: where two share a form ("Americans" are also the people of
 * the Northern Mariana Islands), the first is meant.
 */
export const COUNTRIES: readonly Country[] = data.countries

import { nameKey } from '../model/name-key.ts'
import type { PageNode } from '../model/page.ts'

/** Somebody found, and by which of the names. */
export interface Found {
  readonly node: number
  /** The alias that fits, where the name does not. */
  readonly alias: string | null
}

/** How well a name fits what is typed; the lower the better. */
const FIT = { whole: 0, start: 1, word: 2, inside: 3, none: 4 } as const

/** Those whose name or alias has what is typed, accents and capitals aside: the best fit first, then who is met most. */
export class Search {
  readonly #forms: readonly (readonly { readonly key: string; readonly form: string }[])[]
  readonly #weights: readonly number[]

  /** @param weights how often each is met */
  constructor(nodes: readonly PageNode[], weights: readonly number[]) {
    this.#forms = nodes.map(({ name, aliases }) => [name, ...aliases].map((form) => ({ key: nameKey(form), form })))
    this.#weights = weights
  }

  find(typed: string, most: number): Found[] {
    const wanted = nameKey(typed)
    if (typed.trim() === '') return []
    const found = this.#forms.flatMap((forms, node) => {
      const fits = forms.map(({ key }) => fitOf(key, wanted))
      const fit = Math.min(...fits)
      const place = fits.indexOf(fit)
      const alias = place === 0 ? null : (forms[place]?.form ?? null)
      return fit === FIT.none ? [] : [{ node, alias, fit: fit + (alias === null ? 0 : 0.5) }]
    })
    const weight = (node: number): number => this.#weights[node] ?? 0
    return found.sort((a, b) => a.fit - b.fit || weight(b.node) - weight(a.node) || a.node - b.node).slice(0, most)
  }
}

function fitOf(key: string, wanted: string): number {
  if (key === wanted) return FIT.whole
  if (key.startsWith(wanted)) return FIT.start
  if (key.includes(` ${wanted}`)) return FIT.word
  return key.includes(wanted) ? FIT.inside : FIT.none
}

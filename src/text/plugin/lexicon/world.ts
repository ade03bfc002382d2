import data, { type Country } from 'world-countries'

export type { Country }

/**
 * The countries of the world, sovereign and large ones first: where two share a form ("Americans" are also the people of
 * the Northern Mariana Islands), the first is meant. The package's typings describe an ES module, Node loads CommonJS.
 */
export const COUNTRIES = [...(data as unknown as readonly Country[])].sort(
  (a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area,
)

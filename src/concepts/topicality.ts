import { readFileSync } from 'node:fs'
import { rarityOf } from '../graph/claims/rarity.ts'
import { stemOf } from '../graph/claims/words.ts'
import { wordsOf } from '../graph/words.ts'
import { directionOf } from './meanings.ts'

/** Weights of a logistic regression, as `training/topics.mjs` learned them from phrases that were judged by hand. */
const FILE = new URL('../../weights/topics.json', import.meta.url)

/** Read when they are first needed. */
let model: { readonly weights: readonly number[]; readonly bias: number } | undefined

/** How likely a researcher would print a noun phrase as what statements are on, 0 to 1: "gun control", and not "thing". */
export function topicalityOf(phrase: string): number {
  model ??= JSON.parse(readFileSync(FILE, 'utf8')) as NonNullable<typeof model>
  const sum = topicFeatures(phrase).reduce((sum, value, i) => sum + value * (model?.weights[i] ?? 0), model.bias)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * What is judged: where the phrase and its last word point, how rare they are, and what it looks like.
 *
 * @public for `training/topics.mjs`
 */
export function topicFeatures(phrase: string): number[] {
  const words = wordsOf(phrase)
  const last = words.slice(-1)
  const rarities = words.map((word) => rarityOf(stemOf(word)))
  return [
    ...directionOf(words, 'meaning'),
    ...directionOf(last, 'meaning'),
    ...directionOf(words, 'company'),
    rarities.reduce((sum, rarity) => sum + rarity, 0) / words.length,
    rarities.at(-1) ?? 0,
    Number(/^\p{Lu}/u.test(phrase)),
    Number(words.length === 1),
    Number(words.length > 2),
  ]
}

/**
 * Learns which noun phrases are topics, from those judged by hand in `topics.json`.
 *
 *     npm run build && node training/topics.mjs weights/topics.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { topicFeatures } from '../dist/concepts/topicality.js'
import { chanceOf, fitted } from './logistic.mjs'

const FOLDS = 5
const OPTIONS = { rounds: 600, hold: 0.01 }
const { good, bad } = JSON.parse(readFileSync(join(import.meta.dirname, 'topics.json'), 'utf8'))
const examples = [...good.map((phrase) => ({ phrase, y: true })), ...bad.map((phrase) => ({ phrase, y: false }))].map(
  (one, i) => ({ ...one, x: topicFeatures(one.phrase), fold: i % FOLDS }),
)
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fitted(
    examples.filter((one) => one.fold !== fold),
    OPTIONS,
  )
  return examples.filter((one) => one.fold === fold).map((one) => ({ ...one, chance: chanceOf(model, one.x) }))
}).flat()
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const taken = judged.filter(({ chance }) => chance >= least)
  const right = taken.filter(({ y }) => y).length
  console.log(
    `from ${least}: precision ${(right / taken.length).toFixed(2)}, recall ${(right / good.length).toFixed(2)}`,
  )
}
const { weights, bias } = fitted(examples, OPTIONS)
const rounded = (value) => Number(value.toFixed(3))
writeFileSync(process.argv[2], `${JSON.stringify({ bias: rounded(bias), weights: weights.map(rounded) })}\n`)

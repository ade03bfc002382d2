/**
 * Learns whether two statements of one speaker say the same, after a build, from pairs that were read and judged:
 *
 *     node training/claims.mjs RECORDS.ndjson
 *
 * `claims.json` has the pairs by the ids of their statements, `same` and `other`; RECORDS are those of the articles that
 * they are from. Prints the weights for `src/graph/claims/likeness.ts`, and how many pairs are judged right by weights that
 * were learned from the other four fifths.
 */
import { readFileSync } from 'node:fs'
import { addRecord } from '../dist/graph/add-record.js'
import { gistOf } from '../dist/graph/claims/gist.js'
import { isContrary, likenessOf } from '../dist/graph/claims/likeness.js'
import { Draft } from '../dist/graph/draft.js'
import { identify } from '../dist/identity/identify.js'
import { linesOf } from './articles.mjs'

const FOLDS = 5
const records = linesOf(process.argv[2]).map((line) => JSON.parse(line))
const { same, other } = JSON.parse(readFileSync(new URL('claims.json', import.meta.url), 'utf8'))
const identity = await identify(records)
const draft = new Draft()
for (const record of records) addRecord(draft, record, identity)
const saidBy = new Map(draft.said.map((said) => [said.statement, gistOf(said)]))

const pairs = [...same.map((pair) => [pair, 1]), ...other.map((pair) => [pair, 0])].flatMap(([[a, b], right], i) => {
  const [x, y] = [saidBy.get(a), saidBy.get(b)]
  if (!x || !y) return []
  const never = x.isNegated !== y.isNegated || x.isQuestion !== y.isQuestion || isContrary(x, y)
  return { a: x, b: y, right, never, fold: i % FOLDS, likeness: likenessOf(x, y) }
})
const NAMES = Object.keys(pairs[0].likeness)
const judged = pairs.filter(({ never }) => !never)
const set = pairs.filter(({ never }) => never)
console.log(
  `${pairs.length} pairs, ${same.length} the same; told apart before: ${set.length}, of them the same: ${set.filter(({ right }) => right).length}`,
)
for (const { a, b, right } of set)
  if (right && process.argv[3]) console.log(`  [${a.said.cue}] ${a.said.text}\n  [${b.said.cue}] ${b.said.text}`)

/** Gradient descent with a little weight decay. */
function fitted(some) {
  const weights = NAMES.map(() => 0)
  let bias = 0
  for (let step = 0; step < 30000; step++) {
    const gradient = NAMES.map(() => 0)
    let biasGradient = 0
    for (const { likeness, right } of some) {
      const error = chance(weights, bias, likeness) - right
      NAMES.forEach((name, i) => {
        gradient[i] += error * likeness[name]
      })
      biasGradient += error
    }
    NAMES.forEach((_, i) => {
      weights[i] -= 0.5 * (gradient[i] / some.length + 0.001 * weights[i])
    })
    bias -= (0.5 * biasGradient) / some.length
  }
  return [weights, bias]
}
const chance = (weights, bias, likeness) =>
  1 / (1 + Math.exp(-NAMES.reduce((sum, name, i) => sum + weights[i] * likeness[name], bias)))

const told = Array.from({ length: FOLDS }, (_, fold) => {
  const [weights, bias] = fitted(judged.filter((one) => one.fold !== fold))
  return judged
    .filter((one) => one.fold === fold)
    .map((one) => ({ ...one, chance: chance(weights, bias, one.likeness) }))
}).flat()
for (const bar of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
  const found = told.filter((one) => one.chance >= bar)
  const right = found.filter((one) => one.right).length
  console.log(
    `${bar}: ${found.length} joined, ${right} rightly (${((100 * right) / found.length).toFixed(1)} %), of ${judged.filter((one) => one.right).length}`,
  )
}
if (process.argv[3])
  for (const one of told.filter((o) => o.chance > 0.75 && !o.right))
    console.log(one.chance.toFixed(2), JSON.stringify(one.likeness), `\n  ${one.a.said.text}\n  ${one.b.said.text}`)
const [weights, bias] = fitted(judged)
console.log(Object.fromEntries(NAMES.map((name, i) => [name, Number(weights[i].toFixed(2))])), Number(bias.toFixed(2)))

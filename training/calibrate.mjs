/**
 * Fits the confidence of a model's statements on annotated articles that it was not trained on, and writes the
 * coefficients into its settings: `node training/calibrate.mjs base ../shared/data/polnear/dev.ndjson`, after a build.
 *
 * A logistic regression (Platt, 1999) on how sure the labels of cue, source and content are. The table that it prints is
 * cross-validated: each fifth of the articles is judged by coefficients fitted on the others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { letteredOf, matchStatements, rightOf } from '../dist/eval/statements.js'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { findQuotations } from '../dist/extract/quotations.js'
import { documentOf, linesOf } from './articles.mjs'

const [model, gold] = process.argv.slice(2)
const FOLDS = 5
const NAMES = ['bias', 'cue', 'source', 'content', 'sourceless']

const settingsFile = new URL(`../weights/${model}.json`, import.meta.url)
const settings = JSON.parse(readFileSync(settingsFile, 'utf8'))
const encoder = await Encoder.load({ model, threads: 1 })
const articles = linesOf(gold).map((line) => JSON.parse(line))
const samples = []
for (const [number, article] of articles.entries()) samples.push(...(await samplesOf(article, number % FOLDS)))

/** A reading as numbers, and whether it is right: content alike by half, and the source's. */
async function samplesOf({ id, text, statements }, fold) {
  const document = documentOf(id, text)
  const readings = (await encoder.read(document, findQuotations(document), [])).cues.filter(
    ({ contents }) => contents.length > 0,
  )
  const made = readings.map(({ cue, sources, contents }) => ({ cue: [cue], source: sources, content: contents }))
  const [predicted, wanted] = [made, statements].map((list) => letteredOf({ statements: list }, text))
  const isRight = rightOf(predicted, wanted, matchStatements(predicted, wanted))
  return readings.map((reading, i) => ({ fold, features: encoder.featuresOf(reading), right: isRight.has(i) ? 1 : 0 }))
}

const sure = (weights, features) => 1 / (1 + Math.exp(-features.reduce((sum, x, i) => sum + x * weights[i], 0)))

/** Gradient descent with a little weight decay: a few thousand samples of five numbers. */
function fitted(some) {
  const weights = NAMES.map(() => 0)
  for (let step = 0; step < 4000; step++) {
    const gradient = NAMES.map(() => 0)
    for (const { features, right } of some) {
      const error = sure(weights, features) - right
      features.forEach((x, i) => {
        gradient[i] += error * x
      })
    }
    weights.forEach((weight, i) => {
      weights[i] = weight - 0.2 * (gradient[i] / some.length + 0.001 * weight)
    })
  }
  return weights
}

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitted(samples.filter((one) => one.fold !== fold))
  return samples
    .filter((one) => one.fold === fold)
    .map(({ features, right }) => ({ p: sure(weights, features), right }))
}).flat()

console.log('| confidence | statements | mean confidence | right |\n|---|---|---|---|')
const edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001]
for (const [i, low] of edges.slice(0, -1).entries()) {
  const bin = judged.filter(({ p }) => p >= low && p < edges[i + 1])
  if (bin.length === 0) continue
  const mean = (key) => (bin.reduce((sum, one) => sum + one[key], 0) / bin.length).toFixed(2)
  console.log(
    `| ${low.toFixed(1)}–${Math.min(1, edges[i + 1]).toFixed(1)} | ${bin.length} | ${mean('p')} | ${mean('right')} |`,
  )
}
const confidence = Object.fromEntries(fitted(samples).map((weight, i) => [NAMES[i], Math.round(1000 * weight) / 1000]))
writeFileSync(settingsFile, `${JSON.stringify({ ...settings, confidence })}\n`)
console.log(JSON.stringify(confidence))

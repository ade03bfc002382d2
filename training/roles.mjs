/**
 * Learns as what somebody is quoted, after a build, from sources that were read and judged:
 *
 *     node training/roles.mjs RECORDS.ndjson LABELS.json [--write]
 *
 * LABELS has `[record, statement's number from 0, kind]` of each source; a kind that begins with "~" is that of an unnamed one.
 * Prints the scores on fifths of the articles left out, beside those of the most frequent role, and with --write makes
 * `src/graph/sources/role-weights.ts` from all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Descriptions } from '../dist/graph/sources/descriptions.js'
import { featuresOf } from '../dist/graph/sources/features.js'
import { likeliest, softmaxOf } from '../dist/graph/sources/softmax.js'
import { SOURCE_ROLES, UNNAMED_KINDS } from '../dist/model/source-role.js'

const [FOLDS, LEAST, STEPS, RATE, DECAY] = [5, 2, 250, 0.05, 0.0006]
/** A word by itself counts for more than a class of words, as if it were there twice. */
const worthOf = (name) => (/^(?:word|with word|pair|cue|head) /.test(name) ? 2 : 1)
const NAMED = ['named', 'unnamed']
const [recordsPath, labelsPath, write] = process.argv.slice(2)
const records = new Map(
  readFileSync(recordsPath, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((record) => [record.id, record]),
)
const samples = JSON.parse(readFileSync(labelsPath, 'utf8')).map(([id, index, label]) => {
  const record = records.get(id)
  const features = featuresOf(record, new Descriptions(record), index)
  const isUnnamed = label.startsWith('~')
  const kind = label.replace('~', '')
  return { id, index, features, kind, unnamed: isUnnamed ? 'unnamed' : 'named', role: isUnnamed ? 'unnamed' : kind }
})

/** Softmax regression by Adam with weight decay, on features that several samples have. */
function learned(some, classes, of) {
  const counts = new Map()
  for (const { features } of some) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= LEAST).map(([name]) => name)
  const numbers = new Map(names.map((name, i) => [name, i + 1]))
  const values = [1, ...names.map(worthOf)]
  const samplesRows = some.map((one) => [0, ...one.features.flatMap((name) => numbers.get(name) ?? [])])
  const [width, k] = [names.length + 1, classes.length]
  const [w, m, v] = [0, 1, 2].map(() => new Float64Array(width * k))
  for (let step = 1; step <= STEPS; step++) {
    const gradient = w.map((weight, i) => (i < k ? 0 : DECAY * weight))
    samplesRows.forEach((row, n) => {
      const sums = classes.map((_, c) => row.reduce((sum, f) => sum + w[f * k + c] * values[f], 0))
      const most = Math.max(...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const total = powers.reduce((sum, one) => sum + one, 0)
      powers.forEach((power, c) => {
        const error = (power / total - (classes[c] === of(some[n]) ? 1 : 0)) / samplesRows.length
        for (const f of row) gradient[f * k + c] += error * values[f]
      })
    })
    gradient.forEach((g, i) => {
      m[i] = 0.9 * m[i] + 0.1 * g
      v[i] = 0.999 * v[i] + 0.001 * g * g
      w[i] -= (RATE * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-9)
    })
  }
  const tenths = (f) => [...w.slice(f * k, f * k + k)].map((x) => Math.round(10 * x * values[f]))
  const rows = names.map((name, i) => [name, tenths(i + 1)]).filter(([, row]) => row.some((x) => Math.abs(x) > 2))
  return [['bias', tenths(0)], ...rows.sort(([a], [b]) => (a < b ? -1 : 1))]
    .map(([name, row]) => `${name}:${row.join(' ')}`)
    .join('\n')
}

const both = (some) => ({
  kinds: learned(some, UNNAMED_KINDS, ({ kind }) => kind),
  naming: learned(some, NAMED, ({ unnamed }) => unnamed),
})
const articles = [...new Set(samples.map(({ id }) => id))]
const foldOf = new Map(articles.map((id, i) => [id, i % FOLDS]))
const judged = [...Array(FOLDS).keys()].flatMap((fold) => {
  const tables = both(samples.filter(({ id }) => foldOf.get(id) !== fold))
  const kinds = softmaxOf(UNNAMED_KINDS, tables.kinds)
  const naming = softmaxOf(NAMED, tables.naming)
  return samples
    .filter(({ id }) => foldOf.get(id) === fold)
    .map((one) => {
      const kind = likeliest(kinds, one.features)
      const isUnnamed = likeliest(naming, one.features) === 'unnamed'
      return { ...one, found: isUnnamed ? 'unnamed' : kind, foundKind: kind }
    })
})

const share = (some, is) => some.filter(is).length / (some.length || 1)
const percent = (x) => (100 * x).toFixed(1)
function scores(foundOf, rightOf, classes) {
  const each = classes.map((one) => {
    const [right, found, hit] = [
      judged.filter((j) => rightOf(j) === one).length,
      judged.filter((j) => foundOf(j) === one).length,
      judged.filter((j) => rightOf(j) === one && foundOf(j) === one).length,
    ]
    return { one, right, found, f1: right + found === 0 ? Number.NaN : (2 * hit) / (right + found) }
  })
  const there = each.filter(({ right }) => right > 0)
  const macro = there.reduce((sum, { f1 }) => sum + f1, 0) / there.length
  return { micro: share(judged, (j) => foundOf(j) === rightOf(j)), macro, each }
}
const roles = scores(
  (j) => j.found,
  (j) => j.role,
  SOURCE_ROLES,
)
const most = roles.each.toSorted((a, b) => b.right - a.right)[0].one
const baseline = scores(
  () => most,
  (j) => j.role,
  SOURCE_ROLES,
)
console.log(`${judged.length} sources of ${articles.length} articles`)
console.log(
  `role: micro ${percent(roles.micro)}, macro ${percent(roles.macro)}; always "${most}": ${percent(baseline.micro)}, ${percent(baseline.macro)}`,
)
for (const { one, right, found, f1 } of roles.each)
  console.log(`  ${one.padEnd(13)} F1 ${percent(f1).padStart(5)}  of ${right}, found ${found}`)
const unnamed = judged.filter((j) => j.role === 'unnamed')
console.log(
  `of unnamed ones, as what they are described: ${percent(share(unnamed, (j) => j.foundKind === j.kind))} of ${unnamed.length}`,
)
if (process.env.WRONG)
  for (const j of judged)
    if (j.found !== j.role) console.log(`${j.id} ${j.index} ${j.role}/${j.kind} found ${j.found}/${j.foundKind}`)

if (write === '--write') {
  const { kinds, naming } = both(samples)
  writeFileSync(
    new URL('../src/graph/sources/role-weights.ts', import.meta.url),
    `import { UNNAMED_KINDS } from '../../model/source-role.ts'
import { softmaxOf } from './softmax.ts'

// Made by \`training/roles.mjs\`; \`docs/model-card.md\` says from what.

/** As what somebody is described. */
export const KINDS = softmaxOf(
  UNNAMED_KINDS,
  \`
${kinds}
\`,
)

/** Whether anybody is named. */
export const NAMING = softmaxOf(
  ['named', 'unnamed'],
  \`
${naming}
\`,
)
`,
  )
}

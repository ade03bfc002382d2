/**
 * Fits all that rests on an encoder's figures to the models in `weights/`, after a build: `node training/fit.mjs base large`.
 *
 * The confidence of statements, whom words mean, on which side statements are, and, with `base` among the models, whom statements are about. What is
 * fitted once is a part of what the next is fitted on, so links are done twice: once resolved, one speaks for the next.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const HERE = new URL('./', import.meta.url)
const pathOf = (name, base = HERE) => fileURLToPath(new URL(name, base))
const DATA = new URL('../../shared/data/', HERE)
/** Articles that no encoder learned from, pronouns of others, and articles with everything annotated. */
const [APART, GAP, ...ANNOTATED] = [
  'polnear/dev.ndjson',
  'gap/gap-development.tsv',
  'graph-train.ndjson',
  'uk/train.ndjson',
  'world-train.ndjson',
].map((name) => pathOf(name, DATA))

const models = process.argv.slice(2)
if (models.length === 0 || models.some((model) => model !== 'base' && model !== 'large')) {
  console.error('which models? node training/fit.mjs base large')
  process.exit(2)
}

const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit', cwd: pathOf('../') })
const node = (script, ...args) => run(process.execPath, pathOf(script), ...args)
const python = (script, ...args) => run(process.env.PYTHON ?? pathOf('.venv/bin/python'), pathOf(script), ...args)
mkdirSync(pathOf('cache/'), { recursive: true })

for (const model of models) {
  // A graph that was just exported gives nothing yet by which stances are judged.
  python('felt.py', pathOf(`../weights/${model}.onnx`))
  node('calibrate.mjs', model, APART)
  const samples = pathOf(`cache/links-${model}`)
  for (let round = 0; round < 2; round++) {
    node('links.mjs', 'samples', model, samples, GAP, ...ANNOTATED)
    python('links.py', samples, pathOf(`../weights/${model}.json`), '--folds', round === 0 ? '0' : '5')
  }
}
const words = pathOf('../weights/stance-words.json')
const sentences = pathOf('cache/stance-sentences')
const vectors = pathOf('cache/words.npz')
for (const model of models) {
  const samples = pathOf(`cache/stance-${model}`)
  node('stance.mjs', model, samples, fileURLToPath(DATA))
  // All models share what is learned of the words.
  const learned = model === 'base' ? ['--sentences', sentences, '--vectors', vectors] : []
  if (model === 'base') {
    node('stance.mjs', 'sentences', sentences, fileURLToPath(DATA))
    python('words.py', samples, sentences, '--out', vectors)
  }
  python('stance.py', samples, pathOf(`../weights/${model}.json`), '--words', words, ...learned)
}
if (models.includes('base')) {
  const samples = pathOf('cache/targets.ndjson')
  node('targets.mjs', 'base', samples, ...ANNOTATED)
  python('targets.py', samples, pathOf('../src/resolve/targets/target-weights.ts'))
}

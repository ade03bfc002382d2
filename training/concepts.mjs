/**
 * Learns how statements are put to concepts, from sheets that were coded by hand, and measures it.
 *
 *     npm run build && node training/concepts.mjs concepts.yaml records.ndjson first.csv [more.csv…]
 *
 * Prints the F1 on each sheet of what was learned from the first alone, and of five folds of all; the weights for
 * `src/concepts/codebook.ts`, learned from all; and the F1 of those that are shipped.
 */
import { readFileSync } from 'node:fs'
import { codebookOf, likenesses } from '../dist/concepts/codebook.js'
import { readConcepts } from '../dist/concepts/read.js'
import { readSheet } from '../dist/concepts/read-sheet.js'
import { statementId } from '../dist/model/node-id.js'
import { chanceOf, fitted } from './logistic.mjs'

const FOLDS = 5
const [conceptsFile, recordsFile, ...sheetFiles] = process.argv.slice(2)
const { concepts, problems } = await readConcepts(conceptsFile)
for (const { message } of problems) throw new Error(message)
const sheets = await Promise.all(sheetFiles.map(async (file) => (await readSheet(file)).coders[0]))

/** Statement id → its record and itself, of those that some sheet has. */
const statements = new Map()
for (const line of readFileSync(recordsFile, 'utf8').trim().split('\n')) {
  const record = JSON.parse(line)
  for (const statement of record.statements) {
    const id = statementId(record, statement)
    if (sheets.some(({ labels }) => labels.has(id))) statements.set(id, [record, statement])
  }
}

const likenessesOf = likenesses(concepts)
const names = Object.keys(likenessesOf(...statements.values().next().value)[0])

/** Rows of a sheet, a row a statement: of each concept how like it is, and whether it is on it. */
const rowsOf = ({ labels }) =>
  [...labels].map(([id, on]) =>
    likenessesOf(...statements.get(id)).map((likeness, i) => ({
      x: names.map((name) => likeness[name]),
      y: on.includes(concepts[i].name),
    })),
  )

/** F1 of judgements, each what is said and what is so. */
function f1(judgements) {
  const both = judgements.filter(([said, so]) => said && so).length
  return (2 * both) / judgements.reduce((sum, [said, so]) => sum + Number(said) + Number(so), 0)
}

const all = sheets.flatMap((sheet, number) =>
  rowsOf(sheet).flatMap((row, i) => row.map((one) => ({ ...one, sheet: number, fold: i % FOLDS }))),
)

/** The F1 of a sheet from some likelihood on, by models that have not seen what they judge. */
function report(name, judged) {
  const figures = [0.3, 0.35, 0.4, 0.45, 0.5].map(
    (least) => `${least}: ${f1(judged.map(({ chance, y }) => [chance >= least, y])).toFixed(3)}`,
  )
  console.log(`${name}: F1 from ${figures.join(', ')}`)
}

const ofFirst = fitted(all.filter(({ sheet }) => sheet === 0))
for (const [number, { coder }] of sheets.entries())
  if (number > 0)
    report(
      `${coder}, learned from ${sheets[0].coder}`,
      all.filter(({ sheet }) => sheet === number).map((one) => ({ ...one, chance: chanceOf(ofFirst, one.x) })),
    )
const folds = Array.from({ length: FOLDS }, (_, fold) => fitted(all.filter((one) => one.fold !== fold)))
const judged = all.map((one) => ({ ...one, chance: chanceOf(folds[one.fold], one.x) }))
for (const [number, { coder }] of sheets.entries())
  report(
    `${coder}, five folds of all`,
    judged.filter(({ sheet }) => sheet === number),
  )
const model = fitted(all)
console.log(
  Object.fromEntries(names.map((name, i) => [name, Number(model.weights[i].toFixed(2))])),
  'bias',
  model.bias.toFixed(2),
)

const { on } = codebookOf(concepts)
for (const { coder, labels } of sheets) {
  const judgements = [...labels].flatMap(([id, theirs]) => {
    const found = on(...statements.get(id)).map(({ concept }) => concept.name)
    return concepts.map(({ name }) => [found.includes(name), theirs.includes(name)])
  })
  console.log(`${coder}: F1 ${f1(judgements).toFixed(3)} of the weights that are shipped`)
}

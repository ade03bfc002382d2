/**
 * How many of the cases in `test/cases` are right, kind by kind, and what is wrong with the others: `npm run cases`, or
 * `npm run cases -- F-groups` for those whose name has that in it. What should be and is not in `test/cases/open.json`
 * is marked with a "!". `--write` sets that file down as things are now; read its difference.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as onrecord from '../dist/index.js'
import { problemsOf } from '../test/cases/check.mjs'
import { foundIn } from '../test/cases/found.mjs'
import { readCases, readOpen } from '../test/cases/read.mjs'
import { argumentsOf } from './arguments.mjs'

const { values, positionals } = argumentsOf(import.meta.filename, {
  options: { write: { type: 'boolean' }, model: { type: 'string', default: 'base' } },
  allowPositionals: true,
})
// As in the tests: what lies at a threshold falls on the same side everywhere.
const encoder = await onrecord.Encoder.load({ model: values.model, threads: 1, wasm: true })
const open = readOpen()
const wrong = {}
const score = new Map()
for (const { name, kind, input, expected } of readCases()) {
  if (!positionals.every((part) => name.includes(part))) {
    if (name in open) wrong[name] = open[name]
    continue
  }
  const problems = problemsOf(expected, await foundIn(input, onrecord, encoder), onrecord.FORMATS)
  const { right, total } = score.get(kind) ?? { right: 0, total: 0 }
  score.set(kind, { right: right + (problems.length === 0 ? 1 : 0), total: total + 1 })
  if (problems.length > 0) {
    wrong[name] = problems[0].replace(/\s+/g, ' ')
    console.log(`${name in open ? ' ' : '!'} ${name}: ${expected.expects}`)
    for (const problem of problems) console.log(`    - ${problem}`)
  } else if (name in open) console.log(`! ${name}: right now, take it out of open.json`)
}
const all = [...score.values()]
const sum = (key) => all.reduce((total, one) => total + one[key], 0)
console.log()
for (const [kind, { right, total }] of score) console.log(`${kind.padEnd(26)} ${String(right).padStart(3)} of ${total}`)
console.log(`${'all'.padEnd(26)} ${String(sum('right')).padStart(3)} of ${sum('total')}`)
if (values.write)
  writeFileSync(join(import.meta.dirname, '../test/cases/open.json'), `${JSON.stringify(wrong, null, 2)}\n`)

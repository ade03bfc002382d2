/**
 * How many persons, organisations and places of MEANTIME (Minard et al., 2016) are found, Wikinews that nothing was
 * trained on: `node training/meantime.mjs MEANTIME.ndjson base`, after a build.
 *
 * MEANTIME marks some of the names of an article's first sentences, and whole phrases around them ("Airbus, Europe's biggest
 * aircraft manufacturer"). So only recall means something: of the names that have no other inside, those that a name of
 * the same type touches. MEANTIME calls countries places.
 */
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { extract } from '../dist/extract/extract.js'
import { documentOf, linesOf } from './articles.mjs'

const [file, model = 'base'] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 2 })
const counts = new Map(['PERSON', 'ORG', 'PLACE'].map((type) => [type, { right: 0, gold: 0 }]))
const overlap = (a, b) => a.start < b.end && b.start < a.end

for (const line of linesOf(file)) {
  const { id, text, mentions } = JSON.parse(line)
  const { mentions: found } = await extract(documentOf(id, text), encoder)
  const innermost = mentions.filter(
    (one) => one.proper && !mentions.some((other) => other !== one && one.start <= other.start && other.end <= one.end),
  )
  for (const one of innermost) {
    const tally = counts.get(one.type)
    tally.gold++
    const isOf = ({ type }) => (type === 'COUNTRY' ? 'PLACE' : type) === one.type
    if (found.some((name) => isOf(name) && overlap(name, one))) tally.right++
  }
}
for (const [type, { right, gold }] of counts)
  console.log(`${type.padEnd(8)} recall ${((100 * right) / gold).toFixed(1)}   (${gold} names)`)

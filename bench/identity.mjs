/**
 * How long it takes to find who is who, and how much memory: `npm run bench:identity`, or `npm run bench:identity -- 1000
 * 10000 100000`. The records are made up with a fixed seed: few are much spoken of and many hardly, by full names, surnames,
 * short forms, initials and slips, beside bodies with letters, offices and events. Prints for each number of records the
 * seconds of one core (without those of making them up), the memory in use, and how many of the pairs of names that are one
 * were joined and how many of the joined are one.
 */
import { identify } from '../dist/identity/identify.js'
import { madeRecords } from '../test/made-records.mjs'
import { numbersOf } from './arguments.mjs'

const sizes = numbersOf(import.meta.filename, [1_000, 10_000])

/** Pairs of occurrences with one key. */
const pairs = (keys) => {
  const counts = new Map()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
}

console.log('records  seconds  memory MB  pairs found  pairs right')
for (const count of sizes) {
  const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6
  const before = used()
  for (const _ of madeRecords(count));
  const start = used()
  const identity = await identify(madeRecords(count))
  const seconds = used() - start - (start - before)
  const { rss } = process.memoryUsage()
  const truths = []
  const found = []
  for (const { id, entities } of madeRecords(count)) {
    const nodes = identity.nodesOf(id)
    for (const entity of entities)
      if (entity.truth !== null && entity.type !== 'COUNTRY') {
        truths.push(entity.truth)
        found.push(nodes.get(entity.id))
      }
  }
  const both = pairs(truths.map((truth, i) => `${truth} ${found[i]}`))
  const share = (all) => `${((100 * both) / all).toFixed(1)} %`
  console.log(
    [
      String(count).padStart(7),
      seconds.toFixed(1).padStart(9),
      (rss / 2 ** 20).toFixed(0).padStart(11),
      share(pairs(truths)).padStart(13),
      share(pairs(found)).padStart(13),
    ].join(''),
  )
}

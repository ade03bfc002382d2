// How much does each outlet rest on sources that it does not name? Reads the records one by one, so that any number will do.
//   node unnamed-sources.js graph
import { records } from 'onrecord'

const outlets = new Map<string, { all: number; unnamed: number }>()
for await (const { article, statements } of records(process.argv[2] ?? 'graph')) {
  const outlet = article.outlet ?? article.agency ?? 'unknown'
  const counts = outlets.get(outlet) ?? { all: 0, unnamed: 0 }
  for (const { source, speaker } of statements) {
    if (source.length === 0) continue
    counts.all += 1
    if (speaker === null) counts.unnamed += 1
  }
  outlets.set(outlet, counts)
}
for (const [outlet, { all, unnamed }] of [...outlets].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${outlet}\t${unnamed} of ${all}`)

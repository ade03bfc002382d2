// Who says what in a text that just came in? Reads it with a limit of time, and prints each statement as it was understood.
//   node read-a-text.js article.txt
import { extract } from 'onrecord'

for await (const { text, entities, statements } of extract(process.argv[2] ?? '-', {
  signal: AbortSignal.timeout(600_000),
})) {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  for (const { speaker, source, content } of statements) {
    const printed = source.map(([start, end]) => text.slice(start, end)).join(' ')
    const who = [speaker ?? []].flat().map(nameOf).join(', ') || printed || 'nobody named'
    console.log(`${who}: ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`)
  }
}

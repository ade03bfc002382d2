// Two nodes are one man: how is that put right for good? Writes a decision into the build, and makes the graph anew.
//   node correct-and-look-again.js graph
import { decide, InputError, openGraph } from 'onrecord'

const folder = process.argv[2] ?? 'graph'
const namesOf = async (): Promise<string> =>
  (await openGraph(folder))
    .entities('dunmore')
    .map(({ name, says }) => `${name} (${says})`)
    .join(', ')

console.log(`before: ${await namesOf()}`)
try {
  const entities: [{ name: string }, { name: string }] = [{ name: 'K. Dunmore' }, { name: 'Kevin Dunmore' }]
  await decide(folder, { kind: 'same', entities, by: 'ann', why: 'the leaflet is of his union' })
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
}
console.log(`after: ${await namesOf()}`)

// What did people refuse to say, or deny? Prints what is marked as not said, with the words that mark it.
//   node what-was-denied.js graph
import { openGraph } from 'onrecord'

const build = await openGraph(process.argv[2] ?? 'graph')
const { statements } = build.statements(undefined, 'by', { limit: Infinity })
for (const { polarity, speakers, source, cue, quotation } of statements)
  if (polarity === 'negated') {
    const who = speakers.map(({ name }) => name).join(', ') || source
    console.log(`${who} [${cue}]: ${quotation}`)
  }

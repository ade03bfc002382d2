// Who brought a word into a debate? Asks one of the questions that come with onrecord, which takes the package @grafeo-db/js.
//   node who-said-it-first.js graph ransom
import { openGraph } from 'onrecord'

const [folder = 'graph', words = 'ransom'] = process.argv.slice(2)
const build = await openGraph(folder)
for (const { on, speaker, said } of await build.ask('first-to-say', { words, limit: 3 }))
  console.log(`${on}  ${speaker}: ${said}`)
build.close()

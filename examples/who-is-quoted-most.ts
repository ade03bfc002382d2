// Who is quoted most, and in their own words? Prints speakers by number of statements, with the share of direct speech.
//   node who-is-quoted-most.js graph
import { openGraph } from 'onrecord'

const build = await openGraph(process.argv[2] ?? 'graph')
const counts = new Map<string, { all: number; direct: number }>()
for (const { speakers, form } of build.statements(undefined, 'by', { limit: Infinity }).statements)
  for (const { name } of speakers) {
    const { all, direct } = counts.get(name) ?? { all: 0, direct: 0 }
    counts.set(name, { all: all + 1, direct: direct + (form === 'direct' ? 1 : 0) })
  }
const most = [...counts].sort(([, a], [, b]) => b.all - a.all).slice(0, 10)
for (const [name, { all, direct }] of most) console.log(`${name}\t${all}\t${Math.round((100 * direct) / all)} %`)

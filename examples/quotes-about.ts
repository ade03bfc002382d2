// What did one say about another, word for word, and where can it be checked? Prints each quotation with its place.
//   node quotes-about.js graph 'Kevin Dunmore' castleden
import { openGraph } from 'onrecord'

const [folder = 'graph', speaker = 'Kevin Dunmore', about = 'Miriam Castleden'] = process.argv.slice(2)
const build = await openGraph(folder)
const [one, other] = [build.entity(speaker), build.entity(about)]
if (one === undefined || other === undefined) throw new Error(`nobody is called ${one ? about : speaker}`)
const { total, statements } = build.evidence(one.id, other.id)
console.log(`${one.name} about ${other.name}: ${total}`)
for (const { saidOn, quotation, article, start, end } of statements)
  console.log(
    `${saidOn ?? 'no day'}  ${quotation}\n            ${article.file ?? article.url}, characters ${start} to ${end}`,
  )

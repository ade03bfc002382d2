/**
 * How fast the page of a large build opens and moves, and what memory it takes, in Chromium that draws without a graphics
 * card: `npm run bench:page`, or `-- --ties N`. With `--gpu` Chromium may use one.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { servedPage } from '../dist/page/html.js'
import { servePage } from '../dist/serve/page-server.js'
import { findChromium } from '../test/setup/programs.mjs'
import { argumentsOf } from './arguments.mjs'

const { values } = argumentsOf(import.meta.filename, {
  options: { gpu: { type: 'boolean' } },
  numbers: { ties: 50_000 },
})
const TIES = values.ties
const PAN_MS = 6000

/** The same numbers on every run. */
let seed = 1
const random = () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}
/** Few are met often. */
const someone = (count) => Math.floor(count * random() ** 3)

function graphOf(ties) {
  const count = Math.round(ties / 8)
  const nodes = Array.from({ length: count }, (_, i) => {
    const [angle, distance] = [2 * Math.PI * random(), 1000 * Math.sqrt(random())]
    const place = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
    const kind = i % 3 === 0 ? 'Organisation' : 'Person'
    return { id: `n:${i}`, kind, name: `Name ${i}`, aliases: [], notes: [], isActor: true, ...place, community: i % 9 }
  })
  const seen = new Set()
  const statements = []
  while (seen.size < ties) {
    const [from, to] = [someone(count), someone(count)]
    if (from === to) continue
    seen.add(from * count + to)
    const day = new Date(Date.UTC(2020, 0, 1 + someone(1500))).toISOString().slice(0, 10)
    const said = { words: `that number ${statements.length} is what was said of it at the time`, cue: 'said', day }
    const how = { form: 'indirect', polarity: 'asserted', trust: Math.round(100 * random()) / 100 }
    statements.push({
      id: `s:${statements.length}`,
      speakers: [from],
      about: [to],
      to: [],
      ...said,
      ...how,
      article: 0,
    })
  }
  const articles = [{ id: 'a:0', title: 'An article', outlet: 0, day: '2020-01-01' }]
  return { schema: 1, nodes, outlets: ['Example Herald'], articles, statements }
}

const memoryOf = (pids) =>
  pids.reduce((sum, pid) => {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return sum + Number(kilobytes) / 1024
  }, 0)

const graph = graphOf(TIES)
const answers = new Map([
  ['/', { type: 'text/html', body: servedPage() }],
  ['/graph.json', { type: 'application/json', body: gzipSync(JSON.stringify(graph)), isPacked: true }],
])
const server = await servePage((path) => answers.get(path), 0)
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  ...(values.gpu ? ['--ignore-gpu-blocklist'] : ['--disable-gpu']),
]
const browser = await chromium.launch({ executablePath: findChromium(), args })
const page = await browser.newPage({ viewport: { width: 1300, height: 850 } })
const start = performance.now()
await page.goto(server.url)
await page.locator('.counts').filter({ hasText: 'ties' }).waitFor()
await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
const first = performance.now() - start

await page.evaluate(
  `(globalThis.frames_ = 0, requestAnimationFrame(function count() { frames_ += 1; requestAnimationFrame(count) }))`,
)
const [x, y] = [650, 450]
await page.mouse.move(x, y)
await page.mouse.down()
const before = await page.evaluate('frames_')
const panning = performance.now()
for (let i = 0; performance.now() - panning < PAN_MS; i += 1)
  await page.mouse.move(x + 150 * Math.sin(i / 10), y + 100 * Math.cos(i / 10))
const frames = (await page.evaluate('frames_')) - before
const seconds = (performance.now() - panning) / 1000
await page.mouse.up()

const client = await browser.newBrowserCDPSession()
const { processInfo } = await client.send('SystemInfo.getProcessInfo')
const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
console.log(`${TIES.toLocaleString('en-GB')} ties, ${graph.nodes.length.toLocaleString('en-GB')} names`)
console.log(`first picture after ${(first / 1000).toFixed(1)} s`)
console.log(`moved at ${(frames / seconds).toFixed(0)} frames a second`)
console.log(
  `memory of the page ${Math.max(...renderers.map((pid) => memoryOf([pid]))).toFixed(0)} MB, of the whole browser ${memoryOf(processInfo.map(({ id }) => id)).toFixed(0)} MB`,
)
await browser.close()
await server.close()

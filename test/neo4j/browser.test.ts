import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserLinks } from '../../src/neo4j/browser-links.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { loadGraph } from '../../src/neo4j/load.ts'
import { launchChromium } from '../setup/chromium.ts'
import { emptyDatabase, seedGraph } from './database.ts'
import { Neo4jBrowser, withoutBlanks } from './neo4j-browser.ts'

const PROJECT = join(import.meta.dirname, '../..')
const DOCS = join(PROJECT, 'docs')
const { questions } = await import(join(DOCS, 'generate.mjs'))
const { favouritesArchive } = await import(join(DOCS, 'favourites.mjs'))
const STYLE = readFileSync(join(DOCS, 'neo4j/style.grass'))

let chromium: Browser
let database: Database
let browser: Neo4jBrowser
beforeAll(async () => {
  chromium = await launchChromium()
  database = await emptyDatabase()
  await loadGraph(database, await seedGraph())
  browser = await Neo4jBrowser.open(chromium, (await links())[0]?.url ?? '')
})
afterAll(async () => {
  await chromium?.close()
  await database?.close()
})

const links = () => browserLinks(database, inject('neo4j'))

/** Keeps a picture for who looks into a failure; with UPDATE=1 those named are the ones in the docs. */
function keep(name: string, picture: Buffer, folder = 'coverage/browser'): void {
  mkdirSync(join(PROJECT, folder), { recursive: true })
  writeFileSync(join(PROJECT, folder, `${name}.png`), picture)
  if (process.env.UPDATE && folder !== 'docs/neo4j' && SHOWN.includes(name)) keep(name, picture, 'docs/neo4j')
}
const SHOWN = ['who-speaks-about-whom', 'what-is-said']

describe('links', () => {
  test('open with the question typed in, which draws a graph', async () => {
    const [first, ...others] = await links()
    expect(others).toHaveLength(2)
    expect(await browser.typed()).toBe(questionOf(first?.url))
    await browser.runTyped()
    expect((await browser.nodes()).length).toBeGreaterThan(5)
    for (const { url, title } of others) expect(await browser.typedBy(url), title).toBe(questionOf(url))
  })

  test('hold any name', async () => {
    const name = 'Zoë "O\'Neil" \\ & #1 100% a+b; 😀\n// \\u0027}) RETURN 1'
    await database.write("MATCH (e:Entity {name: 'Miriam Castleden'}) SET e.name = $name", { name })
    const link = (await links())[1]?.url
    expect(await browser.typedBy(link ?? '')).toBe(questionOf(link))
    await browser.run(new URL(link ?? '').searchParams.get('arg') ?? '')
    expect((await browser.nodes()).length).toBeGreaterThan(5)
  })

  const questionOf = (link = ''): string => withoutBlanks(new URL(link).searchParams.get('arg') ?? '')
})

describe('the style', () => {
  beforeAll(() => browser.drop('style.grass', STYLE))

  test.each([
    [
      'who-speaks-about-whom',
      'SPOKE_ABOUT',
      'MATCH path = (:Entity)-[s:SPOKE_ABOUT]->(:Entity) WHERE s.count > 2 RETURN path',
    ],
    [
      'what-is-said',
      'SAID',
      `MATCH said = (:Entity {name: 'Kevin Dunmore'})-[:SAID]->(statement:Statement)-[:ABOUT]->()
MATCH printed = (statement)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->()
MATCH claimed = (statement)-[:INSTANCE_OF]->()
RETURN said, printed, claimed LIMIT 12`,
    ],
    ['offices', 'HOLDS', 'MATCH path = (:Person)-[:HOLDS]->(:Office)-[:OF]->() RETURN path LIMIT 30'],
  ])('draws the names and colours: %s', async (name, type, cypher) => {
    await browser.run(cypher)
    const drawn = await browser.nodes()
    expect(drawn.length).toBeGreaterThan(5)
    const known = await looks()
    for (const {
      id,
      lines: [firstLine = ''],
      fill,
    } of drawn) {
      const { label, kind } = known.get(id) ?? { label: '', kind: '' }
      // Of a name too long for its circle, Browser leaves out words.
      const beginning = firstLine.replace(/…$/, '')
      expect(beginning, label).not.toBe('')
      expect(label.slice(0, beginning.length)).toBe(beginning)
      expect(fill, kind).toBe(colourOf(kind))
    }
    expect(await browser.relationships()).toContain(type)
    keep(name, await browser.picture({ fills: true }))
  })

  /** Number of a node → what it should look like. */
  const looks = async () => {
    const rows = await database.read<{ id: string; label: string; kind: string }>(
      "MATCH (n) RETURN split(elementId(n), ':')[2] AS id, n.label AS label, [l IN labels(n) WHERE l <> 'Entity'][0] AS kind",
    )
    return new Map(rows.map(({ id, label, kind }) => [id, { label, kind }]))
  }

  const colourOf = (kind: string): string | undefined =>
    new RegExp(`node\\.${kind} \\{\\s*color: (.*);`).exec(STYLE.toString())?.[1]
})

describe('favourites', () => {
  const OWN = `// Who holds an office & says "so"; or not?
// :param name => 'Kevin Dunmore'
MATCH path = (:Entity {name: $name})-[:SAID]->() RETURN path
`

  test('come in by one file, all of them by their titles, and run', async () => {
    const all: Record<string, string> = { ...questions(), 'own.cypher': OWN }
    await browser.drop('favourites.zip', favouritesArchive(all))
    const titles = Object.values(all).map((text) => text.split('\n')[0]?.replace('// ', '') ?? '')
    expect((await browser.favourites('onrecord')).sort()).toEqual([...titles].sort())
    await browser.clear()
    await browser.choose('Who holds an office & says "so"; or not?')
    await browser.runTyped()
    expect((await browser.nodes()).map(({ lines }) => lines.join(' '))).toContain('Kevin Dunmore')
    keep('favourites', await browser.picture())
  })

  test('all run as they are', async () => {
    const files = unzipSync(readFileSync(join(DOCS, 'neo4j/favourites.zip')))
    // Those by GDS need a server that has it.
    for (const [file, text] of Object.entries(files).filter(([file]) => !file.includes('-gds')))
      await expect(database.read(strFromU8(text)), file).resolves.toBeInstanceOf(Array)
  })
})

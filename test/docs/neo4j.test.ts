import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { NODE_COLOURS } from '../../src/model/looks.ts'
import { NODE_KINDS } from '../../src/model/schema.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const { questions } = await import(join(DOCS, 'generate.mjs'))
const { favouritesArchive } = await import(join(DOCS, 'favourites.mjs'))
const { styleSheet } = await import(join(DOCS, 'style.mjs'))

/** If one of these fails, run `npm run docs`. */
test.each([
  ['style.grass', Buffer.from(styleSheet(NODE_KINDS, NODE_COLOURS))],
  ['favourites.zip', Buffer.from(favouritesArchive(questions()))],
])('docs/neo4j/%s is up to date', (file, expected) => {
  expect(readFileSync(join(DOCS, 'neo4j', file)).equals(expected)).toBe(true)
})

describe('the style', () => {
  test('has no two kinds of one colour', () => {
    const colours = Object.keys(NODE_KINDS).map((label) => ruleOf(label)?.match(/ color: (.*);/)?.[1])
    expect(new Set(colours).size).toBe(colours.length)
    expect(colours).not.toContain(undefined)
  })

  test('refuses a label that it has no colour for', () => {
    expect(() => styleSheet({ ...NODE_KINDS, Treaty: {} }, NODE_COLOURS)).toThrow(
      'docs/style.mjs has no diameter for Treaty',
    )
  })

  const ruleOf = (label: string): string | undefined =>
    (styleSheet(NODE_KINDS, NODE_COLOURS) as string).split('}\n').find((rule) => rule.startsWith(`node.${label} {`))
})

describe('favourites', () => {
  const favouriteOf = (text: string): string => {
    const files = unzipSync(favouritesArchive({ 'a.cypher': text }))
    return strFromU8(files['onrecord/a.cypher'] ?? new Uint8Array())
  }

  test('have the defaults in place of the parameters', () => {
    const text = `// Who?
// For $name.
// :param name => 'Zoë $1'
// :param limit => 5
MATCH (n:\`$x\` {name: $name, price: '\\'$5', other: "$name"}) /* $name */
RETURN n LIMIT $limit
`
    expect(favouriteOf(text)).toBe(`// Who?
// For $name.
MATCH (n:\`$x\` {name: 'Zoë $1', price: '\\'$5', other: "$name"}) /* $name */
RETURN n LIMIT 5
`)
  })

  test('refuse a parameter without a default', () => {
    expect(() => favouriteOf('// Who?\nRETURN $name\n')).toThrow('queries/a.cypher: $name has no default')
  })

  test('are the same bytes everywhere', () => {
    const { TZ } = process.env
    try {
      const [east, west] = ['Asia/Tokyo', 'America/Lima'].map((zone) => {
        process.env.TZ = zone
        return Buffer.from(favouritesArchive({ 'a.cypher': '// Who?\n' }))
      })
      expect(east).toEqual(west)
    } finally {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
    }
  })
})

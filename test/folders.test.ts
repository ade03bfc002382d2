import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Room {
  readonly imports?: readonly string[]
}
const DOCS = join(import.meta.dirname, '../docs')
const { HOUSE, architecturePage, architecturePicture } = (await import(join(DOCS, 'architecture.mjs'))) as {
  HOUSE: Record<string, Room>
  architecturePage: (page: string) => string
  architecturePicture: () => string
}

/**
 * Which folders of `src` a folder may import from. Every folder may import from itself, `model` and `errors.ts`. Rooms hold
 * one another to an order as well.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.entries(HOUSE).map(([folder, { imports = [] }]) => [folder, imports])),
  'errors.ts': [],
  'maker.ts': [],
  'fold.ts': ['concepts', 'decisions', 'graph'],
  'pipeline.ts': ['ingest', 'text', 'extract', 'resolve', 'record', 'maker.ts'],
  'index.ts': [
    ...[
      'ingest',
      'text',
      'extract',
      'resolve',
      'record',
      'identity',
      'decisions',
      'concepts',
      'graph',
      'graph/projections',
      'export',
      'neo4j',
      'questions',
      'library',
      'serve',
    ],
    ...['maker.ts', 'pipeline.ts', 'fold.ts'],
  ],
}
/** Rooms without a rule of their own: their folder's holds for them. */
const OPEN_ROOMS = ['extract/encoder', 'ingest/formats', 'ingest/html', 'ingest/mending']

/** Packages that only these folders may import. */
const ONLY_IMPORTERS: Record<string, readonly string[]> = {
  compromise: ['text'],
  // The page draws what the graph is; neither knows of the other.
  graphology: ['graph', 'viewer'],
  sigma: ['viewer'],
  'onnxruntime-common': ['extract'],
  'onnxruntime-node': ['extract'],
  '#onnxruntime-web': ['extract'],
  commander: ['cli'],
  'chrono-node': ['resolve'],
  'neo4j-driver': ['neo4j'],
  stemmer: ['grafeo'],
  '@modelcontextprotocol': ['serve'],
}

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const topOf = (path: string): string => path.split('/')[0] ?? path
/** The folder whose rule a file falls under: a room, where its folder has rooms with rules of their own. */
function homeOf(path: string): string {
  const [top = '', room, ...below] = path.split('/')
  const home = `${top}/${room}`
  return below.length > 0 && home in MAY_IMPORT && !OPEN_ROOMS.includes(home) ? home : top
}

/** `import … from`, `export … from`, `import '…'`, and `import('…')` for a value or a type. */
const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gms
const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** The imports of a file of `src` that its folder may not have. */
function forbidden(file: string, source: string): string[] {
  const home = homeOf(file)
  const free = home === 'model' ? [home] : [home, 'model', 'errors.ts']
  const allowed = [...free, ...(MAY_IMPORT[home] ?? [])]
  return importsOf(source).filter((specifier) =>
    specifier.startsWith('.')
      ? !allowed.includes(homeOf(join(file, '..', specifier)))
      : !(ONLY_IMPORTERS[topOf(specifier)] ?? [topOf(file)]).includes(topOf(file)),
  )
}

/** Files that import each other in a circle, from one of them round to itself; imports of types count. */
function circles(sources: Readonly<Record<string, string>>): string[][] {
  const found: string[][] = []
  const seen = new Set<string>()
  function follow(file: string, path: readonly string[]): void {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file])
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of importsOf(sources[file] ?? ''))
      if (specifier.startsWith('.')) follow(join(file, '..', specifier), [...path, file])
  }
  for (const file of Object.keys(sources)) follow(file, [])
  return found
}

describe('the architecture', () => {
  test('its table and picture have every folder and room, and no other', () => {
    const folders = files.flatMap((file) => [dirname(file), dirname(dirname(file))])
    const rooms = new Set(folders.filter((folder) => folder !== '.' && folder.split('/').length < 3))
    expect(Object.keys(HOUSE).sort()).toEqual([...rooms].sort())
  })

  test.each([
    ['architecture.md', architecturePage(readFileSync(join(DOCS, 'architecture.md'), 'utf8'))],
    ['architecture.svg', architecturePicture()],
  ])('docs/%s is up to date: `npm run docs`', (file, expected) => {
    expect(readFileSync(join(DOCS, file), 'utf8')).toBe(expected)
  })
})

describe('folder rules', () => {
  test.each(files)('%s', (file) => {
    expect(MAY_IMPORT, 'a new folder: name what it may import').toHaveProperty([homeOf(file)])
    expect(forbidden(file, readFileSync(join(SRC, file), 'utf8'))).toEqual([])
  })

  test.each([
    ['extract/a.ts', "import { resolve } from '../resolve/resolve.ts'"],
    ['extract/a.ts', "import type {\n  Cast,\n} from '../resolve/cast.ts'"],
    ['extract/a.ts', "export { resolve } from '../resolve/resolve.ts'"],
    ['extract/a.ts', "import '../resolve/resolve.ts'"],
    ['extract/a.ts', "const { resolve } = await import('../resolve/resolve.ts')"],
    ['extract/a.ts', "type Cast = import('../resolve/cast.ts').Cast"],
    ['extract/a.ts', "import { processArticle } from '../pipeline.ts'"],
    ['text/plugin/a.ts', "import { readDocument } from '../read.ts'"],
    ['graph/a.ts', "import { main } from '../cli/main.ts'"],
    ['model/a.ts', "import { InputError } from '../errors.ts'"],
    ['extract/a.ts', "import nlp from 'compromise'"],
    ['extract/a.ts', "import nlp from 'compromise/two'"],
    ['resolve/names/a.ts', "import type { Spoken } from '../targets/hearers.ts'"],
    ['resolve/cast/a.ts', "import { resolve } from '../resolve.ts'"],
    ['pipeline.ts', "import { Cast } from './resolve/cast/cast.ts'"],
  ])('%s may not say %j', (file, source) => expect(forbidden(file, source)).toHaveLength(1))

  test.each([
    ['extract/a.ts', "import { marksOf } from './marks.ts'"],
    ['extract/a.ts', "import type { Span } from '../model/span.ts'"],
    ['graph/a.ts', "import { InputError } from '../errors.ts'"],
    ['text/a.ts', "import nlp from 'compromise/two'"],
    ['cli/a.ts', "import { foldGraph } from '../graph/fold.ts'"],
    ['extract/a.ts', "import { dirname, join } from 'node:path'"],
    ['resolve/names/a.ts', "import { Cast } from '../cast/cast.ts'"],
    ['resolve/resolve.ts', "import { Cast } from './cast/cast.ts'"],
    ['text/tokens.ts', "import { withoutPossessive } from './plugin/joints.ts'"],
    ['text/plugin/lexicon/a.ts', "import type { Phrase } from '../internals.ts'"],
    ['extract/encoder/a.ts', "import type { Quotation } from '../quotations.ts'"],
    ['resolve/when/a.ts', "import { casual } from 'chrono-node'"],
    ['extract/a.ts', "// The names come from '../resolve/cast.ts'"],
  ])('%s may say %j', (file, source) => expect(forbidden(file, source)).toEqual([]))
})

describe('circles', () => {
  test('no file imports itself by way of others', () => {
    expect(circles(Object.fromEntries(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')])))).toEqual([])
  })

  test('one of types is found', () => {
    const sources = {
      'a.ts': "import { c } from './b/c.ts'",
      'b/c.ts': "export { d } from './d.ts'",
      'b/d.ts': "import type { A } from '../a.ts'\nimport { e } from '../e.ts'",
      'e.ts': '',
    }
    expect(circles(sources)).toEqual([['a.ts', 'b/c.ts', 'b/d.ts', 'a.ts']])
  })
})

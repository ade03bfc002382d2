import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folders of `src` a folder may import from. Every folder may import from itself, `model` and `errors.ts`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  ingest: [],
  text: [],
  extract: [],
  resolve: [],
  record: [],
  graph: [],
  export: [],
  eval: [],
  neo4j: [],
  cli: ['ingest', 'record', 'graph', 'export', 'eval', 'neo4j', 'pipeline.ts'],
  'errors.ts': [],
  'pipeline.ts': ['text', 'extract', 'resolve'],
  'index.ts': ['ingest', 'text', 'extract', 'resolve', 'record', 'graph', 'export', 'neo4j', 'pipeline.ts'],
}

/** Packages that a single folder may import. */
const ONLY_IMPORTER: Record<string, string> = {
  compromise: 'text',
  graphology: 'graph',
  piscina: 'cli',
  'onnxruntime-common': 'extract',
  'onnxruntime-node': 'extract',
  '#onnxruntime-web': 'extract',
  commander: 'cli',
  'chrono-node': 'resolve',
  'neo4j-driver': 'neo4j',
}

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const topOf = (path: string): string => path.split('/')[0] ?? path

/** `import … from`, `export … from`, `import '…'`, and `import('…')` for a value or a type. */
const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gms
const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** The imports of a file of `src` that its folder may not have. */
function forbidden(file: string, source: string): string[] {
  const home = topOf(file)
  const free = home === 'model' ? [home] : [home, 'model', 'errors.ts']
  const allowed = [...free, ...(MAY_IMPORT[home] ?? [])]
  return importsOf(source).filter((specifier) =>
    specifier.startsWith('.')
      ? !allowed.includes(topOf(join(file, '..', specifier)))
      : (ONLY_IMPORTER[topOf(specifier)] ?? home) !== home,
  )
}

describe('folder rules', () => {
  test.each(files)('%s', (file) => {
    expect(MAY_IMPORT, 'a new folder: name what it may import').toHaveProperty([topOf(file)])
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
    ['graph/a.ts', "import { main } from '../cli/main.ts'"],
    ['model/a.ts', "import { InputError } from '../errors.ts'"],
    ['extract/a.ts', "import nlp from 'compromise'"],
    ['extract/a.ts', "import nlp from 'compromise/two'"],
  ])('%s may not say %j', (file, source) => expect(forbidden(file, source)).toHaveLength(1))

  test.each([
    ['extract/a.ts', "import { marksOf } from './marks.ts'"],
    ['extract/a.ts', "import type { Span } from '../model/span.ts'"],
    ['graph/a.ts', "import { InputError } from '../errors.ts'"],
    ['text/a.ts', "import nlp from 'compromise/two'"],
    ['cli/a.ts', "import { foldGraph } from '../graph/fold.ts'"],
    ['extract/a.ts', "import { join } from 'node:path'"],
    ['extract/a.ts', "// The names come from '../resolve/cast.ts'"],
  ])('%s may say %j', (file, source) => expect(forbidden(file, source)).toEqual([]))
})

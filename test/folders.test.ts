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
  cli: ['ingest', 'record', 'graph', 'export', 'pipeline.ts'],
  'errors.ts': [],
  'pipeline.ts': ['text', 'extract', 'resolve'],
  'index.ts': ['ingest', 'text', 'extract', 'resolve', 'record', 'graph', 'export', 'pipeline.ts'],
}

/** Packages that a single folder may import. */
const ONLY_IMPORTER: Record<string, string> = {
  compromise: 'text',
  graphology: 'graph',
  piscina: 'cli',
  commander: 'cli',
}

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'/gms,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')
const topOf = (path: string): string => path.split('/')[0] ?? path

describe('folder rules', () => {
  test.each(files)('%s', (file) => {
    const home = topOf(file)
    const allowed = MAY_IMPORT[home]
    expect(allowed, `${home} is not a known folder: name what it may import`).toBeDefined()
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = topOf(join(file, '..', specifier))
        const free = home === 'model' ? [home] : [home, 'model', 'errors.ts']
        expect([...free, ...(allowed ?? [])], `${file} imports ${specifier}`).toContain(target)
      } else {
        const owner = ONLY_IMPORTER[specifier.split('/')[0] ?? '']
        if (owner !== undefined) expect(home, `${file} imports ${specifier}`).toBe(owner)
      }
    }
  })

  test('a sibling import would be found', () => {
    expect(MAY_IMPORT.extract).not.toContain('resolve')
    expect(importsOf('pipeline.ts')).toContain('./model/article.ts')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usageIn } from '../../bench/arguments.mjs'

const ROOT = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const benches = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /\bnode (bench\/[\w-]+\.mjs)$/.exec(command)?.[1]
  return file === undefined ? [] : [[name, file] as const]
})

test.each(benches)('`npm run %s -- --help` says how it is called', (name, file) => {
  const source = readFileSync(join(ROOT, file), 'utf8')
  expect(source).toMatch(/\b(?:argumentsOf|numbersOf)\(import\.meta\.filename\b/)
  expect(usageIn(source)).toMatch(new RegExp(`^[A-Z][^]*\`npm run ${name}\\b`))
  expect(usageIn(source)).not.toContain('*')
})

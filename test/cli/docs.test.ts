import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bash } from './onrecord.ts'
import { checkPage, copyOfProject, PAGES_WITH_DATABASE, PROJECT } from './pages.ts'

const PAGES = readdirSync(join(PROJECT, 'docs'))
  .map((file) => `docs/${file}`)
  .filter((file) => file.endsWith('.md') && existsSync(join(PROJECT, file)) && !PAGES_WITH_DATABASE.includes(file))
  .filter((file) => readFileSync(join(PROJECT, file), 'utf8').includes('```sh\n'))

const SCRIPT = /^```ts\n([\s\S]*?)^```\n/gm

test('the script in README.md works in a project that has onrecord', async () => {
  const cwd = copyOfProject()
  const [script = ''] = [...readFileSync(join(PROJECT, 'README.md'), 'utf8').matchAll(SCRIPT)].map((match) => match[1])
  writeFileSync(join(cwd, 'script.mjs'), script)
  const { code, stdout, stderr } = await bash('node script.mjs', { cwd })
  expect(code, stderr).toBe(0)
  expect(stdout).toContain('articles: 12')
})

test.each(PAGES)('the commands in %s work, and print what it says', (page) => checkPage(page))

import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { bash } from './onrecord.ts'

const PROJECT = join(import.meta.dirname, '../..')
const PAGES = ['README.md', ...readdirSync(join(PROJECT, 'docs')).map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md') && existsSync(join(PROJECT, file)))
  .filter((file) => readFileSync(join(PROJECT, file), 'utf8').includes('```sh\n'))

/** A block of commands and, where a block of text follows at once, what they print. */
const EXAMPLE = /^```sh\n(?<commands>[\s\S]*?)^```\n(?:\n```text\n(?<output>[\s\S]*?)^```\n)?/gm

/** Already done where these tests run, or what runs them. */
const EXEMPT = /^(?:npm (?:ci|install|test|run check)\b|git clone |cd ).*\n/gm

/** A copy of the project in which nothing that a reader might do can harm it. */
function copyOfProject(): string {
  const copy = folderOf({})
  for (const file of readdirSync(PROJECT)) {
    if (['node_modules', '.git', 'graph', 'training'].includes(file)) continue
    cpSync(join(PROJECT, file), join(copy, file), { recursive: true })
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const SCRIPT = /^```ts\n([\s\S]*?)^```\n/gm

test('the script in README.md works in a project that has onrecord', async () => {
  const cwd = copyOfProject()
  const [script = ''] = [...readFileSync(join(PROJECT, 'README.md'), 'utf8').matchAll(SCRIPT)].map((match) => match[1])
  writeFileSync(join(cwd, 'script.mjs'), script)
  const { code, stdout, stderr } = await bash('node script.mjs', { cwd })
  expect(code, stderr).toBe(0)
  expect(stdout).toContain('articles: 12')
})

// With UPDATE=1 the pages are given what the commands print now.
test.each(PAGES)('the commands in %s work, and print what it says', async (page) => {
  const text = readFileSync(join(PROJECT, page), 'utf8')
  const cwd = copyOfProject()
  let actual = text
  for (const { 0: block, groups } of text.matchAll(EXAMPLE)) {
    const { commands = '', output } = groups ?? {}
    const { code, stdout, stderr } = await bash(`set -eo pipefail\n${commands.replace(EXEMPT, '')}`, {
      cwd,
      inEarnest: true,
    })
    expect(code, `${commands}${stderr}`).toBe(0)
    const example = output === undefined ? block : `\`\`\`sh\n${commands}\`\`\`\n\n\`\`\`text\n${stdout}\`\`\`\n`
    actual = actual.replace(block, () => example)
  }
  if (process.env.UPDATE) writeFileSync(join(PROJECT, page), actual)
  else expect(actual).toBe(text)
})

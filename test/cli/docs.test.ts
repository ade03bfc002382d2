import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bash } from './onrecord.ts'
import { checkPage, copyOfProject, PAGES_WITH_DATABASE, PROJECT } from './pages.ts'

const PAGES = readdirSync(join(PROJECT, 'docs'))
  .map((file) => `docs/${file}`)
  .filter((file) => file.endsWith('.md') && existsSync(join(PROJECT, file)) && !PAGES_WITH_DATABASE.includes(file))
  .filter((file) => readFileSync(join(PROJECT, file), 'utf8').includes('```sh\n'))

const scripts = ['README.md', 'docs/compromise.md'].flatMap((page) =>
  [...readFileSync(join(PROJECT, page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```\n/gm)].map(
    ([, script = ''], i): [string, string] => [`${page}, ${i + 1}`, script],
  ),
)
/** What they print, in part. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  'README.md, 1': ['articles: 15'],
  'README.md, 2': ["[ 'vice-president', 'PM:' ] [ 'Yemen strikes.' ]", 'Americans US', 'US vice-president'],
  'docs/compromise.md, 1': ['Defence secretary', 'coalition of the willing', "iso: 'US'"],
}
const COMPILED = 'npx tsc script.ts --ignoreConfig --module nodenext --target es2023 --types node --skipLibCheck'

test.each(scripts)(
  'the script in %s has the right types and works in a project that has onrecord',
  async (name, script) => {
    const cwd = copyOfProject()
    writeFileSync(join(cwd, 'script.ts'), script)
    const { code, stdout, stderr } = await bash(`${COMPILED} && node script.js`, { cwd })
    expect(code, stdout + stderr).toBe(0)
    expect(PRINTED[name]?.filter((words) => !stdout.includes(words))).toEqual([])
  },
)

test.each(PAGES)('the commands in %s work, and print what it says', (page) => checkPage(page))

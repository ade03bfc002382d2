/**
 * The report of the library's names: every export of `dist/index.d.ts` with its declaration, without comments, so that
 * whatever changes for those who import it shows in a review. `npm run docs` writes it; a test fails when it is out of date.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '../dist')
const EXPORT = /^export (?<type>type )?\{(?<names>[^}]+)\} from '(?<file>[^']+)'/gm
const START = /^(?:export )?(?:default )?(?:declare )?(?:abstract )?(?:interface|type|class|function|const|enum) (\w+)/

/** @returns {string} the page */
export function apiPage() {
  const index = readFileSync(join(DIST, 'index.d.ts'), 'utf8')
  const entries = [...index.matchAll(EXPORT)].flatMap(({ groups }) => {
    const file = join(DIST, groups.file.replace(/\.(?:js|ts)$/, '.d.ts'))
    const names = groups.names.split(',').map((name) => name.trim().replace(/^type /, ''))
    return names.filter(Boolean).map((name) => {
      const [own = '', shown = own] = name.split(' as ')
      return { shown, text: declarationOf(file, own) }
    })
  })
  const sections = entries
    .sort((a, b) => (a.shown < b.shown ? -1 : 1))
    .map(({ shown, text }) => `## ${shown}\n\n\`\`\`ts\n${text}\n\`\`\`\n`)
  return `# The library's names\n\n_Made from the declarations by \`npm run docs\`: edit the code, not this page._ [The library](library.md) tells how they are used.\n\n${sections.join('\n')}`
}

/** What a file of declarations says of a name, itself or by way of another file. */
function declarationOf(file, name) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
    .split('\n')
  const start = lines.findIndex((line) => START.exec(line)?.[1] === name)
  if (start < 0) {
    const from = lines
      .map((line) => /^(?:export|import) .*\b(\w+)\b.* from '(\.[^']+)'/.exec(line))
      .find((found) => found?.[0].includes(name))
    if (from) return declarationOf(join(file, '..', from[2].replace(/\.(?:js|ts)$/, '.d.ts')), name)
    throw new Error(`${file} does not declare ${name}`)
  }
  const length = lines
    .slice(start + 1)
    .findIndex((line) => /^(?:export|declare|import|interface|type|class|function|const|\/\/)/.test(line))
  return lines
    .slice(start, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim()
}

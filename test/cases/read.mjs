import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const HERE = import.meta.dirname

/**
 * @typedef {{ name: string, kind: string, input: string, expected: any }} Case `name` is kind and file without ending,
 * `input` the path of what is read, `expected` what README.md describes
 */

/** @returns {Case[]} all cases, by kind and name */
export const readCases = () =>
  readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap(casesOf)

/** @param {string} kind @returns {Case[]} */
function casesOf(kind) {
  const files = readdirSync(join(HERE, kind)).sort()
  const names = new Set(files.map((file) => file.replace(/\.\w+$/, '')))
  return [...names].map((stem) => {
    const name = `${kind}/${stem}`
    const input = files.find((file) => file.startsWith(`${stem}.`) && !file.endsWith('.yaml'))
    if (input === undefined || !files.includes(`${stem}.yaml`))
      throw new Error(`test/cases/${name}: give it both an input and a .yaml`)
    const expected = parse(readFileSync(join(HERE, `${name}.yaml`), 'utf8'))
    return { name, kind, input: join(HERE, kind, input), expected }
  })
}

/** @returns {Record<string, string>} names of cases that are still wrong, each with what is */
export const readOpen = () => JSON.parse(readFileSync(join(HERE, 'open.json'), 'utf8'))

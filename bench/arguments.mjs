/** What the scripts of this folder are called with, read in one way. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * Reads the command line as `parseArgs` does. `--help` prints the comment that the script begins with; what is wrong ends it
 * with one line and exit code 1.
 *
 * @param {string} script its `import.meta.filename`
 * @param {import('node:util').ParseArgsConfig & { numbers?: Readonly<Record<string, number>> }} config `numbers`: options
 * that take one, each with what it is where it is not given
 */
export function argumentsOf(script, { numbers = {}, options, ...config } = {}) {
  const counts = Object.entries(numbers).map(([name, one]) => [name, { type: 'string', default: String(one) }])
  return orLeave(() => {
    const { values, positionals } = parseArgs({
      ...config,
      options: { ...options, ...Object.fromEntries(counts), help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(usageIn(readFileSync(script, 'utf8')))
      process.exit()
    }
    const counted = Object.keys(numbers).map((name) => [name, wholeNumber(values[name], `--${name} `)])
    return { values: { ...values, ...Object.fromEntries(counted) }, positionals }
  })
}

/**
 * The numbers that a script is called with, or else those that it takes by itself.
 *
 * @param {string} script
 * @param {readonly number[]} otherwise
 */
export function numbersOf(script, otherwise) {
  const { positionals } = argumentsOf(script, { allowPositionals: true })
  return positionals.length > 0 ? orLeave(() => positionals.map((word) => wholeNumber(word))) : otherwise
}

/** The comment that a script begins with, as people read it. */
export const usageIn = (source) => (/^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '').replace(/^ *\*? ?/gm, '').trim()

function wholeNumber(word, option = '') {
  if (/^[1-9]\d*$/.test(word)) return Number(word)
  throw new Error(`${option}${word}: give a whole number from 1`)
}

function orLeave(read) {
  try {
    return read()
  } catch ({ message }) {
    console.error(message)
    process.exit(1)
  }
}

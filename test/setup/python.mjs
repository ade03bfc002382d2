/** Pythons with packages for the tests: each set is fetched once and stays in `node_modules/.cache`. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CACHE } from './maven.mjs'
import { findPython } from './programs.mjs'

const run = promisify(execFile)
const LIMITS = { maxBuffer: 1 << 28 }

/** What analysts use, for the package of `python` and the scripts of `examples/python`. */
export const ANALYSTS = ['pandas==3.1.1', 'polars==2.1.0', 'networkx==3.6.1', 'pyarrow==26.0.1', 'pytest==9.2.0']

/** What `examples/spark` runs on. */
export const SPARK = ['pyspark==4.3.0', 'pyarrow==26.0.1', 'pandas==3.1.1']

/**
 * The Python that has these packages.
 *
 * @param {readonly string[]} packages with their versions
 * @param {readonly string[]} [built] those of them that are built here, there being no wheel
 */
export async function pythonWith(packages, built = []) {
  const home = join(CACHE, 'readers', packages.join(',').replace(/\W+/g, '-'))
  if (!existsSync(home)) await install(home, packages, built)
  return join(home, 'bin/python')
}

/**
 * Runs a Python with a script or a module, and gives what it prints.
 *
 * @param {string} python
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileOptions} [options]
 */
export async function runPython(python, args, options = {}) {
  const { stdout } = await run(python, args, { ...LIMITS, ...options, encoding: 'utf8' })
  return stdout
}

async function install(home, packages, built) {
  await mkdir(join(home, '..'), { recursive: true })
  const aside = await mkdtemp(join(home, '../fetch-'))
  await run(findPython() ?? 'python3', ['-m', 'venv', aside])
  const wheels = ['--only-binary', ':all:', ...built.flatMap((name) => ['--no-binary', name])]
  await run(join(aside, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...wheels, ...packages], LIMITS)
  // Where two runs fetched at once, the first one's stays.
  await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }))
}

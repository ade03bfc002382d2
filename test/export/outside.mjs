/**
 * Readers of other make for the tests of exports: a Python with the packages that analysts use, and Gephi without its windows.
 * Both are fetched once and stay in `node_modules/.cache`.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CACHE, jarsOf } from '../setup/maven.mjs'
import { findJava, findPython } from '../setup/programs.mjs'

const run = promisify(execFile)

const PACKAGES = [
  ...['networkx==3.6.1', 'igraph==1.0.0', 'pandas==3.1.1', 'pyarrow==26.0.1', 'duckdb==2.0.1', 'rdflib==7.6.0'],
  'followthemoney==4.11.2',
]

/**
 * Runs a script of this folder with the packages, and gives what it prints.
 *
 * @param {string} script
 * @param {readonly string[]} args
 */
export async function python(script, args) {
  const home = join(CACHE, 'readers', PACKAGES.join(',').replace(/\W+/g, '-'))
  if (!existsSync(home)) await install(home)
  const { stdout } = await run(join(home, 'bin/python'), [join(import.meta.dirname, script), ...args], LIMITS)
  return JSON.parse(stdout)
}

const LIMITS = { maxBuffer: 1 << 28 }

/** @param {string} home */
async function install(home) {
  await mkdir(join(home, '..'), { recursive: true })
  const aside = await mkdtemp(join(home, '../fetch-'))
  await run(findPython() ?? 'python3', ['-m', 'venv', aside])
  await run(
    join(aside, 'bin/python'),
    // followthemoney wants PyICU, which there is as source only: g++ and libicu-dev build it.
    ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '--no-binary', 'pyicu', ...PACKAGES],
    LIMITS,
  )
  // Where two runs fetched at once, the first one's stays.
  await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }))
}

/**
 * What Gephi reads from a file.
 *
 * @param {string} file
 * @param {readonly string[]} pictures paths of pictures in SVG: as the file has it, and laid out anew
 */
export async function gephi(file, ...pictures) {
  const lib = await jarsOf(join(import.meta.dirname, 'gephi/pom.xml'), 'gephi', '0.10.1')
  const java = findJava() ?? 'java'
  const classes = join(lib, 'classes')
  const compiler = ['-cp', join(lib, '*'), 'org.eclipse.jdt.internal.compiler.batch.Main', '--release', '17', '-nowarn']
  const source = join(import.meta.dirname, 'gephi/Read.java')
  await run(java, [...compiler, '-cp', join(lib, 'gephi-toolkit-0.10.1-all.jar'), '-d', classes, source])
  const path = [classes, join(lib, '*')].join(':')
  const args = ['-Djava.awt.headless=true', '-cp', path, 'Read', file, ...pictures]
  return JSON.parse((await run(java, args, LIMITS)).stdout)
}

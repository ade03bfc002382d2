/**
 * Readers of other make for the tests of exports: a Python with the packages that analysts use, and Gephi without its windows.
 * Both are fetched once and stay in `node_modules/.cache`.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { jarsOf } from '../setup/maven.mjs'
import { findJava } from '../setup/programs.mjs'
import { pythonWith, runPython } from '../setup/python.mjs'

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
  // followthemoney wants PyICU, which there is as source only: g++ and libicu-dev build it.
  const program = await pythonWith(PACKAGES, ['pyicu'])
  return JSON.parse(await runPython(program, [join(import.meta.dirname, script), ...args]))
}

const LIMITS = { maxBuffer: 1 << 28 }

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

/** What the tests take from Maven: it is fetched once and stays in `node_modules/.cache`. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const CACHE = join(import.meta.dirname, '../../node_modules/.cache')
const MAVEN_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies'

/**
 * The folder with the jars that a `pom.xml` asks for, fetched unless they are there.
 *
 * @param {string} pom
 * @param {string} name what is fetched, as the property of its version in the pom is called
 * @param {string} version
 */
export async function jarsOf(pom, name, version) {
  const lib = join(CACHE, name, version)
  if (existsSync(lib)) return lib
  await mkdir(dirname(lib), { recursive: true })
  const aside = await mkdtemp(join(CACHE, 'fetch-'))
  await cp(pom, join(aside, 'pom.xml'))
  const args = [
    '-q',
    '-B',
    MAVEN_GOAL,
    '-DoutputDirectory=lib',
    '-DincludeScope=runtime',
    `-D${name}.version=${version}`,
  ]
  await run('mvn', args, { cwd: aside }).catch((error) => {
    const reason = error.code === 'ENOENT' ? 'Maven (mvn) is not installed' : (error.stdout ?? '') + error.message
    throw new Error(`${name} for the tests cannot be fetched: ${reason}`)
  })
  // Where two runs fetched at once, the first one's stays.
  await rename(join(aside, 'lib'), lib).catch(() => {})
  await rm(aside, { recursive: true, force: true })
  return lib
}

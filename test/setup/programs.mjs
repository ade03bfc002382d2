/** The programs that the tests run beside Node.js: where they are, and what brings them. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What Neo4j 5 runs on. */
const LEAST_JAVA = 17
/** Homebrew keeps its JDK off the `PATH`. */
const JAVA_OF_HOMEBREW = ['/opt/homebrew', '/usr/local'].map((prefix) => `${prefix}/opt/openjdk@21/bin/java`)
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const CHROMIUM_OF_MACOS = ['Chromium', 'Google Chrome'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * Those of these programs that a shell would find, then those that macOS keeps elsewhere.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [onMacOS] paths
 */
function found(names, onMacOS = []) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...(process.platform === 'darwin' ? onMacOS : [])].filter(isProgram)
}

/** @param {string} java */
function isRecent(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1]) >= LEAST_JAVA
}

/**
 * The path that a variable gives, if it does.
 *
 * @param {string} variable
 * @param {(path: string) => boolean} isRight
 * @throws {Error} where it is not what it should be: no installation mends that
 */
function given(variable, isRight) {
  const path = process.env[variable]
  if (path && !isRight(path)) throw new Error(`another ${variable}: ${path} is missing, cannot be run or is too old`)
  return path || undefined
}

/**
 * Java, in a version that the server takes: that of `ONRECORD_TEST_JAVA`, or else the first there is.
 *
 * @returns {string | undefined}
 */
export const findJava = () => given('ONRECORD_TEST_JAVA', isRecent) ?? found(['java'], JAVA_OF_HOMEBREW).find(isRecent)

/**
 * Chromium or Chrome: that of `ONRECORD_TEST_CHROMIUM`, or else the first there is.
 *
 * @returns {string | undefined}
 */
export const findChromium = () => given('ONRECORD_TEST_CHROMIUM', isProgram) ?? found(CHROMIUM, CHROMIUM_OF_MACOS)[0]

/** What the packages that read exports run on. */
const LEAST_PYTHON = 11

/** @param {string} python */
function hasVenv(python) {
  const check = `import sys, venv, ensurepip; sys.exit(sys.version_info < (3, ${LEAST_PYTHON}))`
  return spawnSync(python, ['-c', check]).status === 0
}

/**
 * Python with `venv`: that of `ONRECORD_TEST_PYTHON`, or else the first there is.
 *
 * @returns {string | undefined}
 */
export const findPython = () => given('ONRECORD_TEST_PYTHON', hasVenv) ?? found(['python3']).find(hasVenv)

/**
 * @typedef {object} Program
 * @property {string} name as messages have it
 * @property {() => string | undefined} find where it is
 * @property {readonly string[]} apt its package for apt-get: the first of these that the system knows, or the last
 * @property {string} [brew] its formula, or its cask, for Homebrew; there is none of what only Linux has
 */

/** @type {readonly Program[]} */
export const PROGRAMS = [
  {
    name: 'Java 17 or newer',
    find: findJava,
    apt: ['openjdk-21-jre-headless', 'openjdk-17-jre-headless', 'default-jre-headless'],
    brew: 'openjdk@21',
  },
  { name: 'Maven', find: () => found(['mvn'])[0], apt: ['maven'], brew: 'maven' },
  { name: 'Chromium', find: findChromium, apt: ['chromium-browser', 'chromium'], brew: 'chromium' },
  { name: 'Python 3.11 or newer with venv', find: findPython, apt: ['python3-venv'], brew: 'python' },
  // Full disks and terminals are made with these.
  { name: 'prlimit', find: () => found(['prlimit'])[0], apt: ['util-linux'] },
  { name: 'script', find: () => found(['script'])[0], apt: ['bsdutils'] },
]

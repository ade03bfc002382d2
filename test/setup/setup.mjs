/**
 * Sees to it that the programs are there that `npm test` runs beside Node.js, and the engine that it asks. What is missing is installed if nobody has
 * to be asked for it; if not, one line says how, and the exit code is 1.
 */
import { installGrafeo } from './grafeo.mjs'
import { installerHere } from './installers.mjs'
import { PROGRAMS } from './programs.mjs'

const listed = new Intl.ListFormat('en-GB')
/** @param {readonly import('./programs.mjs').Program[]} programs */
const namesOf = (programs) => listed.format(programs.map(({ name }) => name))

const [obtainable, ofLinux] = [PROGRAMS.filter(({ brew }) => brew), PROGRAMS.filter(({ brew }) => !brew)]
const isLinux = process.platform === 'linux'

/** @throws {Error} that says how what is missing can be had */
function setUp() {
  if (!isLinux) process.stderr.write(`The tests that use ${namesOf(ofLinux)} fail on any system but Linux.\n`)
  const isMissing = ({ find }) => find() === undefined
  const missing = (isLinux ? PROGRAMS : obtainable).filter(isMissing)
  if (missing.length === 0) return
  const installer = installerHere()
  if (installer === null) throw new Error(`${namesOf(missing)}; install what is missing`)
  if (!installer.isFree()) throw new Error(`${namesOf(missing)}: ${installer.command(missing)}`)
  process.stdout.write(`Installing ${namesOf(missing)} for the tests …\n`)
  const complaint = installer.install(missing)
  const still = missing.filter(isMissing)
  if (still.length === 0) return
  const reason = complaint ?? 'the packages came without'
  throw new Error(`${namesOf(still)}: ${installer.command(still)} (tried in vain: ${reason})`)
}

try {
  setUp()
  installGrafeo()
} catch (error) {
  process.stderr.write(`npm test needs ${error.message}. Without, there is npm run test:fast.\n`)
  process.exitCode = 1
}

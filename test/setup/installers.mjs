/** The package managers that may be asked for what is missing. */
import { spawnSync } from 'node:child_process'

/**
 * @typedef {import('./programs.mjs').Program} Program
 *
 * @typedef {object} Installer
 * @property {(programs: readonly Program[]) => string} command what a person would type
 * @property {() => boolean} isFree whether it asks for no password
 * @property {(programs: readonly Program[]) => string | null} install brings them; gives its complaint if it cannot
 */

const APT_INSTALL = ['install', '--yes', '--no-install-recommends']

/**
 * @param {readonly string[]} words a command
 * @returns {{ isDone: boolean, output: string, complaint: string }} `complaint`: the last line of its errors
 */
function run([program = '', ...args]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const complaint = error?.message ?? stderr.trim().split('\n').at(-1) ?? ''
  return { isDone: status === 0, output: stdout ?? '', complaint }
}

/** What goes before a command that only root may run; `null` where that asks for a password. */
function asRoot() {
  if (run(['id', '-u']).output.trim() === '0') return []
  return run(['sudo', '-n', 'true']).isDone ? ['sudo', '-n'] : null
}

/** @param {string} name of a package; of one that other packages only speak of, nothing is shown */
const isKnown = (name) => run(['apt-cache', 'show', name]).output !== ''

/** @param {readonly Program[]} programs */
const packagesOf = (programs) => programs.map(({ apt }) => apt.find(isKnown) ?? apt.at(-1) ?? '')

/** @type {Installer} */
const apt = {
  command: (programs) => `sudo apt-get install ${packagesOf(programs).join(' ')}`,
  isFree: () => asRoot() !== null,
  install(programs) {
    // By `env`, since sudo hands on no variables.
    const aptGet = [...(asRoot() ?? []), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    // Where the lists cannot be had anew, those that are there may do.
    run([...aptGet, 'update'])
    const { isDone, complaint } = run([...aptGet, ...APT_INSTALL, ...packagesOf(programs)])
    return isDone ? null : complaint
  },
}

/** @param {readonly Program[]} programs */
const brewInstall = (programs) => ['brew', 'install', ...programs.flatMap(({ brew }) => brew ?? [])]

/** @type {Installer} */
const homebrew = {
  command: (programs) => brewInstall(programs).join(' '),
  isFree: () => true,
  install(programs) {
    const { isDone, complaint } = run(brewInstall(programs))
    return isDone ? null : complaint
  },
}

/** The package manager of this machine, `null` where we know none. */
export function installerHere() {
  if (process.platform === 'darwin') return run(['brew', '--version']).isDone ? homebrew : null
  return run(['apt-get', '--version']).isDone ? apt : null
}

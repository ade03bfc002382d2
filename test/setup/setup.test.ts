import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'

const SETUP = join(import.meta.dirname, 'setup.mjs')

/** A program that does this, and the programs of a shell. */
const script = (lines: string): string => `#!/bin/sh\nPATH=$PATH:/usr/bin:/bin\n${lines}\n`
const java = (version: string): string => script(`echo 'openjdk version "${version}" 2025-04-15' >&2`)
const ALL = { java: java('17.0.15'), mvn: '', chromium: '', python3: script('exit 0'), prlimit: '', script: '' }
const { java: _, mvn: __, chromium: ___, ...OF_LINUX } = ALL

/** As `setup.mjs` looks for it. */
const GRAFEO = folderOf({ 'node_modules/@grafeo-db/js/package.json': '{}' })

const ROOT = { id: script('echo 0') }
const SUDO = {
  id: script('echo 1000'),
  sudo: script('[ "$1" = -n ] && shift && echo "sudo: $*" >> $HERE/calls && "$@"'),
}
const NOBODY = { id: script('echo 1000'), sudo: script('echo "sudo: a password is required" >&2; exit 1') }

/** apt-get, which notes what it is asked for and brings `brings`, of a system that knows these packages. */
const apt = (known: readonly string[], brings: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(brings).map(([name, content]) => [`.${name}`, content])),
  env: script('[ "$1" = DEBIAN_FRONTEND=noninteractive ] && shift && "$@"'),
  'apt-cache': script(`case " ${known.join(' ')} " in *" $2 "*) echo "Package: $2" ;; esac`),
  'apt-get': script(
    [
      'case $1 in',
      '--version) exit ;;',
      'esac',
      'echo "apt-get $*" >> $HERE/calls',
      ...Object.keys(brings).map((name) => `[ "$1" = update ] || cp -p $HERE/.${name} $HERE/${name}`),
    ].join('\n'),
  ),
})

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What was asked of package managers, a line each. */
  readonly calls: readonly string[]
}

/** Runs the script where these are all the programs there are. */
function setUp(
  programs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
  system = 'linux',
): Outcome {
  const here = folderOf(programs)
  for (const name of Object.keys(programs)) chmodSync(join(here, name), 0o755)
  const platform = `data:text/javascript,Object.defineProperty(process,'platform',{value:'${system}'})`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', platform, SETUP], {
    encoding: 'utf8',
    env: { PATH: here, HERE: here, ONRECORD_TEST_GRAFEO: GRAFEO, ...env },
  })
  const log = join(here, 'calls')
  const calls = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []
  return { code: status, stdout, stderr, calls }
}

const MEANWHILE = '. Without, there is npm run test:fast.\n'
const BOOKWORM = ['openjdk-17-jre-headless', 'maven', 'chromium']
const UBUNTU = ['openjdk-21-jre-headless', 'openjdk-17-jre-headless', 'maven', 'chromium-browser']
const INSTALL = 'apt-get install --yes --no-install-recommends'

test('where all programs are, nothing is said or done', () => {
  expect(setUp({ ...ALL, ...ROOT, ...apt(BOOKWORM) })).toEqual({ code: 0, stdout: '', stderr: '', calls: [] })
})

describe('what is missing is installed', () => {
  test.each([
    ['Debian', BOOKWORM, 'openjdk-17-jre-headless maven chromium'],
    ['Ubuntu', UBUNTU, 'openjdk-21-jre-headless maven chromium-browser'],
  ])('by root, in the packages of %s', (_, known, packages) => {
    expect(setUp({ ...OF_LINUX, ...ROOT, ...apt(known, ALL) })).toEqual({
      code: 0,
      stdout: 'Installing Java 17 or newer, Maven and Chromium for the tests …\n',
      stderr: '',
      calls: ['apt-get update', `${INSTALL} ${packages}`],
    })
  })

  test('with sudo where that asks for no password', () => {
    const { mvn, ...rest } = ALL
    const { code, calls } = setUp({ ...rest, ...SUDO, ...apt(BOOKWORM, { mvn }) })
    expect(code).toBe(0)
    expect(calls.filter((call) => call.startsWith('apt-get'))).toEqual(['apt-get update', `${INSTALL} maven`])
    expect(calls).toContain(`sudo: env DEBIAN_FRONTEND=noninteractive ${INSTALL} maven`)
  })

  test('also Java, if it is too old', () => {
    const { code, calls } = setUp({ ...ALL, java: java('11.0.2'), ...ROOT, ...apt(BOOKWORM, { java: ALL.java }) })
    expect({ code, last: calls.at(-1) }).toEqual({ code: 0, last: `${INSTALL} openjdk-17-jre-headless` })
    expect(setUp({ ...ALL, java: java('1.8.0_392'), ...NOBODY, ...apt(BOOKWORM) }).code).toBe(1)
  })

  test('with Homebrew on macOS, but for what only Linux has', () => {
    const brew = script(
      '[ "$1" = --version ] || { echo "brew $*" >> $HERE/calls; cp -p $HERE/.mvn $HERE/mvn; cp -p $HERE/.java $HERE/java; }',
    )
    const programs = { brew, '.mvn': '', '.java': ALL.java, chromium: '', python3: ALL.python3 }
    expect(setUp(programs, {}, 'darwin')).toMatchObject({
      code: 0,
      stderr: 'The tests that use prlimit and script fail on any system but Linux.\n',
      calls: ['brew install openjdk@21 maven'],
    })
  })
})

describe('one line says what to do', () => {
  const { chromium, ...withoutChromium } = ALL
  test.each<[string, Record<string, string>, string]>([
    [
      'where a password would be asked',
      { ...OF_LINUX, ...NOBODY, ...apt(BOOKWORM) },
      'Java 17 or newer, Maven and Chromium: sudo apt-get install openjdk-17-jre-headless maven chromium',
    ],
    [
      'where there is no sudo',
      { ...withoutChromium, id: NOBODY.id, ...apt([]) },
      'Chromium: sudo apt-get install chromium',
    ],
    ['where no package manager is known', withoutChromium, 'Chromium; install what is missing'],
    [
      'where what was installed is not there',
      { ...withoutChromium, ...ROOT, ...apt(BOOKWORM) },
      'Chromium: sudo apt-get install chromium (tried in vain: the packages came without)',
    ],
    [
      'where it could not be installed',
      {
        ...withoutChromium,
        ...ROOT,
        ...apt(BOOKWORM),
        'apt-get': script('[ "$1" = --version ] || { echo "W: old\nE: no room" >&2; exit 100; }'),
      },
      'Chromium: sudo apt-get install chromium (tried in vain: E: no room)',
    ],
  ])('%s', (_, programs, line) => {
    const { code, stderr } = setUp(programs)
    expect({ code, stderr }).toEqual({ code: 1, stderr: `npm test needs ${line}${MEANWHILE}` })
  })

  test('where the engine that is asked without a server cannot be fetched', () => {
    const npm = script('echo "npm error no such registry" >&2; exit 1')
    const { code, stderr } = setUp({ ...ALL, ...ROOT, npm }, { ONRECORD_TEST_GRAFEO: folderOf({}) })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^npm test needs @grafeo-db\/js@0\.6\.0 in .*: npm error no such registry\)\. Without, /)
  })

  test.each(['ONRECORD_TEST_JAVA', 'ONRECORD_TEST_CHROMIUM'])(
    'where %s is wrong, which no package mends',
    (variable) => {
      const { code, stderr, calls } = setUp({ ...ALL, ...ROOT, ...apt(BOOKWORM) }, { [variable]: '/nowhere' })
      expect({ code, calls }).toEqual({ code: 1, calls: [] })
      expect(stderr).toMatch(new RegExp(`^npm test needs another ${variable}: /nowhere .*\n$`))
    },
  )
})

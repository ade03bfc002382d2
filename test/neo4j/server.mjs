/**
 * A real Neo4j Community server without Docker, for tests and benchmarks: its parts come from Maven once and stay in
 * `node_modules/.cache`. Needs Maven and Java: 17 or newer for the version below, 21 for 2025 and later.
 *
 * `ONRECORD_TEST_NEO4J_VERSION` chooses another version of the server, `ONRECORD_TEST_GDS_VERSION` the one of the Graph Data
 * Science library that goes with it, `ONRECORD_TEST_JAVA` another `java`.
 */
import { execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { jarsOf } from '../setup/maven.mjs'
import { findJava } from '../setup/programs.mjs'

const run = promisify(execFile)

export const VERSION = process.env.ONRECORD_TEST_NEO4J_VERSION ?? '5.26.30'
const GDS_VERSION = process.env.ONRECORD_TEST_GDS_VERSION ?? '2.13.9'
const JAVA = findJava() ?? 'java'
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent']
const JAVA_OPTIONS = [
  '-Xmx1g',
  `-Djava.io.tmpdir=${tmpdir()}`,
  ...OPENED.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
]
// Renamed with the versions that are called after years.
const SERVER_CLASS = `org.neo4j.server.${VERSION.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity'}`
const START_TIMEOUT_MS = 300_000
export const PASSWORD = 'correct-horse'

/** Ports that are free now. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = servers.map(
    (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port))),
  )
  const numbers = await Promise.all(ports)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return numbers
}

/** Every server that still runs, with its folder of half a gigabyte, so that neither outlives the tests. */
const running = new Map()
process.on('exit', () => {
  for (const [child, home] of running) {
    child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** A server of its own folder. It can be stopped or killed and started again with the same data. */
export class Server {
  user = 'neo4j'
  password = PASSWORD
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null
  /** @type {Record<string, string>} */
  #settings = {}

  /**
   * @param {string} home the server's folder
   * @param {string} classpath where its jars are
   * @param {{ bolt: number, http: number }} ports
   */
  constructor(home, classpath, { bolt, http }) {
    this.home = home
    this.classpath = classpath
    this.uri = `bolt://127.0.0.1:${bolt}`
    this.http = `http://127.0.0.1:${http}`
  }

  /**
   * Writes `neo4j.conf` anew, which the next start reads: what is given, beside what was given before.
   *
   * @param {Readonly<Record<string, string>>} settings
   */
  async configure(settings) {
    Object.assign(this.#settings, settings)
    await mkdir(join(this.home, 'conf'), { recursive: true })
    const lines = Object.entries(this.#settings).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(join(this.home, 'conf', 'neo4j.conf'), lines.join(''))
  }

  /** Starts the program, and waits until it answers. */
  async start() {
    const log = join(this.home, 'server.log')
    const args = [...JAVA_OPTIONS, '-cp', this.classpath, SERVER_CLASS]
    const child = spawn('bash', ['-c', `exec "$0" "$@" > '${log}' 2>&1`, JAVA, ...args, ...this.#folders()], {
      stdio: 'ignore',
    })
    this.#child = child
    running.set(child, this.home)
    child.once('exit', () => running.delete(child))
    const deadline = Date.now() + START_TIMEOUT_MS
    while (!(await this.#answers())) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`The Neo4j server did not start:\n${await readFile(log, 'utf8')}`)
      await sleep(100)
    }
  }

  /** Number of the process. */
  get pid() {
    return this.#child?.pid
  }

  #folders() {
    return [`--home-dir=${this.home}`, `--config-dir=${join(this.home, 'conf')}`]
  }

  async #answers() {
    const response = await fetch(this.http).catch(() => null)
    return response?.ok ?? false
  }

  /** Ends it as `neo4j stop` does. */
  stop() {
    return this.#end('SIGTERM')
  }

  /** Ends it in the middle of whatever it does. */
  kill() {
    return this.#end('SIGKILL')
  }

  async #end(signal) {
    const child = this.#child
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  /** `neo4j-admin` for this server, as a shell takes it; the server should be stopped for what touches its data. */
  get adminCommand() {
    const environment = { NEO4J_HOME: this.home, NEO4J_CONF: join(this.home, 'conf') }
    const settings = Object.entries(environment).map(([name, value]) => `${name}='${value}'`)
    const words = [JAVA, ...JAVA_OPTIONS, '-cp', this.classpath, 'org.neo4j.cli.AdminTool']
    return ['env', ...settings, ...words.map((word) => `'${word}'`)].join(' ')
  }

  /**
   * Runs `neo4j-admin`.
   *
   * @param {string} args as a shell takes them
   * @param {string} [cwd] folder to run it in
   * @returns {Promise<string>} what it prints
   */
  async admin(args, cwd = this.home) {
    const { stdout } = await run('bash', ['-c', `${this.adminCommand} ${args}`], { cwd, maxBuffer: 1 << 26 })
    return stdout
  }

  /** Ends it and removes its folder. */
  async remove() {
    await this.kill()
    await rm(this.home, { recursive: true, force: true })
  }
}

/**
 * A new server, not yet started.
 *
 * @param {{ settings?: Readonly<Record<string, string>>, gds?: boolean }} [options] `settings`: lines of `neo4j.conf`.
 *   `gds`: whether it has the Graph Data Science library
 */
export async function createNeo4j({ settings = {}, gds = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-neo4j-'))
  const [bolt = 0, http = 0] = await freePorts(2)
  const own = {
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.http.advertised_address': `127.0.0.1:${http}`,
    'server.memory.pagecache.size': '256m',
    'dbms.usage_report.enabled': 'false',
    // Neo4j Browser would say that it reports how it is used.
    'client.allow_telemetry': 'false',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    // A planner that looks for a second at most finds worse plans on a busy machine than on a quiet one.
    'internal.cypher.idp_solver_duration_threshold': '600000',
  }
  const libraries = [await jarsOf(join(import.meta.dirname, 'pom.xml'), 'neo4j', VERSION)]
  const plugins = gds ? await jarsOf(join(import.meta.dirname, 'gds/pom.xml'), 'gds', GDS_VERSION) : null
  if (plugins !== null) {
    libraries.push(plugins)
    Object.assign(own, { 'server.directories.plugins': plugins, 'dbms.security.procedures.unrestricted': 'gds.*' })
  }
  const classpath = libraries.map((library) => join(library, '*')).join(':')
  const server = new Server(folder, classpath, { bolt, http })
  await server.configure({ ...own, ...settings })
  await server.admin(`dbms set-initial-password ${PASSWORD}`)
  return server
}

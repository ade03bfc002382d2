import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { outcomeOf, startOnrecord } from '../cli/start.mjs'
import { run } from './tries.mjs'

const STEPS = pathToFileURL(join(import.meta.dirname, 'steps.mjs')).href
const MOMENTS = ['before', 'amid', 'after']

/** A try that can be killed anywhere in its course, and what it comes to undisturbed. */
export class Victim {
  #tried
  #home
  #around
  #milliseconds = 0
  #steps = 0
  /** What is there at the end of an undisturbed run; not known before the first kill. */
  #untroubled

  /**
   * @param {import('./tries.mjs').Try} tried
   * @param {string} home a folder in which to make others
   * @param {{ env?: Record<string, string>, begin?: () => Promise<void>, state?: () => Promise<string> }} [around] beside
   * the folder: what the program is told, what to do before each run, and what else the run changes, as a digest
   */
  constructor(tried, home, around = {}) {
    this.#tried = tried
    this.#home = home
    this.#around = around
  }

  get command() {
    return this.#tried.command
  }

  /** Runs it undisturbed: to know how long it takes, how many steps, and what it comes to. */
  async #measure() {
    const cwd = await this.#begin()
    const steps = `${cwd}.steps`
    const start = performance.now()
    await run(cwd, this.#tried.args, this.#environment({ KILL_COUNT: steps }))
    this.#milliseconds = performance.now() - start
    this.#steps = Number(readFileSync(steps, 'utf8'))
    this.#untroubled = await this.#end(cwd)
  }

  /**
   * Kills it once, at a random step or a random moment, and runs it again.
   *
   * @param {() => number} random
   * @returns {Promise<{ killed: boolean, at: string, problems: string[] }>} `killed`: whether it had not ended before.
   * `problems`: what is not as if nothing had been
   */
  async kill(random) {
    if (this.#untroubled === undefined) await this.#measure()
    const cwd = await this.#begin()
    const { at, code } = await (random() < 0.5 ? this.#killAtStep(cwd, random) : this.#killAtTime(cwd, random))
    const problems = []
    await run(cwd, this.#tried.args, this.#around.env).catch((error) => problems.push(error.message))
    const ended = await this.#end(cwd)
    for (const name of new Set([...ended.keys(), ...this.#untroubled.keys()])) {
      if (!this.#untroubled.has(name)) problems.push(`${name} is left over`)
      else if (!ended.has(name)) problems.push(`${name} is missing`)
      else if (ended.get(name) !== this.#untroubled.get(name)) problems.push(`${name} is not the same`)
    }
    return { killed: code === null, at: `${this.#tried.args.join(' ')}, ${at}`, problems }
  }

  async #killAtStep(cwd, random) {
    const step = 1 + Math.floor(random() * this.#steps)
    const moment = MOMENTS[Math.floor(random() * MOMENTS.length)]
    const { code } = await outcomeOf(this.#start(cwd, { KILL_STEP: String(step), KILL_MOMENT: moment }))
    return { at: `${moment} step ${step} of ${this.#steps}`, code }
  }

  async #killAtTime(cwd, random) {
    const delay = random() * this.#milliseconds
    const child = this.#start(cwd)
    const outcome = outcomeOf(child)
    await sleep(delay)
    child.kill('SIGKILL')
    return { at: `after ${delay.toFixed(0)} of ${this.#milliseconds.toFixed(0)} ms`, code: (await outcome).code }
  }

  #start(cwd, env) {
    const child = startOnrecord(this.#tried.args, { cwd, env: this.#environment(env) })
    child.stdin.end()
    return child
  }

  #environment(env = {}) {
    return { ...this.#around.env, ...env, NODE_OPTIONS: `--import "${STEPS}"` }
  }

  async #begin() {
    await this.#around.begin?.()
    const cwd = mkdtempSync(join(this.#home, 'run-'))
    cpSync(this.#tried.folder, cwd, { recursive: true })
    return cwd
  }

  /** All that is there, by name: every file and folder, and whatever else was changed. */
  async #end(cwd) {
    const found = new Map()
    for (const entry of readdirSync(cwd, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      found.set(path.slice(cwd.length + 1), entry.isFile() ? readFileSync(path, 'latin1') : '')
    }
    rmSync(cwd, { recursive: true })
    const state = await this.#around.state?.()
    return state === undefined ? found : found.set('the database', state)
  }
}

/**
 * The engine that answers questions without a server. It is in no lockfile, since not every registry has it for all
 * systems: it is fetched once, and stays in `node_modules/.cache`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './maven.mjs'

const PACKAGE = '@grafeo-db/js'
const VERSION = '0.6.0'

/** A folder from which the engine is found, once it is installed: that of `ONRECORD_TEST_GRAFEO`, or our own. */
export const grafeoFolder = () => process.env.ONRECORD_TEST_GRAFEO ?? join(CACHE, 'grafeo', VERSION)

/** @throws {Error} that says how it can be had, where it cannot be fetched */
export function installGrafeo() {
  const folder = grafeoFolder()
  if (existsSync(join(folder, 'node_modules', PACKAGE))) return
  process.stdout.write(`Installing ${PACKAGE} for the tests …\n`)
  mkdirSync(join(folder, '..'), { recursive: true })
  const aside = mkdtempSync(join(folder, '../fetch-'))
  const args = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, stderr, error } = spawnSync('npm', [...args, '--prefix', aside, `${PACKAGE}@${VERSION}`], {
    cwd: aside,
    encoding: 'utf8',
  })
  try {
    if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n')[0])
    if (!existsSync(folder)) renameSync(aside, folder)
  } catch ({ message }) {
    throw new Error(`${PACKAGE}@${VERSION} in ${folder}: npm install (tried in vain: ${message})`)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

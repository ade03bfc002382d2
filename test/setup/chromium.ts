import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './programs.mjs'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/**
 * Chromium without a window.
 *
 * @throws {Error} where it is not installed
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('Chromium is missing: `node test/setup/setup.mjs` installs it')
  return chromium.launch({ executablePath, args: FLAGS })
}

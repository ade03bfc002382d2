import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CHROMIUM = process.env.ONRECORD_TEST_CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/**
 * Chromium without a window.
 *
 * @throws {Error} where it is not installed
 */
export async function launchChromium(): Promise<Browser> {
  if (existsSync(CHROMIUM)) return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  throw new Error(`no Chromium at ${CHROMIUM}: apt-get install chromium, or say where it is in ONRECORD_TEST_CHROMIUM`)
}

import { readFileSync } from 'node:fs'

interface Package {
  readonly version: string
  readonly description: string
}

/** What the package says of itself. */
export const PACKAGE: Package = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** What this program is called where others want to know: by the servers that it asks, in the archives that it writes. */
export const SOFTWARE = `onrecord/${PACKAGE.version}`

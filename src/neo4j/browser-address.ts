import { DatabaseError } from '../errors.ts'
import type { Database } from './database.ts'

const DEFAULT_PORT = '7474'
const ANSWER_TIMEOUT_MS = 2000

/** Where the server at `uri` serves Neo4j Browser, `http://host:7474/browser/`, if it answers there. */
export async function browserAddress(database: Database, uri: string): Promise<string | undefined> {
  const origin = originOf(uri, await httpSettings(database))
  if (origin === undefined) return undefined
  const address = `${origin}/browser/`
  return (await answers(address)) ? address : undefined
}

/** The server's settings that say where it takes HTTP; nothing where the user may not read them, as in Aura. */
async function httpSettings(database: Database): Promise<Settings> {
  try {
    const rows = await database.read<{ name: string; value: string }>(
      "SHOW SETTINGS YIELD name, value WHERE name STARTS WITH 'server.http' RETURN name, value",
    )
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  } catch (error) {
    if (error instanceof DatabaseError) return {}
    throw error
  }
}

type Settings = Readonly<Record<string, string>>

/**
 * Scheme, host and port of the server's HTTP. An advertised address of `localhost`, the default, says nothing of where
 * the server is, but it is where `uri` is.
 */
export function originOf(uri: string, settings: Settings): string | undefined {
  const { hostname, protocol } = new URL(uri)
  const scheme = ['http', 'https'].find((name) => settings[`server.${name}.enabled`] === 'true')
  if (scheme !== undefined) {
    const advertised = new URL(`${scheme}://${settings[`server.${scheme}.advertised_address`]}`)
    const host = LOCAL.has(advertised.hostname) ? hostname : advertised.hostname
    return `${scheme}://${host}:${portOf(advertised)}`
  }
  // Servers that say nothing and are reached by TLS are a provider's: their Browser is elsewhere.
  const isSilent = Object.keys(settings).length === 0
  return isSilent && !protocol.includes('+') ? `http://${hostname}:${DEFAULT_PORT}` : undefined
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]', '0.0.0.0', '[::]'])

/** `URL` leaves out the port that a scheme has anyway. */
const portOf = ({ port, protocol }: URL): string => (port === '' ? (protocol === 'https:' ? '443' : '80') : port)

async function answers(address: string): Promise<boolean> {
  try {
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) })
    return ok
  } catch {
    return false
  }
}

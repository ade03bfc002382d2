import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Fetched } from './fetcher.ts'

/** What is known of a page from where it was found. */
export interface About {
  readonly title?: string | null
  readonly published?: string | null
  readonly outlet?: string | null
  readonly author?: string | null
  /** The address of the feed that leads to it. */
  readonly via?: string | null
}

/** Of a server's head what is no longer so, and what concerns this visit alone. */
const LEFT_OUT = /^(?:transfer-encoding|content-length|content-encoding|connection|keep-alive|set-cookie2?)$/i

/**
 * A page as a web archive of its own, packed: what is known of it, and the server's answer, its body unpacked.
 *
 * @param software who made it, as archives say it: "onrecord/1.0"
 */
export function warcOf(page: Fetched, about: About, software: string, day: Date): Buffer {
  const known = fieldLines({ ...about, software })
  return Buffer.concat([
    member(page, day, 'metadata', 'application/warc-fields', Buffer.from(known)),
    member(page, day, 'response', 'application/http;msgtype=response', httpOf(page)),
  ])
}

/** A record, packed by itself, as archives are. */
function member({ url }: Fetched, day: Date, type: string, contentType: string, content: Buffer): Buffer {
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url.href}`,
    `WARC-Date: ${day.toISOString()}`,
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${content.length}`,
  ]
  return gzipSync(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]))
}

function httpOf({ status, rawHeaders, body }: Fetched): Buffer {
  const lines = [`HTTP/1.1 ${status} OK`]
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    if (!LEFT_OUT.test(name)) lines.push(`${name}: ${rawHeaders[i + 1]}`)
  }
  lines.push(`Content-Length: ${body.length}`)
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

const fieldLines = (fields: Readonly<Record<string, string | null | undefined>>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => {
      const line = value?.replace(/\s+/g, ' ').trim()
      return line ? [`${name}: ${line}\r\n`] : []
    })
    .join('')

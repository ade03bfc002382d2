import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NotFetched } from './not-fetched.ts'
import { publicLookup, refuseNumber } from './public-address.ts'

/** How far a request may go. */
export interface Limits {
  /** Most bytes of a body, unpacked. */
  readonly size: number
  /** Most milliseconds from the connection to the last byte. */
  readonly time: number
  /** Whether addresses of this machine and its network may be fetched. */
  readonly allowPrivate: boolean
}

/** What is asked of a server. */
export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly signal: AbortSignal
  /** Whether the body is wanted, by what stands above it. */
  readonly wantsBody: (head: Head) => boolean
  /** Whether what of the body is too long is left out, instead of all of it. */
  readonly cuts?: true
}

export interface Head {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** What a server answered. */
export interface Answer extends Head {
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[]
  /** Unpacked; empty where it was not wanted. */
  readonly body: Buffer
}

/**
 * Asks a server once: no redirect is followed.
 *
 * @throws {NotFetched} where there is no whole answer within the limits; what the signal gives where that ends it
 */
export async function exchange(question: Question): Promise<Answer> {
  const { url, limits, signal, wantsBody, cuts = false } = question
  if (!limits.allowPrivate) refuseNumber(url)
  const deadline = AbortSignal.timeout(limits.time)
  const both = AbortSignal.any([signal, deadline])
  let response: IncomingMessage | null = null
  try {
    response = await responseTo(question, both)
    const head: Head = { status: response.statusCode ?? 0, headers: response.headers }
    const body = wantsBody(head) ? await bodyOf(response, limits.size, cuts) : Buffer.alloc(0)
    return { ...head, rawHeaders: response.rawHeaders, body }
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted)
      throw new NotFetched('too slow', `took longer than ${limits.time / 1000} seconds: --time-limit gives it more`)
    throw problemOf(error)
  } finally {
    response?.destroy()
  }
}

const responseTo = ({ url, headers, limits }: Question, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const sent: ClientRequest = send(url, {
      headers,
      signal,
      agent: false,
      ...(!limits.allowPrivate && { lookup: publicLookup }),
    })
    sent.once('response', resolve).on('error', reject).end()
  })

/** Reads a body to its end, holding no more of it than is allowed. */
async function bodyOf(response: IncomingMessage, most: number, cuts: boolean): Promise<Buffer> {
  const chunks: Buffer[] = []
  let left = most
  for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
    chunks.push(left < chunk.length ? chunk.subarray(0, left) : chunk)
    left -= chunk.length
    if (left < 0 && cuts) break
    if (left < 0) throw new NotFetched('too large', `is longer than ${most / 1e6} MB: --size-limit allows more`)
  }
  return Buffer.concat(chunks)
}

/** More than two packings one in the other are of nobody who means well. */
const MOST_PACKINGS = 2

function unpacked(response: IncomingMessage): Readable {
  const packings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter((name) => name !== '' && name !== 'identity')
  if (packings.length > MOST_PACKINGS) throw new NotFetched('refused', 'came packed more than twice')
  let stream: Readable = response
  for (const packing of packings.reverse()) {
    const unpacker = unpackerOf(packing)
    stream.once('error', (error) => unpacker.destroy(error))
    stream = stream.pipe(unpacker)
  }
  return stream
}

function unpackerOf(packing: string) {
  if (/^(?:x-)?gzip$/.test(packing)) return createGunzip()
  if (packing === 'deflate') return createInflate()
  if (packing === 'br') return createBrotliDecompress()
  throw new NotFetched('refused', `came packed with ${packing.slice(0, 40)}, which was not asked for`)
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that is not known: check the address',
  EAI_AGAIN: 'has a host that cannot be looked up now: check the connection to the internet',
  ECONNREFUSED: 'has a host that takes no connections',
  ECONNRESET: 'was broken off by its server',
  EHOSTUNREACH: 'has a host that cannot be reached',
  ENETUNREACH: 'has a host that cannot be reached: check the connection to the internet',
  ETIMEDOUT: 'has a host that does not answer',
  HPE_HEADER_OVERFLOW: 'has an answer with too long a head',
}

function problemOf(error: unknown): NotFetched {
  if (error instanceof NotFetched) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  if (/^Z_|^ERR_.*BROTLI|^ERR__?ERROR/.test(code))
    return new NotFetched('refused', 'came packed, and cannot be unpacked', { cause: error })
  const known =
    PROBLEMS[code] ?? (/CERT|SSL|TLS|SELF_SIGNED/.test(code) ? 'has a certificate that cannot be trusted' : null)
  return new NotFetched('unreachable', known ?? `cannot be fetched (${(message || code).split('\n')[0]})`, {
    cause: error,
  })
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ServerError } from '../errors.ts'

/** What a server answers to a path: a type, and bytes that may be compressed. */
export interface Answer {
  readonly type: 'text/html' | 'application/json'
  readonly body: string | Buffer
  /** Whether `body` is compressed by gzip. */
  readonly isPacked?: true
}

/** What is answered to the path of an address; `undefined` where there is nothing. */
export type Answers = (path: string) => Answer | undefined

/** What lets a page write: whoever has the token was given it in the page itself. */
export interface Editing {
  readonly token: string
  /** Writes what a page sent to `/decisions`; gives a code of HTTP, and words for whoever looks at the page. */
  readonly write: (body: unknown) => Promise<{ readonly code: number; readonly words: string }>
}

/** A server that is running. */
export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Nobody but this machine is answered. */
const HOST = '127.0.0.1'
const NAMES = [HOST, 'localhost']

/**
 * Starts a server for a page that is only looked at, unless `editing` is given.
 *
 * @param port 0 for any that is free
 * @throws {ServerError} where it cannot be started
 */
export async function servePage(answers: Answers, port: number, editing?: Editing): Promise<RunningServer> {
  const server = createServer((request, response) => {
    if (!isOwn(server, request)) say(response, 403, 'asked under another name than this machine has')
    else if (request.method === 'POST' && editing) void write(server, editing, request, response)
    else read(answers, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(ServerError.from(port, error)))
    server.listen(port, HOST, resolve)
  })
  return {
    url: `http://${HOST}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Another site may give its name this machine's address, and so have a browser ask here: it asks under that name. */
const isOwn = (server: Server, { headers: { host = '' } }: IncomingMessage): boolean =>
  NAMES.some((name) => host === `${name}:${portOf(server)}`)

function read(answers: Answers, { method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const found = answers(url.replace(/[?#].*$/s, ''))
  if (method !== 'GET' && method !== 'HEAD') say(response, 405, 'there is nothing to be written here')
  else if (found === undefined) say(response, 404, 'there is nothing here')
  else {
    const encoding = found.isPacked && { 'Content-Encoding': 'gzip' }
    response.writeHead(200, { ...SAFE, 'Content-Type': `${found.type}; charset=utf-8`, ...encoding })
    response.end(method === 'HEAD' ? undefined : found.body)
  }
}

/** Writes what the page itself sent, and no other. */
async function write(
  server: Server,
  editing: Editing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url, headers } = request
  const origins = NAMES.map((name) => `http://${name}:${portOf(server)}`)
  if (url !== '/decisions') return void say(response, 404, 'there is nothing here')
  if (headers['x-onrecord-token'] !== editing.token || !origins.includes(headers.origin ?? ''))
    return void say(response, 403, 'this page may not write: reload it')
  const body = await bodyOf(request)
  if (body === undefined) return void say(response, 400, 'Not written: this is no decision.')
  try {
    const { code, words } = await editing.write(body)
    say(response, code, words)
  } catch (error) {
    say(response, 500, `Not written: ${(error as Error).message}`)
  }
}

const MOST_BYTES = 100_000

/** The JSON that was sent; `undefined` where it is none, or too much. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > MOST_BYTES) return undefined
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString())
  } catch {
    return undefined
  }
}

function say(response: ServerResponse, code: number, words: string): void {
  response.writeHead(code, { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(words)
}

/** No other site may read, frame or guess at what is answered; a build made anew is seen by reloading. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

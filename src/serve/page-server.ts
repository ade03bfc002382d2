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

/** A server that is running. */
export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Nobody but this machine is answered. */
const HOST = '127.0.0.1'
const NAMES = [HOST, 'localhost']

/**
 * Starts a server for a page that is only looked at.
 *
 * @param port 0 for any that is free
 * @throws {ServerError} where it cannot be started
 */
export async function servePage(answers: Answers, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => answer(server, answers, request, response))
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

function answer(server: Server, answers: Answers, request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '/', headers } = request
  const found = answers(url.replace(/[?#].*$/s, ''))
  // Another site may give its name this machine's address, and so have a browser ask here: it asks under that name.
  if (!NAMES.map((name) => `${name}:${portOf(server)}`).includes(headers.host ?? ''))
    refuse(response, 403, 'asked under another name than this machine has')
  else if (method !== 'GET' && method !== 'HEAD') refuse(response, 405, 'there is nothing to be written here')
  else if (found === undefined) refuse(response, 404, 'there is nothing here')
  else {
    const encoding = found.isPacked && { 'Content-Encoding': 'gzip' }
    response.writeHead(200, { ...SAFE, 'Content-Type': `${found.type}; charset=utf-8`, ...encoding })
    response.end(method === 'HEAD' ? undefined : found.body)
  }
}

function refuse(response: ServerResponse, code: number, why: string): void {
  response.writeHead(code, { ...SAFE, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${why}\n`)
}

/** No other site may read, frame or guess at what is answered; a build made anew is seen by reloading. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

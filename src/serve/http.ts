import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ServerError } from '../errors.ts'

/** Nobody but this machine is answered there. */
export const LOOPBACK = '127.0.0.1'
const NAMES = [LOOPBACK, 'localhost']

/** A server that is running. */
export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port

/**
 * Starts a server.
 *
 * @param port 0 for any that is free
 * @throws {ServerError} where it cannot be started
 */
export async function listen(server: Server, port: number, host = LOOPBACK): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(ServerError.from(port, error)))
    server.listen(port, host, resolve)
  })
}

/** Another site may give its name this machine's address, and so have a browser ask here: it asks under that name. */
export const isOwn = (server: Server, { headers: { host = '' } }: IncomingMessage): boolean =>
  NAMES.some((name) => host === `${name}:${portOf(server)}`)

/** Whether a page of this server asks: a browser says whose page it is. */
export const isOwnPage = (server: Server, { headers: { origin = '' } }: IncomingMessage): boolean =>
  NAMES.some((name) => origin === `http://${name}:${portOf(server)}`)

/** All that is sent, as far as it is no more than `most` bytes; `undefined` where it is more. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  // Left open, so that its sender can be told.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

export function send(
  response: ServerResponse,
  code: number,
  type: string,
  body: string | Buffer | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(code, { ...SAFE, 'Content-Type': type, ...headers })
  response.end(body)
}

/** No other site may read, frame or guess at what is answered; a build made anew is seen by reloading. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

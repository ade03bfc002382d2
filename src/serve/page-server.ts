import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { bytesOf, isOwn, isOwnPage, LOOPBACK, listen, portOf, type RunningServer, send } from './http.ts'

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
  await listen(server, port)
  return {
    url: `http://${LOOPBACK}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function read(answers: Answers, { method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const found = answers(url.replace(/[?#].*$/s, ''))
  if (method !== 'GET' && method !== 'HEAD') say(response, 405, 'there is nothing to be written here')
  else if (found === undefined) say(response, 404, 'there is nothing here')
  else {
    const encoding: Record<string, string> = found.isPacked ? { 'Content-Encoding': 'gzip' } : {}
    send(response, 200, `${found.type}; charset=utf-8`, method === 'HEAD' ? undefined : found.body, encoding)
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
  if (url !== '/decisions') return void say(response, 404, 'there is nothing here')
  if (headers['x-onrecord-token'] !== editing.token || !isOwnPage(server, request))
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
  const bytes = await bytesOf(request, MOST_BYTES)
  try {
    return bytes && JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

const say = (response: ServerResponse, code: number, words: string): void =>
  send(response, code, 'text/plain; charset=utf-8', words)

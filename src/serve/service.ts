import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ArticleRecord } from '../model/record.ts'
import { articleSent, firstOf } from './article-sent.ts'
import type { BuildView } from './build-view.ts'
import { isOwn, isOwnPage, LOOPBACK, listen, portOf, type RunningServer, send } from './http.ts'
import { openApi } from './open-api.ts'
import { PROBLEM_TYPE, Problem } from './problem.ts'
import { routeOf } from './routes.ts'
import type { ArticleToRead } from './shapes.ts'

export interface ServiceOptions {
  readonly version: string
  /** 0 for any that is free. */
  readonly port: number
  readonly host: string
  /** What a request must show, where not everybody who reaches the service may ask. */
  readonly token?: string | undefined
  /** Most bytes of an article. */
  readonly bodyLimit: number
  /** Most articles that are received, wait or are worked on at a time. */
  readonly queue: number
  /** Most milliseconds until a request is there as a whole. @default 60000 */
  readonly receiveMs?: number
  /** The build that is asked, if any. */
  readonly build?: BuildView | undefined
  /** The record of an article, or why there is none. */
  readonly extract: (article: ArticleToRead) => Promise<ArticleRecord | string>
}

/** Most milliseconds until a request is there as a whole. */
const RECEIVE_MS = 60_000

/** Names that lead to this machine alone. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host)

/**
 * Starts the service. It reads, and never writes.
 *
 * @throws {ServerError} where it cannot be started
 */
export async function serveApi(options: ServiceOptions): Promise<RunningServer> {
  const service = new Service(options)
  const { receiveMs = RECEIVE_MS } = options
  const server = createServer(
    { requestTimeout: receiveMs, headersTimeout: receiveMs / 2, connectionsCheckingInterval: receiveMs / 30 },
    (request, response) => void service.answer(server, request, response),
  )
  server.on('clientError', refuse)
  await listen(server, options.port, options.host)
  const name = isLoopback(options.host) ? LOOPBACK : options.host
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${portOf(server)}/`,
    // What has been begun is done; connections that wait for nothing are ended.
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** What is no HTTP, or too slow. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const { status, body } = isLate
    ? new Problem(408, 'the request took too long to come')
    : new Problem(400, 'this is no HTTP request')
  const head = [`HTTP/1.1 ${status} ${isLate ? 'Request Timeout' : 'Bad Request'}`, `Content-Type: ${PROBLEM_TYPE}`]
  socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close', '', body].join('\r\n'))
}

class Service {
  readonly #options: ServiceOptions
  readonly #document: string
  #articles = 0

  constructor(options: ServiceOptions) {
    this.#options = options
    this.#document = JSON.stringify(openApi(options.version))
  }

  async answer(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#answer(server, request, response)
    } catch (error) {
      const known = error instanceof Problem ? error : new Problem(500, (error as Error).message)
      // Nobody is there any more to whom it could be said.
      if (!request.destroyed || request.complete) known.answer(response)
    }
  }

  async #answer(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { version, host, build } = this.#options
    if (isLoopback(host) && !isOwn(server, request))
      throw new Problem(403, 'asked under another name than this machine has')
    if (request.headers.origin !== undefined && !isOwnPage(server, request))
      throw new Problem(403, 'pages of other sites may not ask')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here')
    if (pathname === '/health') return json(request, response, { status: 'ok', version, build: build !== undefined })
    this.#checkToken(request)
    if (pathname === '/openapi.json') return json(request, response, this.#document)
    if (pathname === '/extract') return this.#extract(request, response)
    const found = routeOf(pathname)
    if (found === undefined) throw new Problem(404, 'there is nothing here: /openapi.json tells what there is')
    if (build === undefined) throw new Problem(404, 'no build is served: start the service with --dir')
    const given = { ...Object.fromEntries(searchParams), ...found.inPath }
    const { data, error } = found.route.parameters.safeParse(given)
    if (data === undefined) throw new Problem(400, firstOf(error))
    const answer = found.route.find(build, data as never)
    if (answer === undefined) throw new Problem(404, 'nobody and nothing in this build is called so')
    json(request, response, answer)
  }

  #checkToken({ headers: { authorization = '' } }: IncomingMessage): void {
    const { token } = this.#options
    if (token === undefined || isSame(authorization, `Bearer ${token}`)) return
    throw new Problem(401, 'expected the token of the service, as Authorization: Bearer TOKEN', {
      'WWW-Authenticate': 'Bearer',
    })
  }

  async #extract(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') throw new Problem(405, 'an article is sent by POST', { Allow: 'POST' })
    if (this.#articles >= this.#options.queue)
      throw new Problem(503, 'too many articles at a time: send it again later', {
        'Retry-After': '1',
        Connection: 'close',
      })
    this.#articles += 1
    try {
      const record = await this.#options.extract(await articleSent(request, this.#options.bodyLimit))
      if (typeof record === 'string') throw new Problem(422, `the article ${record}`)
      send(response, 200, JSON_TYPE, JSON.stringify(record))
    } finally {
      this.#articles -= 1
    }
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

function json({ method }: IncomingMessage, response: ServerResponse, answer: object | string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new Problem(405, 'there is nothing to be written here', { Allow: 'GET, HEAD' })
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer)
  send(response, 200, JSON_TYPE, method === 'HEAD' ? undefined : body)
}

/** Takes as long for any two texts: how much of a token is right must not show. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

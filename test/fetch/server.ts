import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** What is answered at a path: the body of a page, or whatever the function does. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface TestServer {
  readonly url: (path: string) => URL
  /** What was asked, in order: "GET /a.html". */
  readonly asked: string[]
  /** What heads were sent with it. */
  readonly heads: IncomingMessage['headers'][]
  /** Most requests that were under way at the same time. */
  readonly most: () => number
}

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** Starts a server on this machine alone; where there is no route it answers 404. It ends when the test file is done. */
export async function serverOf(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const asked: string[] = []
  const heads: IncomingMessage['headers'][] = []
  let open = 0
  let most = 0
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    heads.push(request.headers)
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    const route = routes[request.url ?? '']
    if (route === undefined) response.writeHead(404).end()
    else if (typeof route === 'string')
      response.writeHead(200, { 'content-type': typeOf(request.url ?? '') }).end(route)
    else route(request, response)
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: (path) => new URL(path, `http://127.0.0.1:${port}`), asked, heads, most: () => most }
}

function typeOf(path: string): string {
  if (path.endsWith('.txt')) return 'text/plain'
  return /\.(?:rss|xml)$/.test(path) ? 'application/rss+xml' : 'text/html; charset=utf-8'
}

/** Leads on to another address. */
export const leadingTo =
  (location: string, status = 302): Route =>
  (_, response) =>
    response.writeHead(status, { location }).end()

/** A page of a newspaper. */
export const pageOf = (title: string, words: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title><meta property="article:published_time" content="2025-03-26T10:00:00Z">` +
  `<meta property="og:site_name" content="Example Herald"></head><body><article><h1>${title}</h1><p>${words}</p>` +
  '<p>“We will mend the bridge,” Mary Stone, the mayor, said on Tuesday, to the council that had asked her.</p></article></body></html>'

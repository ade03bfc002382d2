import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchAll } from '../../src/fetch/fetch-all.ts'
import { Fetcher, type FetcherOptions } from '../../src/fetch/fetcher.ts'
import { A_PAGE } from '../../src/fetch/pages.ts'
import { leadingTo, type Route, serverOf } from './server.ts'

const fetcherWith = (options: Partial<FetcherOptions> = {}): Fetcher =>
  new Fetcher({
    ...{ agent: 'onrecord/test', pause: 0, time: 60_000, size: 1e6, allowPrivate: true },
    ...{ signal: new AbortController().signal, ...options },
  })

const ROBOTS =
  '# nobody else\nUser-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private/\nAllow: /private/open\n'

describe('robots.txt', () => {
  test('is heeded for every address, those that one leads to as well', async () => {
    const server = await serverOf({
      '/robots.txt': `\uFEFF${ROBOTS}`,
      '/a.html': 'A',
      '/private/open.html': 'O',
      '/way.html': leadingTo('/private/b.html'),
    })
    const fetcher = fetcherWith()
    expect((await fetcher.fetch(server.url('/a.html'), A_PAGE))?.body.toString()).toBe('A')
    expect((await fetcher.fetch(server.url('/private/open.html'), A_PAGE))?.body.toString()).toBe('O')
    for (const path of ['/private/b.html', '/way.html'])
      await expect(fetcher.fetch(server.url(path), A_PAGE)).rejects.toMatchObject({
        reason: 'robots.txt',
        isFault: false,
      })
    expect(server.asked.filter((one) => one.endsWith('/robots.txt'))).toHaveLength(1)
    expect(server.asked).not.toContain('GET /private/b.html')
    expect(server.heads[0]).toMatchObject({ 'user-agent': 'onrecord/test' })
  })

  test.each<[string, Route | undefined, boolean]>([
    ['is not there', undefined, true],
    ['is forbidden', (_, response) => response.writeHead(403).end(), true],
    ['leads round and round', leadingTo('/robots.txt'), true],
    ['lies elsewhere', leadingTo('/rules.txt'), false],
    ['cannot be had', (_, response) => response.writeHead(503).end(), false],
    ['is asked for too often', (_, response) => response.writeHead(429).end(), false],
    ['is broken off', (_, response) => response.destroy(), false],
  ])('that %s', async (_, robots, isAllowed) => {
    const server = await serverOf({
      ...(robots && { '/robots.txt': robots }),
      '/rules.txt': 'User-agent: *\nDisallow: /',
      '/a.html': 'A',
    })
    const page = fetcherWith().fetch(server.url('/a.html'), A_PAGE)
    if (isAllowed) await expect(page).resolves.toMatchObject({ status: 200 })
    else await expect(page).rejects.toThrow()
    expect(server.asked.includes('GET /a.html')).toBe(isAllowed)
  })

  test('asks for a pause, which is waited for; a pause without end is a no', async () => {
    const server = await serverOf({ '/robots.txt': 'User-agent: *\nCrawl-delay: 100000\n', '/a.html': 'A' })
    await expect(fetcherWith().fetch(server.url('/a.html'), A_PAGE)).rejects.toMatchObject({ reason: 'robots.txt' })
  })
})

test('a host is asked one thing at a time', async () => {
  const later: Route = (_, response) =>
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('x'), 10)
  const paths = Array.from({ length: 12 }, (_, n) => `/${n}.html`)
  const server = await serverOf(Object.fromEntries(paths.map((path) => [path, later])))
  const fetcher = fetcherWith()
  await Promise.all(paths.map((path) => fetcher.fetch(server.url(path), A_PAGE)))
  expect(server.most()).toBe(1)
})

describe('a body', () => {
  const packed =
    (encoding: string, body: Buffer): Route =>
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body)
  const words = Buffer.from('<p>Words.</p>')
  const long = Buffer.alloc(3e6, 'a')

  test('is unpacked', async () => {
    const server = await serverOf({
      '/gzip': packed('gzip', gzipSync(words)),
      '/deflate': packed('deflate', deflateSync(words)),
      '/br': packed('br', brotliCompressSync(words)),
      '/twice': packed('gzip, br', brotliCompressSync(gzipSync(words))),
    })
    for (const path of ['/gzip', '/deflate', '/br', '/twice'])
      expect((await fetcherWith().fetch(server.url(path), A_PAGE))?.body).toEqual(words)
  })

  test.each<[string, Route, string]>([
    ['is too long', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(long), 'too large'],
    ['unfolds to too much', packed('gzip', gzipSync(long)), 'too large'],
    ['unfolds twice', packed('gzip, gzip', gzipSync(gzipSync(long))), 'too large'],
    ['is packed too often', packed('gzip, gzip, gzip', words), 'refused'],
    ['is packed in nobody knows what', packed('rot13', words), 'refused'],
    ['is no packing', packed('gzip', words), 'refused'],
    [
      'is cut',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' })
        response.write('x', () => response.destroy())
      },
      'unreachable',
    ],
    [
      'is a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      'not an article',
    ],
    ['is of an error', (_, response) => response.writeHead(404).end('Not here'), 'refused'],
  ])('that %s is not taken', async (_, route, reason) => {
    const server = await serverOf({ '/a': route })
    await expect(fetcherWith().fetch(server.url('/a'), A_PAGE)).rejects.toMatchObject({ reason })
  })

  test('that comes in drops ends at the time limit', async () => {
    const server = await serverOf({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const drops = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drops))
      },
    })
    await expect(fetcherWith({ time: 300 }).fetch(server.url('/a'), A_PAGE)).rejects.toMatchObject({
      reason: 'too slow',
    })
  })
})

describe('an address that leads on', () => {
  test('is followed, and the page has the last one', async () => {
    const server = await serverOf({ '/a': leadingTo('/b', 301), '/b': leadingTo('c?utm_source=x', 307), '/c': 'C' })
    expect((await fetcherWith().fetch(server.url('/a'), A_PAGE))?.url).toEqual(server.url('/c'))
  })

  test.each([
    ['round and round', '/a', 'redirects'],
    ['to a file', 'file:///etc/hosts', 'not an address'],
  ])('%s is refused', async (_, location, reason) => {
    const server = await serverOf({ '/a': leadingTo(location) })
    await expect(fetcherWith().fetch(server.url('/a'), A_PAGE)).rejects.toMatchObject({ reason })
  })
})

test('a page that has not changed is not sent again', async () => {
  const server = await serverOf({
    '/a': ({ headers }, response) =>
      headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.writeHead(200).end('A'),
  })
  const known = { etag: '"1"', lastModified: 'Wed, 26 Mar 2025 10:00:00 GMT' }
  expect(await fetcherWith().fetch(server.url('/a'), { ...A_PAGE, known })).toBeNull()
  expect(server.heads.at(-1)).toMatchObject({ 'if-modified-since': known.lastModified })
})

describe('a server that wants to be left alone', () => {
  test('for a moment is asked again behind it', async () => {
    let isFirst = true
    const server = await serverOf({
      '/a': (_, response) => {
        response.writeHead(isFirst ? 503 : 200, { 'content-type': 'text/html', 'retry-after': '0' }).end('A')
        isFirst = false
      },
    })
    expect((await fetcherWith().fetch(server.url('/a'), A_PAGE))?.body.toString()).toBe('A')
  })

  test('for long is asked nothing more', async () => {
    const server = await serverOf({ '/a': (_, response) => response.writeHead(429).end(), '/b': 'B' })
    const fetcher = fetcherWith()
    for (const path of ['/a', '/b'])
      await expect(fetcher.fetch(server.url(path), A_PAGE)).rejects.toMatchObject({ reason: 'refused' })
    expect(server.asked).not.toContain('GET /b')
  })
})

test('addresses of a host come in order, those of others beside them', async () => {
  const urls = ['http://a/1', 'http://a/2', 'http://b/1', 'http://a/3'].map((url) => ({ url: new URL(url) }))
  const seen: string[] = []
  for await (const href of fetchAll(urls, async ({ url }) => url.href)) seen.push(href)
  expect(seen.filter((href) => href.startsWith('http://a'))).toEqual(['http://a/1', 'http://a/2', 'http://a/3'])
  expect(seen).toHaveLength(4)
})

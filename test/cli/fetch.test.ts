import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageOf, serverOf } from '../fetch/server.ts'
import { folderOf } from '../ingest/folder.ts'
import { parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

const TO_HERE = ['--allow-private', '--pause', '0']

interface Outcome {
  readonly url: string
  readonly outcome: string
  readonly reason?: string
  readonly file?: string
}

const outcomesOf = (stdout: string): Record<string, string> =>
  Object.fromEntries(
    parseLines<Outcome>(stdout).map(({ url, outcome, reason }) => [new URL(url).pathname, reason ?? outcome]),
  )

test('pages are fetched, kept with what tells of them, and asked for changes the next time', async () => {
  const cwd = folderOf({})
  let words = 'The bridge was shut on Monday.'
  const server = await serverOf({
    '/robots.txt': 'User-agent: *\nDisallow: /no/\n',
    '/bridge.html': ({ headers }, response) => {
      const etag = `"${words.length}"`
      if (headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'text/html', etag }).end(pageOf('Bridge shut', words))
    },
    '/photo.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  })
  const address = (path: string): string => server.url(path).href
  const list = ['# today', address('/bridge.html'), '', address('/no/a.html'), `${address('/photo.png')}#top`].join(
    '\n',
  )
  const args = ['fetch', '--from', '-', ...TO_HERE]
  const dry = await onrecord([...args, '--dry-run', '--json'], { cwd, stdin: list })
  expect(outcomesOf(dry.stdout)).toMatchObject({ '/bridge.html': 'would be fetched', '/no/a.html': 'robots.txt' })
  expect(existsSync(join(cwd, 'news'))).toBe(false)
  expect(server.asked).toEqual(['GET /robots.txt'])

  const first = await onrecord([...args, '--contact', 'ann@example.org'], { cwd, stdin: list })
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('Pages: 1 fetched.\nNot fetched 2:') })
  expect(first.stderr).toContain(`${address('/no/a.html')}: is not to be fetched by programs, says its robots.txt`)
  expect(server.heads.at(-1)).toMatchObject({
    'user-agent': expect.stringMatching(/^onrecord\/\d+\.\d+\.\d+ \(\+ann@example\.org\)$/),
  })
  const { stdout } = await onrecord(['extract', 'news'], { cwd })
  expect(parseLines(stdout)).toMatchObject([
    {
      id: address('/bridge.html'),
      article: {
        ...{ url: address('/bridge.html'), title: 'Bridge shut', outlet: 'Example Herald' },
        publishedAt: '2025-03-26',
      },
    },
  ])

  expect(outcomesOf((await onrecord([...args, '--json'], { cwd, stdin: list })).stdout)).toMatchObject({
    '/bridge.html': 'unchanged',
  })
  words = 'The bridge was shut on Monday, and will be so for a year.'
  expect(outcomesOf((await onrecord([...args, '--json'], { cwd, stdin: list })).stdout)).toMatchObject({
    '/bridge.html': 'fetched',
  })
  expect((await onrecord(['extract', 'news'], { cwd })).stdout).toContain('will be so for a year')
})

test('what is no address, or cannot be reached, is named, and the others are fetched', async () => {
  const cwd = folderOf({})
  const server = await serverOf({ '/a.html': pageOf('A title', 'It rained.') })
  const given = ['ftp://x.example/a', server.url('/none.html').href, server.url('/a.html').href]
  const { code, stdout, stderr } = await onrecord(['fetch', ...given, '-o', 'pages', ...TO_HERE], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('Pages: 1 fetched.\nNot fetched 2: 1 not an address, 1 refused.')
  expect(stderr).toBe(
    `ftp://x.example/a: is no address of the web but begins with ftp:\n${given[1]}: is not there: check the address (404)\n`,
  )
  const refused = await onrecord(['fetch', given[2] ?? ''], { cwd })
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--allow-private fetches it') })
  expect(await onrecord(['fetch'], { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining('--from') })
})

const feedOf = (paths: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Example Herald</title>${paths
    .map(
      (path, n) =>
        `<item><title>Story ${n}</title><link>${path}</link><pubDate>Wed, 26 Mar 2025 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`

test("a feed's articles are fetched once, with what the feed tells of them; a page leads to its feeds", async () => {
  const cwd = folderOf({})
  const bare =
    '<html><body><p>The bridge is shut.</p><p>“We will mend it,” Mary Stone, the mayor, said to the council on Tuesday.</p></body></html>'
  let paths = ['/1.html?utm_source=rss', '/2.html', '/gone.html']
  let feeds = 0
  const server = await serverOf({
    '/feed.rss': ({ headers }, response) => {
      const etag = `"${paths.join()}"`
      if (headers['if-none-match'] === etag) response.writeHead(304).end()
      else {
        feeds += 1
        response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feedOf(paths))
      }
    },
    ...{ '/1.html': bare, '/2.html': bare, '/3.html': bare },
    '/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.rss"></head><body>Home</body></html>',
  })
  const args = ['feed', server.url('/feed.rss').href, ...TO_HERE]
  const first = await onrecord([...args, '--json'], { cwd })
  expect(outcomesOf(first.stdout)).toEqual({ '/1.html': 'fetched', '/2.html': 'fetched', '/gone.html': 'refused' })
  const { stdout } = await onrecord(['extract', 'news'], { cwd })
  expect(parseLines(stdout)).toMatchObject([
    {
      article: {
        url: server.url('/1.html').href,
        title: 'Story 0',
        outlet: 'Example Herald',
        publishedAt: '2025-03-26',
      },
    },
    { article: { url: server.url('/2.html').href, title: 'Story 1' } },
  ])
  paths = ['/3.html', ...paths.slice(0, 2)]
  expect(outcomesOf((await onrecord([...args, '--json'], { cwd })).stdout)).toEqual({
    ...{ '/3.html': 'fetched', '/1.html': 'had', '/2.html': 'had' },
  })
  expect(outcomesOf((await onrecord([...args, '--json'], { cwd })).stdout)).toEqual({ '/feed.rss': 'unchanged' })
  expect(feeds).toBe(2)
  const page = await onrecord(['feed', server.url('/').href, ...TO_HERE], { cwd })
  expect(page).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`its feeds are ${server.url('/feed.rss').href}`),
  })
})

test('Ctrl-C and a kill lose nothing: the next run asks only for what is not there', async () => {
  const cwd = folderOf({})
  let isStuck = true
  let reached = (): void => {}
  const routes = (n: number): [string, Parameters<typeof serverOf>[0][string]] => [
    `/${n}.html`,
    (_, response) => {
      if (n === 3 && isStuck) reached()
      else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(`Story ${n}`, `Part ${n} of it.`))
    },
  ]
  const server = await serverOf(Object.fromEntries([1, 2, 3, 4].map(routes)))
  const args = ['fetch', ...[1, 2, 3, 4].map((n) => server.url(`/${n}.html`).href), ...TO_HERE]
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const atThird = new Promise<void>((resolve) => {
      reached = resolve
    })
    const child = startOnrecord(args, { cwd })
    const outcome = outcomeOf(child)
    await atThird
    child.kill(signal)
    const { code, stderr } = await outcome
    if (signal === 'SIGINT') {
      expect(code).toBe(130)
      expect(stderr).toContain('What was fetched is saved: the same command goes on from here.')
    }
  }
  isStuck = false
  server.asked.length = 0
  expect(await onrecord(args, { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 fetched, 2 had already'),
  })
  expect(server.asked).toEqual(['GET /robots.txt', 'GET /3.html', 'GET /4.html'])
  const records = await onrecord(['extract', 'news'], { cwd })
  expect(parseLines(records.stdout)).toHaveLength(4)
  // What is thrown away is fetched again when it is asked for.
  const { file = '' } =
    parseLines<Outcome>(readFileSync(join(cwd, 'news/fetched.log'), 'utf8')).find(({ url }) => url) ?? {}
  rmSync(join(cwd, 'news', file))
  await onrecord(args, { cwd })
  expect(existsSync(join(cwd, 'news', file))).toBe(true)
})

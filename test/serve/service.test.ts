import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { BuildView } from '../../src/serve/build-view.ts'
import type { RunningServer } from '../../src/serve/http.ts'
import { openApi } from '../../src/serve/open-api.ts'
import { ROUTES } from '../../src/serve/routes.ts'
import { type ServiceOptions, serveApi } from '../../src/serve/service.ts'
import { statementSchema } from '../../src/serve/shapes.ts'
import { seedRecords } from '../seed-records.mjs'

const RECORD = seedRecords()[0] as ArticleRecord
const started: RunningServer[] = []
let build: BuildView
beforeAll(async () => {
  build = new BuildView(await foldGraph(seedRecords()))
})
afterAll(() => Promise.all(started.map((one) => one.close())))

async function start(options: Partial<ServiceOptions> = {}): Promise<string> {
  const server = await serveApi({
    version: '1.2.3',
    port: 0,
    host: '127.0.0.1',
    bodyLimit: 1_000_000,
    queue: 4,
    build,
    extract: async () => RECORD,
    ...options,
  })
  started.push(server)
  return server.url
}

/** What is answered: its status, type and JSON. */
async function ask(url: string, init?: RequestInit): Promise<{ status: number; type: string | null; body: never }> {
  const response = await fetch(url, init)
  return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as never }
}
const post = (body: string | Buffer, type = 'text/plain'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': type },
})
const problem = (status: number, detail: unknown) => ({
  status,
  type: 'application/problem+json',
  body: { type: 'about:blank', title: expect.any(String), status, detail },
})

describe('a build is asked', () => {
  test('who bears a name, what they say, about whom, and where it is printed', async () => {
    const url = await start()
    const { body: found } = await ask(`${url}entities?q=castleden`)
    const [castleden] = (found as { entities: { id: string; name: string; says: number }[] }).entities
    expect(castleden).toMatchObject({ name: 'Miriam Castleden', kind: 'Person' })
    const { body } = await ask(`${url}entities/${castleden?.id}/statements?relation=by&limit=2&since=2026-02-12`)
    const { total, statements } = body as { total: number; statements: { id: string; saidOn: string }[] }
    expect(statements).toHaveLength(2)
    expect(total).toBeGreaterThan(2)
    expect(total).toBeLessThan(castleden?.says ?? 0)
    for (const statement of statements) {
      expect(statementSchema.parse(statement)).toEqual(statement)
      expect((await ask(`${url}statements/${statement.id}`)).body).toEqual(statement)
    }
    const { body: evidence } = await ask(`${url}evidence?speaker=Kevin%20Dunmore&about=castleden`)
    expect(evidence).toMatchObject({
      speaker: { name: 'Kevin Dunmore' },
      about: { name: 'Miriam Castleden' },
      total: 7,
    })
  })

  test.each([
    ['entities', 400, /^q: /],
    ['entities?q=castleden&limit=0', 400, /^limit: /],
    ['entities/nobody', 404, /nobody and nothing/],
    ['statements?since=2026-13-01', 400, /^since: /],
    ['statements/person:x', 404, /nobody and nothing/],
    ['elsewhere', 404, /openapi/],
    ['extract', 405, /POST/],
    ['entities/%E0%A4%A', 404, /nobody and nothing/],
  ])('GET /%s is wrong', async (path, status, detail) => {
    expect(await ask((await start()) + path)).toEqual(problem(status, expect.stringMatching(detail)))
  })

  test('without a build it says so', async () => {
    const url = await start({ build: undefined })
    expect(await ask(`${url}entities?q=x`)).toEqual(problem(404, expect.stringMatching(/--dir/)))
    expect((await ask(`${url}health`)).body).toEqual({ status: 'ok', version: '1.2.3', build: false })
  })
})

describe('an article is read', () => {
  test('as text and as JSON', async () => {
    const given: unknown[] = []
    const url = await start({
      extract: async (article) => {
        given.push(article)
        return RECORD
      },
    })
    expect(await ask(`${url}extract`, post('Ada said so.'))).toMatchObject({ status: 200, body: RECORD })
    await ask(`${url}extract`, post('{"text":"Ada said so.","publishedAt":"2026-02-11"}', 'application/json'))
    expect(given).toEqual([{ text: 'Ada said so.' }, { text: 'Ada said so.', publishedAt: '2026-02-11' }])
  })

  test.each<[string, RequestInit, number, RegExp]>([
    ['broken JSON', post('{"text": "Ada', 'application/json'), 400, /no JSON/],
    ['JSON without text', post('{"title": "Ada"}', 'application/json'), 400, /^no article: text: /],
    ['a day that is none', post('{"text":"x","publishedAt":"yesterday"}', 'application/json'), 400, /publishedAt/],
    ['nothing', post(''), 400, /no article/],
    ['bytes that are no text', post(Buffer.from([0xff, 0xfe, 0x41])), 400, /UTF-8/],
    ['another type', post('<p>x</p>', 'text/html'), 415, /text\/plain/],
    ['20 MB', post('x'.repeat(20_000_000)), 413, /at most 1000000 bytes/],
  ])('%s is refused', async (_, init, status, detail) => {
    const url = await start()
    expect(await ask(`${url}extract`, init)).toEqual(problem(status, expect.stringMatching(detail)))
    expect((await ask(`${url}extract`, post('Ada said so.'))).status).toBe(200)
  })

  test('that is sent in pieces is measured as it comes', async () => {
    const pieces = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_000_000).fill(0x78))
      },
    })
    const sent = fetch(`${await start()}extract`, { method: 'POST', body: pieces, duplex: 'half' } as RequestInit)
    // The sender of what never ends is answered, or cut off.
    await sent.then(
      ({ status }) => expect(status).toBe(413),
      (error) => expect(error).toBeInstanceOf(TypeError),
    )
  })

  test('of which there is no record says why', async () => {
    const url = await start({ extract: async () => 'took longer than 60 s' })
    expect(await ask(`${url}extract`, post('x'))).toEqual(problem(422, 'the article took longer than 60 s'))
  })

  test('when there are too many, later', async () => {
    let go = (): void => {}
    const gone = new Promise<void>((resolve) => {
      go = resolve
    })
    let received = 0
    let isFull = (): void => {}
    const full = new Promise<void>((resolve) => {
      isFull = resolve
    })
    const url = await start({
      queue: 2,
      extract: async () => {
        received += 1
        if (received === 2) isFull()
        await gone
        return RECORD
      },
    })
    const begun = [ask(`${url}extract`, post('1')), ask(`${url}extract`, post('2'))]
    await full
    const refused = await fetch(`${url}extract`, post('3'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    go()
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200])
    expect((await ask(`${url}extract`, post('4'))).status).toBe(200)
  })
})

describe('a client', () => {
  /** What is answered to these bytes, sent as they are. */
  async function raw(url: string, bytes: string): Promise<string> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(bytes)
    return text(socket)
  }

  test('that is slow is told so, and cut off', async () => {
    const url = await start({ receiveMs: 300 })
    const host = new URL(url).host
    const answer = await raw(url, `POST /extract HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\nAda`)
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*application\/problem\+json[\s\S]*"status":408/)
  })

  test('that speaks no HTTP is told so', async () => {
    expect(await raw(await start(), 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"status":400/)
  })

  test('that asks under another name, or from the page of another site, is refused', async () => {
    const url = await start()
    const asked = (host: string, more = ''): Promise<string> =>
      raw(url, `GET /health HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`)
    const { host, port } = new URL(url)
    expect(await asked(`evil.example:${port}`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await asked(host, 'Origin: http://evil.example\r\n')).toMatch(/^HTTP\/1\.1 403 /)
    expect(await asked(host)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await asked(`localhost:${port}`)).toMatch(/^HTTP\/1\.1 200 /)
  })

  test.each([
    ['none', undefined, 401],
    ['another', 'Bearer wrong', 401],
    ['the beginning of it', 'Bearer secre', 401],
    ['the right one', 'Bearer secret', 200],
  ])('shows a token where one is wanted: %s', async (_, authorization, status) => {
    const url = await start({ token: 'secret' })
    const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
    expect((await fetch(`${url}openapi.json`, { headers })).status).toBe(status)
    expect((await fetch(`${url}extract`, { ...post('x'), headers })).status).toBe(status)
    expect((await fetch(`${url}health`)).status).toBe(200)
  })
})

test('what has been begun is done before the service ends', async () => {
  let go = (): void => {}
  let isBegun = (): void => {}
  const begun = new Promise<void>((resolve) => {
    isBegun = resolve
  })
  const server = await serveApi({
    ...{ version: '1', port: 0, host: '127.0.0.1', bodyLimit: 1000, queue: 4 },
    extract: () => {
      isBegun()
      return new Promise((resolve) => {
        go = () => resolve(RECORD)
      })
    },
  })
  const answer = ask(`${server.url}extract`, post('x'))
  await begun
  const closed = server.close()
  await expect(fetch(`${server.url}health`)).rejects.toThrow()
  go()
  expect((await answer).status).toBe(200)
  await closed
})

describe('the OpenAPI document', () => {
  interface Operation {
    operationId: string
    parameters?: { name: string; in: string; required: boolean; schema: object }[]
    responses: object
  }
  const document = openApi('1.2.3') as {
    openapi: string
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Record<string, object> }
  }
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item).map((operation) => ({ path, operation })),
  )

  test('is of 3.1, has every route, and each operation a name of its own', async () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(Object.keys(document.paths)).toEqual(['/health', '/extract', ...ROUTES.map(({ path }) => path)])
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    expect((await ask(`${await start({ version: '1.2.3' })}openapi.json`)).body).toEqual(document)
  })

  test('refers to nothing that is not there, and leaves nothing out', () => {
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(new Set(named)).toEqual(
      new Set(Object.keys(document.components.schemas).filter((one) => one !== 'Position')),
    )
    expect(JSON.stringify(document)).not.toMatch(/"\$(?:id|schema|defs)"/)
  })

  test('says of each parameter where it stands', () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const parameters = operation.parameters ?? []
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath)
      for (const parameter of parameters) {
        expect(Object.keys(parameter.schema)).toContain('type')
        if (parameter.in === 'path') expect(parameter.required).toBe(true)
      }
    }
  })
})

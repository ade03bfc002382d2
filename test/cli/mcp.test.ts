import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf } from '../questions/cases.ts'
import { onrecord } from './onrecord.ts'
import { projectWithBuild } from './project-with-build.ts'
import { MAIN } from './start.mjs'

const cwd = projectWithBuild()
const client = new Client({ name: 'test', version: '1' })
/** What the program says on standard error. */
let said = ''
const problems: Error[] = []

beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, 'mcp', '--dir', 'graph'],
    cwd,
    stderr: 'pipe',
  })
  transport.stderr?.on('data', (words) => {
    said += words
  })
  // Told of whatever comes on standard output that is not of the protocol.
  client.onerror = (error) => problems.push(error)
  await client.connect(transport)
})
afterAll(() => client.close())

interface Said {
  readonly quotation: string
  readonly sentence: string
  readonly start: number
  readonly saidOn: string | null
  readonly speakers: { name: string }[]
  readonly article: { title: string | null; outlet: string | null; file: string | null; url: string | null }
}

async function call(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args })
  expect(isError ?? false, JSON.stringify(content)).toBe(false)
  expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent)
  return structuredContent as Record<string, unknown>
}

describe('an assistant', () => {
  test('finds five tools, which only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(['about', 'evidence', 'positions', 'query', 'who_said'])
    for (const { annotations } of tools)
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    expect(client.getInstructions()).toContain('Quote only what is there')
  })

  test.each(['who_said', 'about'])('asks %s and hears quotations with their places', async (tool) => {
    const answer = await call(tool, { name: 'castleden', limit: 3 })
    expect(answer.entity).toMatchObject({ name: 'Miriam Castleden' })
    const statements = answer.statements as Said[]
    expect(statements).toHaveLength(3)
    expect(answer.total).toBeGreaterThan(3)
    for (const { quotation, sentence, start, speakers, article } of statements) {
      for (const part of quotation.split(' … ')) expect(sentence).toContain(part)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(article.file ?? article.url).toEqual(expect.any(String))
      if (tool === 'who_said') expect(speakers.map(({ name }) => name)).toContain('Miriam Castleden')
    }
  })

  test('asks for evidence, by two names and by one statement', async () => {
    const { total, statements } = await call('evidence', { speaker: 'Kevin Dunmore', about: 'Castleden' })
    expect(total).toBe(7)
    const [first] = statements as { id: string }[]
    expect((await call('evidence', { statement: first?.id })).statements).toEqual([first])
  })

  test('asks where somebody stands', async () => {
    const { positions } = await call('positions', { name: 'Castleden', about: 'Saltmere inquiry', limit: 2 })
    const said = { article: { file: expect.any(String) }, sentence: expect.any(String) }
    expect(positions).toMatchObject([
      {
        on: { name: 'Saltmere inquiry' },
        runs: [
          { side: 'against', firstOn: '2026-04-14', lastOn: '2026-04-14', total: 3, surest: said },
          { side: 'for', firstOn: '2026-05-18', lastOn: '2026-06-16', total: 3, surest: said },
        ],
        changes: [{ before: { side: 'against', statement: said }, after: { side: 'for', statement: said } }],
      },
    ])
  })

  test('asks a question that comes with onrecord', async () => {
    const parameters = { name: 'Caroline Whitlock' }
    expect((await call('query', { question: 'said-about', parameters })).rows).toEqual(answerOf('said-about'))
  })

  test.each([
    ['who_said', { name: 'Nobody Atall' }, /nobody and nothing in this build/],
    ['evidence', { speaker: 'Castleden' }, /give speaker and about/],
    ['query', { question: 'said-about', parameters: { limit: 'many' } }, /whole number/],
    ['query', { question: 'delete-all', parameters: {} }, /./],
    ['who_said', { name: 'Castleden', since: 'yesterday' }, /./],
  ])('hears what is wrong with %s %j', async (name, args, message) => {
    const answer = await client.callTool({ name, arguments: args }).catch((error: Error) => ({
      isError: true,
      content: [{ type: 'text', text: error.message }],
    }))
    expect(answer.isError).toBe(true)
    expect((answer.content as { text: string }[])[0]?.text).toMatch(message)
  })

  test('is told nothing but the protocol', () => {
    expect({ problems, said }).toEqual({ problems: [], said: '' })
  })
})

test('the program ends when its standard input does', async () => {
  expect(await onrecord(['mcp', '--dir', 'graph'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a folder without a build is told of before anything is spoken', async () => {
  expect(await onrecord(['mcp', '--dir', 'nowhere'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'nowhere: has no build (no records.ndjson): run `onrecord build` first\n',
  })
})

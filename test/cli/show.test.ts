import { describe, expect, test } from 'vitest'
import type { PlacedStatement } from '../../src/cli/loaded-build.ts'
import type { ArticleInfo } from '../../src/model/article.ts'
import type { ArticleRecord, RecordStatement } from '../../src/model/record.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { makeRecord } from '../record/sample.ts'
import { parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

const TEXT = '\uFEFFHeadline\r\n\r\n“Taxes 😀 will rise,” Ada Example told the BBC.\nOfficials said \u001B[31mno.'

/** The statement of a text with this content. */
const statement = (text: string, content: string, rest: Partial<RecordStatement>): RecordStatement => {
  const start = text.indexOf(content)
  return {
    ...{ id: 's1', form: 'direct', source: [], cue: [], content: [[start, start + content.length]] },
    ...{ speaker: null, about: [], addressee: null, saidOn: null, confidence: 0.9 },
    ...rest,
  }
}

const record = (id: string, article: Partial<ArticleInfo>): ArticleRecord =>
  makeRecord(id, {
    article,
    text: TEXT,
    entities: [
      { id: 'e1', type: 'PERSON', name: 'Ada Example', aliases: ['Example'] },
      { id: 'e2', type: 'ORG', name: 'BBC', aliases: [] },
      { id: 'e3', type: 'COUNTRY', name: 'France', aliases: [], iso: 'FR' },
    ],
    statements: [
      statement(TEXT, '“Taxes 😀 will rise,”', {
        ...{ id: 's1', speaker: 'e1', about: ['e3', 'e2'], addressee: 'e2', saidOn: '2025-03-26' },
      }),
      statement(TEXT, '\u001B[31mno', {
        id: 's2',
        source: [[TEXT.indexOf('Officials'), TEXT.indexOf('Officials') + 9]],
      }),
    ],
  })

const buildOf = (...records: ArticleRecord[]): string =>
  folderOf({ 'graph/records.ndjson': records.map((record) => `${serializeRecord(record)}\n`).join('') })

describe('onrecord show', () => {
  test('prints all statements with their places, and no control character of theirs', async () => {
    const cwd = buildOf(record('1', { file: 'news/a.txt' }))
    const { code, stdout, stderr } = await onrecord(['show', 'graph'], { cwd, env: { FORCE_COLOR: '1', CI: '1' } })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(
      'Ada Example → France, BBC (to BBC)  2025-03-26\n  “Taxes 😀 will rise,”\n' +
        '  “Taxes 😀 will rise,” Ada Example told the BBC.\n  news/a.txt:3:1 · direct · trust 0.90\n\n' +
        'Officials (unnamed official)\n  \uFFFD[31mno\n  Officials said \uFFFD[31mno.\n  news/a.txt:4:16 · direct · trust 0.90\n',
    )
  })

  test('in JSON lines the place is the line of the article and the column in its text', async () => {
    const cwd = buildOf(record('1', { file: 'a.jsonl', line: 7 }))
    const { stdout } = await onrecord(['show', 'graph', '--json'], { cwd })
    expect(parseLines<PlacedStatement>(stdout).map(({ place }) => place)).toEqual([
      `a.jsonl:7:${TEXT.indexOf('“') + 1}`,
      `a.jsonl:7:${TEXT.indexOf('\u001B') + 1}`,
    ])
  })

  test('of one entity prints what it said and what was said about it', async () => {
    const cwd = buildOf(record('1', { file: 'a.txt' }))
    const speaker = await onrecord(['show', 'graph', 'ada example'], { cwd })
    expect(speaker.stdout).toMatch(
      /^Said by Ada Example \(Person, person:\w+\): 1\n\nAda Example → France.*\n.*\n.*\n.*\n\nSaid about Ada Example: 0\n\nSaid to Ada Example: 0\n$/,
    )
    const target = await onrecord(['show', 'graph', 'France', '--json'], { cwd })
    expect(parseLines(target.stdout)).toMatchObject([
      { relation: 'about', speakers: ['Ada Example'], targets: ['France', 'BBC'] },
    ])
  })

  test('--about and --to narrow it to what one said about another, or to another', async () => {
    const cwd = buildOf(record('1', { file: 'a.txt' }))
    const about = await onrecord(['show', 'graph', 'Ada Example', '--about', 'France'], { cwd })
    expect(about.stdout).toMatch(
      /^Said by Ada Example \(Person, person:\w+\): 1\n\nAda Example → France.*\n.*\n.*\n.*\n$/,
    )
    const none = await onrecord(['show', 'graph', '--to', 'France', '--json'], { cwd })
    expect(none.stdout.trim()).toBe('')
    const unknown = await onrecord(['show', 'graph', '--about', 'Frence'], { cwd })
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('France')])
  })

  test('--since, --until, --outlet and --form narrow it, and where nothing fits one line says so', async () => {
    const cwd = buildOf(
      record('1', { file: 'a.txt', outlet: 'The Herald', publishedAt: '2025-03-27' }),
      record('2', { file: 'b.txt', outlet: 'Post', publishedAt: '2025-04-01' }),
    )
    const found = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await onrecord(['show', 'graph', '--json', ...args], { cwd })
      return parseLines<PlacedStatement>(stdout).map(({ place, article }) => `${article.outlet} ${place}`)
    }
    expect(await found('--since', '2025-03-27')).toEqual(['The Herald a.txt:4:16', 'Post b.txt:4:16'])
    expect(await found('--until', '2025-03-26', '--outlet', 'herald')).toEqual(['The Herald a.txt:3:1'])
    expect(await found('--form', 'indirect')).toEqual([])
    const none = await onrecord(['show', 'graph', '--since', '2026-01-01'], { cwd })
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/^No statement fits\. .*\n$/) })
    const unknown = await onrecord(['show', 'graph', '--outlet', 'Harold'], { cwd })
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('The Herald') })
    const wrong = await onrecord(['show', 'graph', '--since', 'May'], { cwd })
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('YYYY-MM-DD') })
  })

  test('--sure leaves out statements whose speaker is less sure, and keeps those where nobody is named', async () => {
    const { statements, ...rest } = record('1', { file: 'a.txt' })
    const cwd = buildOf({
      ...rest,
      statements: statements.map((one) => (one.speaker ? { ...one, speakerConfidence: 0.7 } : one)),
    })
    const found = async (sure: string): Promise<(number | null)[]> => {
      const { stdout } = await onrecord(['show', 'graph', '--json', '--sure', sure], { cwd })
      return parseLines<PlacedStatement>(stdout).map(({ speakerConfidence }) => speakerConfidence)
    }
    expect(await found('0.7')).toEqual([0.7, null])
    expect(await found('0.71')).toEqual([null])
  })

  test('of an unknown entity names the nearest', async () => {
    const cwd = buildOf(record('1', { file: 'a.txt' }))
    const near = await onrecord(['show', 'graph', 'Ada Exampel'], { cwd })
    expect(near).toMatchObject({ code: 1, stdout: '' })
    expect(near.stderr).toBe('Nobody and nothing in this build is called "Ada Exampel". Did you mean Ada Example?\n')
    const far = await onrecord(['show', 'graph', 'Zebra\u001B[2J'], { cwd })
    expect(far.stderr).toBe(
      'Nobody and nothing in this build is called "Zebra\uFFFD[2J". Give a name as the articles have it.\n',
    )
  })
})

describe('onrecord records', () => {
  test('gives entities of one graph node the same key', async () => {
    const cwd = buildOf(record('1', { file: 'a.txt' }), record('2', { file: 'b.txt' }))
    const { code, stdout } = await onrecord(['records', 'graph'], { cwd })
    const records = parseLines<{ id: string; entities: { name: string; key: string }[] }>(stdout)
    expect({ code, ids: records.map(({ id }) => id) }).toEqual({ code: 0, ids: ['1', '2'] })
    expect(records[0]?.entities.map(({ key }) => key)).toEqual(records[1]?.entities.map(({ key }) => key))
    expect(records[0]?.entities).toMatchObject([
      { name: 'Ada Example', key: expect.stringMatching(/^person:/) },
      {},
      {},
    ])
  })
})

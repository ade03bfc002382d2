import { describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { onrecord } from './onrecord.ts'

const TEXT = 'Mary Stone said it failed. Tom Reed denied it.'
const said = { source: [[0, 10]], cue: [[11, 15]], content: [[16, 25]] }
const denied = { source: [[27, 35]], cue: [[36, 42]], content: [[43, 45]] }
const line = (...statements: object[]): string => `${JSON.stringify({ id: 'a', text: TEXT, statements })}\n`

const cwd = folderOf({
  'gold.ndjson': line(said, denied),
  'before.ndjson': line(said),
  'now.ndjson': line(denied, { content: [[0, 10]] }),
  'broken.ndjson': `${line(said)}{"id": "b"\n`,
  'wrong.ndjson': `${line(said)}{"id": "b", "text": 7}\n`,
  'empty.ndjson': '\n',
})

describe('onrecord eval', () => {
  test('prints the figures, the worst articles, and what was won and lost', async () => {
    const args = ['eval', 'now.ndjson', '--gold', 'gold.ndjson', '--worst', '1', '--diff', 'before.ndjson']
    const { code, stdout, stderr } = await onrecord(args, { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^1 articles\nsource exact {23}P 100\.0 {2}R {2}50\.0 {2}F1 {2}66\.7 {2}\(1 predicted, 2 gold\)\n/,
    )
    expect(stdout).toMatch(
      /\nattribution \(who-string said what\) P {2}50\.0 {2}R {2}50\.0 {2}F1 {2}50\.0 {2}\(2 predicted, 2 gold\)\n/,
    )
    expect(stdout).toMatch(/\n {2}a: 1 right of 2 predicted, 2 gold\n/)
    expect(stdout).toMatch(/\n- a: Mary Stone \| said \| it failed\n\+ a: Tom Reed \| denied \| it\n$/)
  })

  test('reads the articles itself where no records are given', async () => {
    const { code, stdout } = await onrecord(['eval', '--gold', 'gold.ndjson', '--json'], { cwd })
    const { figures, articles } = JSON.parse(stdout)
    expect({ code, articles }).toEqual({ code: 0, articles: [{ id: 'a', right: 0, predicted: 1, gold: 2 }] })
    expect(figures['content exact']).toMatchObject({ precision: 0, recall: 0, f1: 0 })
  })

  test.each([
    ['nowhere.ndjson', /^nowhere\.ndjson: no such file: check its path\n$/],
    ['broken.ndjson', /^broken\.ndjson:2: is not JSON: one annotated article a line is expected\n$/],
    ['wrong.ndjson', /^wrong\.ndjson:2: text: Invalid input: expected string.*\n$/],
    ['empty.ndjson', /^empty\.ndjson: holds no article: .*\n$/],
  ])('says what is wrong with %s', async (file, message) => {
    const { code, stdout, stderr } = await onrecord(['eval', 'now.ndjson', '--gold', file], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

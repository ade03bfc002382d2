import { describe, expect, test } from 'vitest'
import type { Explanation } from '../../src/pipeline.ts'
import { folderOf } from '../ingest/folder.ts'
import { parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

const TEXT =
  'Mary Stone arrived.\n\nMary Stone said the budget was fair. Her deputy left. Tom Reed said it had failed.\n'
const cwd = folderOf({
  'news/a.txt': TEXT,
  'more.jsonl': `${JSON.stringify({ text: 'Tom Reed said it had failed.' })}\n${JSON.stringify({ text: 'Nobody spoke.' })}\n`,
})

const explain = (...args: string[]) => onrecord(['explain', ...args], { cwd, inEarnest: true })

describe('onrecord explain', () => {
  test('tells of each statement its evidence, its place, and who was taken and why', async () => {
    const { code, stdout, stderr } = await explain('news/a.txt')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(
      'Statement 1  news/a.txt:3:1\n' +
        '  Mary Stone said the budget was fair.\n' +
        '  Source "Mary Stone": Mary Stone, 0.99, since the words are the name\n\n' +
        'Statement 2  news/a.txt:3:55\n' +
        '  Tom Reed said it had failed.\n' +
        '  Source "Tom Reed": Tom Reed, 0.99, since the words are the name\n',
    )
  })

  test('--statement asks for one, --pronouns for those that say nothing too', async () => {
    const one = parseLines<Explanation>((await explain('news/a.txt', '--statement', '2', '--json')).stdout)
    expect(one).toMatchObject([
      { statement: 's2', words: 'Tom Reed', meant: [{ name: 'Tom Reed' }], why: 'named', nobody: null },
    ])
    const all = parseLines<Explanation>((await explain('news/a.txt', '--pronouns', '--json')).stdout)
    expect(all.map(({ statement, words }) => [statement, words])).toEqual([
      ['s1', 'Mary Stone'],
      [null, 'Her'],
      ['s2', 'Tom Reed'],
    ])
  })

  test('of several articles in a file takes the one in a line', async () => {
    const { stdout } = await explain('more.jsonl', '--line', '1')
    expect(stdout).toMatch(/^Statement 1 {2}more\.jsonl:1:1\n/)
    expect(await explain('more.jsonl', '--line', '2')).toEqual({
      ...{ code: 0, stdout: '', stderr: 'No statement was found.\n' },
    })
  })

  test.each([
    ['nowhere.txt', 1, /^nowhere\.txt: there is no such file or folder.*\n$/],
    ['more.jsonl', 1, /^more\.jsonl: has several articles: give the path of one, or its line by --line\n$/],
    ['more.jsonl --line 7', 1, /^more\.jsonl:7: no article is there\n$/],
    ['news/a.txt --statement 3', 2, /^news\/a\.txt: --statement takes a number from 1 to 2 here\n$/],
    ['more.jsonl --line 2 --statement 1', 2, /^more\.jsonl:2: no statement was found in it\n$/],
  ])('%s ends with %d and says why', async (line, code, message) => {
    const outcome = await explain(...line.split(' '))
    expect(outcome).toMatchObject({ code, stdout: '' })
    expect(outcome.stderr).toMatch(message)
  })
})

import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleLines, parseLines } from './articles.ts'
import { bash, onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

const STREAM = ['extract', '--stream', '--time-limit', '20']

interface Wrong {
  readonly error: string
  readonly id: string | null
}

describe('onrecord extract --stream', () => {
  test('answers each line by one, in order: a record, or what is wrong with it', async () => {
    const [good = ''] = articleLines(1)
    const lines = [
      good,
      '{"id": "no text"}\n',
      '{"id": null, "text": "Mary Stone said no."}\n',
      '{"id": "blank", "text": " \\n"}\n',
      'no JSON\n',
      '["a list"]\n',
      '\n',
      '{"id": 7, "text": "throw"}\n',
      '{"id": "dead", "text": "die"}\n',
      Buffer.concat([Buffer.from('{"text": "'), Buffer.alloc(17e6, 'a'), Buffer.from('"}\n')]).toString(),
      '{"id": ["x"], "text": "Mary Stone said no."}\n',
      good,
      // The last one need not be ended.
      '{"text": "Tom Reed said yes."}',
    ]
    const { code, stdout, stderr } = await onrecord(STREAM, { cwd: '/', stdin: lines.join('') })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answers = parseLines<ArticleRecord | Wrong>(stdout)
    expect(answers.map((one) => ('error' in one ? [one.id, one.error] : one.id))).toEqual([
      'a1',
      ['no text', 'has no "text": give the article\'s text as a string'],
      [null, 'its "id" is null: give it one, or leave the key out for a digest of the text'],
      ['blank', 'has no "text": give the article\'s text as a string'],
      [null, 'is not JSON: write one object a line, like {"text": "…"}'],
      [null, 'is not a JSON object: write it like {"text": "…"}'],
      [null, 'is a blank line: give an article a line'],
      ['7', 'could not be processed (no verb): please report it with the article'],
      ['dead', 'could not be processed (its process ended with exit code 7): please report it with the article'],
      [null, 'is longer than 16 MB: split it into articles'],
      [null, 'its "id" is neither a string nor a whole number: put it in quotes'],
      'a1',
      expect.stringMatching(/^sha256:/),
    ])
  })

  test('gives the bytes that extract gives of the same article, where its line says where it is', async () => {
    const articles = articleLines(5)
    const cwd = folderOf({ 'a.jsonl': articles.join('') })
    const placed = articles.map((line, i) => line.replace('{', `{"place":{"file":"a.jsonl","line":${i + 1}},`))
    const [one, other] = await Promise.all([
      onrecord(['extract', 'a.jsonl'], { cwd, inEarnest: true }),
      onrecord([...STREAM, '-'], { cwd, stdin: placed.join(''), inEarnest: true }),
    ])
    expect(other.stdout).toBe(one.stdout)
    expect(parseLines(one.stdout)).toHaveLength(5)
  })

  test('answers at once, though the next line is long in coming; the same line gives the same bytes wherever it stands', async () => {
    const child = startOnrecord(STREAM, { cwd: '/' })
    const outcome = outcomeOf(child)
    const [line] = articleLines(1)
    const answers: string[] = []
    for (let count = 0; count < 3; count++) {
      child.stdin.write(line)
      answers.push(String(await new Promise((resolve) => child.stdout.once('data', resolve))))
    }
    child.stdin.end()
    expect((await outcome).code).toBe(0)
    expect(new Set(answers)).toEqual(new Set([answers[0]]))
    expect(parseLines(answers[0] ?? '')).toMatchObject([{ id: 'a1', article: { file: null, line: null } }])
  })

  test('with nothing to read prints nothing, and ends well; so does extract of an empty standard input', async () => {
    const nothing = { code: 0, stdout: '' }
    expect(await onrecord(STREAM, { cwd: '/' })).toEqual({ ...nothing, stderr: '' })
    const notice = 'standard input: is empty, so nothing is printed\n'
    expect(await onrecord(['extract', '-'], { cwd: '/' })).toEqual({ ...nothing, stderr: notice })
    expect(await onrecord(['extract', '-', '-q'], { cwd: '/', stdin: '\n' })).toEqual({ ...nothing, stderr: '' })
  })

  test('ends quietly when its reader does', async () => {
    const cwd = folderOf({ 'a.jsonl': articleLines(40).join('') })
    const { stdout, stderr } = await bash('set -o pipefail; onrecord extract --stream < a.jsonl | head -1; echo $?', {
      cwd,
    })
    expect({ status: stdout.split('\n')[1], stderr }).toEqual({ status: '0', stderr: '' })
  })

  test('takes no paths, and is not read by any other format', async () => {
    const { code, stderr } = await onrecord(['extract', '--stream', 'a.txt'], { cwd: '/' })
    expect({ code, first: stderr.split('\n')[0] }).toEqual({
      code: 2,
      first: 'error: --stream reads standard input: give no paths',
    })
    expect((await onrecord(['extract', '--stream', '--format', 'csv'], { cwd: '/' })).code).toBe(2)
    expect((await onrecord(['extract'], { cwd: '/' })).code).toBe(2)
  })
})

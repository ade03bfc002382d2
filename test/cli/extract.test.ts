import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleLines, articleText, parseLines } from './articles.ts'
import { bash, type Outcome, onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

describe('onrecord extract', () => {
  test('prints a record an article, in the order of the articles; names bad inputs, and ends with 1', async () => {
    const cwd = folderOf({
      ...{ 'a.txt': articleText(1), 'b.txt': '\0', 'c.jsonl': `{"text":\n${articleLines(3)[2]}` },
      ...{ 'd.md': Buffer.from('Café', 'latin1'), 'e.txt': articleText(2), 'f.txt': articleText(1) },
    })
    const { code, stdout, stderr } = await onrecord(['extract', '.', 'gone.txt'], { cwd })
    expect(code).toBe(1)
    expect(parseLines<ArticleRecord>(stdout).map(({ article, text }) => [article.file, text])).toEqual([
      ['a.txt', articleText(1)],
      ['c.jsonl', articleText(3)],
      ['d.md', 'Café'],
      ['e.txt', articleText(2)],
    ])
    // A notice is told when the file is read, which may be before others' errors.
    const notice = 'd.md: is no UTF-8, and was read as windows-1252: convert it to be sure of its letters'
    const lines = stderr.split('\n')
    expect(lines).toContain(notice)
    expect(lines.filter((line) => line !== notice)).toEqual([
      'b.txt: is not text (it has NUL bytes): give text, or a file of one of the formats read',
      'c.jsonl:1: is not JSON: write one object a line, like {"text": "…"}',
      'gone.txt: there is no such file or folder: check the path',
      'Articles that came again with the same text: 1, each printed once.',
      '3 inputs could not be used, as listed above.',
      '',
    ])
  })

  test('names a file and a folder that may not be read', async () => {
    const cwd = folderOf({ 'a.txt': articleText(1), 'b.txt': articleText(2), 'c/d.txt': articleText(3) })
    chmodSync(cwd, 0o755)
    for (const path of ['b.txt', 'c']) chmodSync(join(cwd, path), 0)
    // Nothing is kept from the superuser.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    const { code, stdout, stderr } = await onrecord(['extract', '.'], { cwd, ...user })
    chmodSync(join(cwd, 'c'), 0o755)
    expect({ code, count: parseLines(stdout).length }).toEqual({ code: 1, count: 1 })
    expect(stderr).toMatch(/^b\.txt: may not be read: .*\nc: may not be read: .*\n2 inputs/)
  })

  test('reads a text from standard input', async () => {
    const { stdout } = await onrecord(['extract', '-'], { cwd: '/', stdin: articleText(1) })
    const article = { file: null, line: null, title: 'Budget row, part 1' }
    expect(parseLines(stdout)).toMatchObject([{ text: articleText(1), article }])
  })

  test('prints a record as soon as it can, though more input is to come; Ctrl-C ends it', async () => {
    const child = startOnrecord(['extract', '-'], { cwd: '/' })
    const outcome = outcomeOf(child)
    const output = (): Promise<Buffer> => new Promise((resolve) => child.stdout.once('data', resolve))
    for (const [index, line] of articleLines(2).entries()) {
      child.stdin.write(line)
      expect(parseLines((await output()).toString())).toMatchObject([
        { id: `a${index + 1}`, article: { line: index + 1 } },
      ])
    }
    child.kill('SIGINT')
    expect(await outcome).toMatchObject({ code: 130 })
  })

  test('ends quietly when its reader does', async () => {
    // More than are begun at a time: some are waiting when the reader ends.
    const cwd = folderOf({ 'a.jsonl': articleLines(40).join('') })
    const line = 'set -o pipefail; onrecord extract a.jsonl | head -1; echo $?'
    const { stdout, stderr } = await bash(line, { cwd })
    const [first = '', status] = stdout.split('\n')
    expect(JSON.parse(first)).toMatchObject({ id: 'a1' })
    expect({ status, stderr }).toEqual({ status: '0', stderr: '' })
  })

  test('says that its output cannot be written, and ends with 1', async () => {
    const cwd = folderOf({ 'a.txt': articleText(1) })
    const { code, stderr } = await bash('onrecord extract a.txt > /dev/full', { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^standard output: cannot be written \(ENOSPC.*\)\n$/)
  })

  test('passes over a line of 100 MB without holding it, and reads on', async () => {
    const [first, second] = articleLines(2)
    const long = Buffer.concat([Buffer.from(first ?? ''), Buffer.alloc(100e6, 'a'), Buffer.from(`\n${second}`)])
    const cwd = folderOf({ 'long.jsonl': long, 'short.jsonl': `${first}${second}` })
    const run = (file: string) => onrecord(['extract', file, '--jobs', '1'], { cwd, env: { NODE_OPTIONS: PRINT_PEAK } })
    const [outcome, usual] = await Promise.all([run('long.jsonl'), run('short.jsonl')])
    expect(outcome.code).toBe(1)
    expect(parseLines(outcome.stdout)).toMatchObject([{ id: 'a1' }, { id: 'a2', article: { line: 3 } }])
    expect(outcome.stderr).toContain('long.jsonl:2: is longer than 16 MB: split it into articles\n')
    expect(peakOf(outcome) - peakOf(usual)).toBeLessThan(64_000)
  })
})

/** Makes Node.js print the most memory it ever held, in kilobytes, as the last line of standard error. */
const PRINT_PEAK = `--import "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))"`
const peakOf = ({ stderr }: Outcome): number => Number(stderr.trim().split('\n').at(-1))

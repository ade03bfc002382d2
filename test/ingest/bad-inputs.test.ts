import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MAX_ARTICLE_BYTES } from '../../src/ingest/bytes.ts'
import { folderOf } from './folder.ts'
import { readAll } from './read.ts'

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const tooLong = Buffer.alloc(MAX_ARTICLE_BYTES + 1, 'a')
const GOOD = '{"id":"good","text":"Good."}'

describe('an encoding that can be told is converted, and named once', () => {
  test.each([
    ['utf16.txt', utf16('“Café,” she said.'), 'utf-16le'],
    ['utf16be.txt', utf16('“Café,” she said.').swap16(), 'utf-16be'],
    ['plain-utf16.txt', Buffer.from('“Café,” she said to nobody.', 'utf16le'), 'utf-16le'],
    ['latin1.txt', Buffer.from('\x93Caf\xe9,\x94 she said \x96 twice.', 'latin1'), 'windows-1252'],
    [
      'latin1.jsonl',
      Buffer.from('{"text":"\x93Caf\xe9,\x94 she said."}\n{"text":"Fianc\xe9."}', 'latin1'),
      'windows-1252',
    ],
    ['utf16.jsonl', utf16(`{"text":"“Café,” she said."}\n${GOOD}\n`), 'utf-16le'],
  ])('%s', async (file, content, encoding) => {
    const folder = folderOf({ [file]: content })
    const { articles, errors } = await readAll([join(folder, file)])
    expect(errors).toEqual([])
    expect(articles[0]?.text).toContain('“Café,” she said')
    const told = `${folder}/${file}: is no UTF-8, and was read as ${encoding}: convert it to be sure of its letters`
    expect(articles.flatMap(({ notice }) => notice ?? [])).toEqual([told])
  })
})

/** File, content, and the message without the folder. */
const BAD: [file: string, content: string | Uint8Array, message: string][] = [
  ['empty.txt', '', 'empty.txt: is empty: give it text or leave it out'],
  ['blank.md', ' \r\n\u00A0\n', 'blank.md: is empty: give it text or leave it out'],
  ['bom.txt', '\uFEFF\n', 'bom.txt: is empty: give it text or leave it out'],
  ['header.txt', 'date 2025-03-26 Headline\n \n', 'header.txt: has no text below its header'],
  ['nul.txt', 'a\0b', 'nul.txt: is not text (it has NUL bytes): give text, or a file of one of the formats read'],
  [
    'latin1.txt',
    latin1('One.\nTwo.\nCaf\x81.\nFour é.'),
    'latin1.txt:3: is not UTF-8, nor Windows-1252: convert it to UTF-8',
  ],
  ['cut.txt', Buffer.from('é').subarray(0, 1), 'cut.txt:1: is not UTF-8, nor Windows-1252: convert it to UTF-8'],
  ['long.txt', tooLong, 'long.txt: is longer than 16 MB: split it into articles'],
  [
    'yaml.md',
    '---\ntitle: A\noutlet: "B\n---\nText.',
    'yaml.md:3: its front matter is not YAML (Missing closing "quote): mend it or take it away',
  ],
  [
    'alias.md',
    '---\ntitle: *nobody\n---\nText.',
    'alias.md: its front matter is not YAML (no anchor is called nobody): mend it or take it away',
  ],
  ...[
    ['large.md', 'a'.repeat(16_001)],
    ['deep.md', `a:\n  ${'- '.repeat(21)}`],
    ['brackets.md', '['.repeat(101)],
  ].map(([file = '', yaml = '']): [string, string, string] => [
    file,
    `---\n${yaml}\n---\nText.`,
    `${file}: its front matter is too long or too deep for a list of fields: shorten or flatten it`,
  ]),
  ['id.md', '---\nid: [1]\n---\nText.', 'id.md: its "id" is neither a string nor a whole number: put it in quotes'],
  ['empty.jsonl', ' \n\r\n', 'empty.jsonl: is empty: give it lines or leave it out'],
]

describe('a bad file is one error that names it and what to do', () => {
  test.each(BAD)('%s', async (file, content, message) => {
    const folder = folderOf({ [file]: content })
    const { order } = await readAll([join(folder, file)])
    expect(order).toEqual([`${folder}/${message}`])
  })

  test('and the others are read', async () => {
    const folder = folderOf({ ...Object.fromEntries(BAD.map(([file, content]) => [file, content])), 'z.jsonl': GOOD })
    const { articles, errors } = await readAll([folder])
    expect(errors).toHaveLength(BAD.length)
    expect(articles.map(({ id }) => id)).toEqual(['good'])
  })
})

const BAD_LINES: [line: string | Uint8Array, problem: string][] = [
  ['{"text":', 'is not JSON: write one object a line, like {"text": "…"}'],
  ['["text"]', 'is not a JSON object: write it like {"text": "…"}'],
  ['null', 'is not a JSON object: write it like {"text": "…"}'],
  ['{"title":"T"}', 'has no "text": give the article\'s text as a string'],
  ['{"text":1}', 'has no "text": give the article\'s text as a string'],
  ['{"text":" \\n"}', 'has no "text": give the article\'s text as a string'],
  ['{"text":"T","id":{}}', 'its "id" is neither a string nor a whole number: put it in quotes'],
  ['{"text":"T","id":12345678901234567890}', 'its "id" is neither a string nor a whole number: put it in quotes'],
  ['\0', 'is not text (it has NUL bytes): give text, or a file of one of the formats read'],
  [latin1('{"text":"é"}'), 'is not UTF-8, nor Windows-1252: convert it to UTF-8'],
  [tooLong, 'is longer than 16 MB: split it into articles'],
]

test.each(BAD_LINES)('bad line: %.40s', async (line, problem) => {
  const folder = folderOf({
    'a.jsonl': Buffer.concat([Buffer.from('\n'), Buffer.from(line), Buffer.from(`\n${GOOD}`)]),
  })
  const { order } = await readAll([folder])
  expect(order).toEqual([`${folder}/a.jsonl:2: ${problem}`, 'good'])
})

describe('paths', () => {
  test.each([
    ['gone.txt', 'there is no such file or folder: check the path'],
    ['a.txt/b.txt', 'there is no such file or folder: check the path'],
    ['*.md', 'matches no file: check the path or the pattern'],
    ['sub', 'has no article in it: give a folder with files of the formats read, such as .txt, .html or .jsonl'],
    ['pipe', 'is a device or a pipe: give - and send it to standard input'],
  ])('%s', async (path, problem) => {
    const folder = folderOf({ 'a.txt': 'Text.' })
    mkdirSync(join(folder, 'sub'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const { order } = await readAll([join(folder, path), join(folder, 'a.txt')])
    expect(order).toEqual([`${join(folder, path)}: ${problem}`, expect.stringMatching(/^sha256:/)])
  })

  test('standard input that fails', async () => {
    const broken = (async function* () {
      yield Buffer.from('{"id":"1","text":"One."}\n')
      throw Object.assign(new Error('read EIO'), { code: 'EIO' })
    })()
    expect((await readAll(['-'], broken)).order).toEqual(['1', 'standard input: cannot be read (read EIO)'])
  })
})

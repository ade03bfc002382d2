import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleText, parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

const SAMPLES = join(import.meta.dirname, '../ingest/samples')
const sample = (file: string): Buffer => readFileSync(join(SAMPLES, file))

const files = (): Record<string, string | Buffer> => ({
  'list.docx': sample('nexis/nexis-uni-list.docx'),
  'killed.xml': sample('nitf/full-3.6.xml').toString().replace('"usable"', '"canceled"'),
  'no-body.json': sample('ninjs/ninjs-3.0-no-body.json'),
  'bad.pdf': '%PDF-1.4 cut',
})

test('onrecord check tells of each file what would be read, what may be wrong, and ends with 1 where something cannot be', async () => {
  const cwd = folderOf({
    ...files(),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`more/${n}.txt`, articleText(n)])),
  })
  const json = await onrecord(['check', '.', '--json'], { cwd })
  expect(json.code).toBe(1)
  const [bad, killed, list, ...rest] = parseLines<Record<string, unknown>>(json.stdout)
  expect(bad).toMatchObject({
    file: 'bad.pdf',
    format: 'pdf',
    articles: 0,
    errors: [expect.stringContaining('bad.pdf: ')],
  })
  expect(killed).toMatchObject({ file: 'killed.xml', format: 'nitf', skipped: { withdrawn: 1 }, errors: [] })
  expect(list).toMatchObject({
    ...{ file: 'list.docx', format: 'docx', articles: 3, titles: 3, outlets: 3 },
    dates: { found: 2, first: '2016-10-26', last: '2016-10-27' },
    example: { title: 'Stone defends budget in stormy session; Opposition calls plan a betrayal' },
  })
  expect(rest).toHaveLength(6)
  const words = await onrecord(['check', '.'], { cwd })
  expect(words.stdout).toContain('more/*.txt: 5 files (text), an article each')
  expect(words.stdout).toContain('  ! no day in 1 of 3: questions by day will miss it')
  expect(words.stdout).toMatch(/\n9 files, 8 articles; in 1 file something cannot be read\.\n$/)
})

test('a build lists what it skipped and what it could not use, and has no list where there is nothing', async () => {
  const cwd = folderOf(files())
  const { code, stdout, stderr } = await onrecord(['build', '.', '-o', 'graph'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('3 articles in the graph: 3 new, 1 failed, 2 skipped.')
  expect(stderr).toContain('Skipped 2: 1 withdrawn, 1 no text. graph/skipped.ndjson tells which, and why.')
  const listed = parseLines<Record<string, string>>(readFileSync(join(cwd, 'graph/skipped.ndjson'), 'utf8'))
  expect(listed.map(({ file, reason }) => [file, reason])).toEqual([
    ['bad.pdf', 'unusable'],
    ['killed.xml', 'withdrawn'],
    ['no-body.json', 'no text'],
  ])
  await onrecord(['build', 'list.docx', '-o', 'graph'], { cwd })
  expect(existsSync(join(cwd, 'graph/skipped.ndjson'))).toBe(false)
})

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { speakersOf } from '../../src/model/record.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { articleOf } from '../text/document.ts'
import { readMarks } from './marked.ts'

const TABLES = join(import.meta.dirname, 'links')
const OPEN = join(TABLES, 'open.json')

/** A marked text, and the speaker of each statement in order of the text: `A + B` for two, `nobody`, `A or nobody`. */
interface Row {
  readonly marked: string
  readonly speakers: readonly string[]
}

/** Rows of two lines, the second one beginning with an arrow; `#` begins a comment. */
function rowsOf(table: string): Row[] {
  const lines = readFileSync(join(TABLES, table), 'utf8').split('\n')
  const isRow = (line: string): boolean => line !== '' && !/^#|^ +=> /.test(line)
  return lines.flatMap((marked, i) => {
    if (!isRow(marked)) return []
    const said = /^ +=> (.+)/.exec(lines[i + 1] ?? '')?.[1]
    if (said === undefined) throw new Error(`${table}:${i + 2}: expected "  => speakers"`)
    return { marked, speakers: said.split('; ') }
  })
}

async function speakersIn({ marked }: Row): Promise<string[]> {
  const { text, given } = readMarks(marked)
  const { entities, statements } = await processArticle(articleOf(text), encoder, given)
  const nameOf = (id: string): string | undefined => entities.find((entity) => entity.id === id)?.name
  return statements.map((one) => speakersOf(one).map(nameOf).sort().join(' + ') || 'nobody')
}

const isRight = (found: readonly string[], { speakers }: Row): boolean =>
  found.length === speakers.length && speakers.every((names, i) => names.split(' or ').includes(found[i] ?? ''))

// Names and statements are given, so that nothing is tried but who is meant. Those still wrong are listed; UPDATE=1
// rewrites the list.
const open: Record<string, string> = JSON.parse(readFileSync(OPEN, 'utf8'))
const wrong: Record<string, string> = {}

const tables = readdirSync(TABLES)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, Row[]] => [file, rowsOf(file)])

describe.each(tables)('%s', (_, rows) => {
  test.each(rows.map((row) => [row.marked, row] as const))('%s', async (marked, row) => {
    const found = await speakersIn(row)
    if (!isRight(found, row)) wrong[marked] = found.join('; ')
    if (process.env.UPDATE) return
    if (marked in open) expect(isRight(found, row), 'is right now: take it out of open.json').toBe(false)
    else if (!isRight(found, row)) expect(found).toEqual(row.speakers)
  })
})

test.each([
  [2016, ['Corbyn', 'Corbyn']],
  [2004, ['leader', 'leader']],
  [null, ['leader', 'leader']],
])('the Labour leader of %s', async (year, expected) => {
  const marked =
    '{The [Labour|ORG] [leader|OFFICE]|source} {attacked|cue} {the poster|content}. {He|source 2} {said|cue 2} {it was a lie|content 2}. ¶ It rained. ¶ [Ann Lowe|PERSON] met Mr [Corbyn|PERSON].'
  const { text, given } = readMarks(marked)
  const article = articleOf(text)
  const publishedAt = year === null ? null : `${year}-06-20`
  const { statements, entities } = await processArticle(
    { ...article, info: { ...article.info, publishedAt } },
    encoder,
    given,
  )
  const speakers = statements.flatMap((one) => speakersOf(one))
  expect(speakers.map((id) => entities.find((entity) => entity.id === id)?.name)).toEqual(expected)
})

test('those still open are rows', () => {
  const known = tables.flatMap(([, rows]) => rows.map(({ marked }) => marked))
  expect(Object.keys(open).filter((marked) => !known.includes(marked))).toEqual([])
})

afterAll(() => {
  if (process.env.UPDATE) writeFileSync(OPEN, `${JSON.stringify(wrong, null, 2)}\n`)
})

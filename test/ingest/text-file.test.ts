import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { folderOf } from './folder.ts'
import { inPieces, proseOf, readAll } from './read.ts'

/** Reads one file of this name and content, which must hold one article. */
async function read(name: string, content: string): Promise<Article> {
  const folder = folderOf({ [name]: content })
  const { articles, errors } = await readAll([join(folder, name)])
  expect(errors).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0] as Article
}

describe('the text is the file, character for character', () => {
  test.each([
    ['a byte-order mark', '\uFEFFMinister resigns.'],
    ['two byte-order marks', '\uFEFF\uFEFFMinister resigns.'],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\n'],
    ['old Mac line ends', 'One.\rTwo.'],
    ['no-break space and soft hyphen', 'Mr\u00A0Smith dis\u00ADagreed.'],
    ['emoji and a family of them', '“Well 😀,” said 👩‍👩‍👧.'],
    ['curly quotes', '“It’s ‘fine’,” she said.'],
    ['combining marks, as they are', 'Cafe\u0301 and café.'],
    ['line separators', 'One.\u2028Two.\u2029Three.'],
    ['blanks around', '\n\n  One.  \n\n'],
  ])('%s', async (_, content) => {
    for (const name of ['a.txt', 'a.md']) {
      const article = await read(name, content)
      expect(article.text).toBe(content)
      expect(article.id).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test('a byte-order mark is markup', async () => {
    expect((await read('a.txt', '\uFEFFOne.')).markup).toEqual([{ start: 0, end: 1 }])
  })

  test('whatever the pieces it comes in', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[^\s{\0\uFEFF][^\0]*$/s.test(text))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        fc.pre(!/^(---|date )/i.test(text))
        const { articles } = await readAll(['-'], inPieces(text, size))
        expect(articles.map((article) => article.text)).toEqual([text])
      }),
    )
  })
})

const HEADERS: [name: string, header: string, fields: Record<string, string | null>][] = [
  ['date line', 'date 2025-03-26', { publishedAt: '2025-03-26', title: null, agency: null }],
  [
    'date line with all',
    ' date 2025-03-26 Minister "quits" via Example Press',
    { publishedAt: '2025-03-26', title: 'Minister "quits"', agency: 'Example Press' },
  ],
  ['date line without agency', '\n\nDATE 2025-03-26 Minister quits', { title: 'Minister quits', agency: null }],
  ['date line without headline', 'Date 2025-03-26 VIA PA', { publishedAt: '2025-03-26', title: null, agency: 'PA' }],
  ['the last via counts', 'date 2025-03-26 To Rome via Paris via PA', { title: 'To Rome via Paris', agency: 'PA' }],
  ['no day of the calendar', 'date 2025-02-30 Odd', { publishedAt: null, title: 'Odd' }],
  [
    'front matter',
    '---\ntitle: "A: B"\ndate: 2025-03-26T10:00:00Z\noutlet: The Example\nagency: PA\nurl: https://x.example/1\n---',
    {
      title: 'A: B',
      publishedAt: '2025-03-26',
      outlet: 'The Example',
      agency: 'PA',
      url: 'https://x.example/1',
    },
  ],
  [
    'front matter with dots and Windows lines',
    '---\r\npublisher: X\r\ntitle: 1984\r\n...',
    { outlet: 'X', title: '1984' },
  ],
  ['empty front matter', '---\n---', { title: null }],
  ['front matter with comments only', '---\n# nothing\n---', { title: null }],
  [
    'values of other types',
    '---\ntitle: [a, b]\ndate: March\noutlet: ""\n---',
    { title: null, publishedAt: null, outlet: null },
  ],
]

describe('headers', () => {
  test.each(HEADERS)('%s', async (_, header, fields) => {
    for (const bom of ['', '\uFEFF']) {
      const text = `${bom}${header}\n\nA minister spoke.\n`
      const article = await read('a.txt', text)
      expect(article.text).toBe(text)
      expect(article.info).toMatchObject(fields)
      expect(proseOf(article).trim()).toBe('A minister spoke.')
      expect(article.markup.at(-1)?.end).toBe(bom.length + header.length)
    }
  })

  test.each([
    ['a.md', '# Minister *quits* #\n\nA minister spoke.', 'Minister quits'],
    ['a.md', '---\noutlet: X\n---\n\n# Minister quits\n\nA minister spoke.', 'Minister quits'],
    ['a.md', '---\ntitle: Gone\n---\n\n# Minister quits\n\nA minister spoke.', 'Gone'],
    ['a.md', 'A minister spoke.\n\n# What now?\n\nNobody knows.', null],
    ['a.md', '## Politics\n\nA minister spoke.', null],
    ['a.md', '#1 of ministers spoke.', null],
    ['a.md', '# A minister spoke.', null],
    ['a.txt', '# Minister quits\n\nA minister spoke.', null],
  ])('the heading that Markdown begins with is the title: %s %j', async (file, text, title) => {
    const article = await read(file, text)
    expect(article.info.title).toBe(title)
    expect(article.text).toBe(text)
  })

  test.each([
    ['a date further down', 'A minister spoke.\ndate 2025-03-26 Minister quits via PA'],
    ['another word first', 'Update 2025-03-26 Minister quits'],
    ['another kind of date', 'date 26/03/2025 Minister quits'],
    ['front matter that never ends', '---\ntitle: A\n\nA minister spoke.'],
    ['a sentence between rules', '---\nA minister spoke.\n---\n'],
    ['four hyphens', '----\ntitle: A\n----\nA minister spoke.'],
  ])('none: %s', async (_, text) => {
    const article = await read('a.txt', text)
    expect(article.markup).toEqual([])
    expect(article.info.title).toBeNull()
  })

  test.each([
    ['id', '---\nid: a-1\nurl: https://x.example\n---', 'a-1'],
    ['number as id', '---\nid: 17\n---', '17'],
    ['URL', '---\nurl: https://x.example\n---', 'https://x.example'],
  ])('the id is the header’s own: %s', async (_, header, id) => {
    expect((await read('a.md', `${header}\nText.`)).id).toBe(id)
  })
})

test('the file is named from its folder, with the line only where a file has several articles', async () => {
  const folder = folderOf({ 'a.txt': 'One.' })
  const { articles } = await readAll([`${folder}//./a.txt`])
  expect(articles[0]?.info).toMatchObject({ file: 'a.txt', line: null })
  expect(articles[0]?.text).toBe(readFileSync(join(folder, 'a.txt'), 'utf8'))
})

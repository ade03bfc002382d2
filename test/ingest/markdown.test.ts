import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/ingest/article-of.ts'
import { NO_FIELDS } from '../../src/ingest/fields.ts'
import { markdownSigns, withSigns } from '../../src/ingest/markdown.ts'
import { proseOf } from './read.ts'

const blanked = (text: string, from = 0): string => proseOf({ text, markup: markdownSigns(text, from) })
/** The text without its signs, every run of blanks as one. */
const words = (text: string): string => {
  const units = text.split('')
  for (const { start, end } of markdownSigns(text, 0)) units.fill('', start, end)
  return units.join('').replace(/\s+/g, ' ').trim()
}

const SIGNS: [markdown: string, prose: string][] = [
  ['# Minister quits #', 'Minister quits'],
  ['Minister quits\n===\n\nText', 'Minister quits Text'],
  ['- one\n* two\n+ three', 'one two three'],
  ['1. one\n2) two', 'one two'],
  ['> quoted\n> > twice', 'quoted twice'],
  ['*one* **two** ***three*** _four_ __five__', 'one two three four five'],
  ['snake_case, 2 * 3 * 4, and * alone', 'snake_case, 2 * 3 * 4, and * alone'],
  ['[the BBC](https://bbc.example "News") said', 'the BBC said'],
  ['[the *BBC*][1] said\n\n[1]: https://bbc.example "News"', 'the BBC said'],
  ['[sic] and [the minister] stay', '[sic] and [the minister] stay'],
  ['before ![a *picture*](a.png) after', 'before after'],
  ['see <https://bbc.example> now', 'see now'],
  ['`code` and ``co`de``', 'code and co`de'],
  ['```js title\nlet x\n```\nText', 'let x Text'],
  ['one\n\n***\n\ntwo\n\n- - -\n\nthree', 'one two three'],
  ['one <b class="x">two</b><br/> <!-- three --> four', 'one two four'],
  ['<div>\n<p>“No,” <i>he</i> said *twice*.</p>\n</div>', '“No,” he said twice.'],
  ['<!-- one\n\ntwo --> three\n\nfour', 'three four'],
  ['<script>\nx = 1\n\ny</script>\n\nText', 'Text'],
  ['> <p>\n> one</p>', 'one'],
  ['    *one*, indented', 'one, indented'],
  ['\\*one\\* and a break\\\ntwo', '*one* and a break two'],
  ['one&nbsp;&amp; two', 'one two'],
  ['“No,” he said – “never”.', '“No,” he said – “never”.'],
]

describe('Markdown signs', () => {
  test.each(SIGNS)('%j', (markdown, prose) => expect(words(markdown)).toBe(prose))

  test('line ends of Windows', () => {
    for (const [markdown, prose] of SIGNS) expect(words(markdown.replaceAll('\n', '\r\n'))).toBe(prose)
  })

  test('start after the header, wherever that ends', () => {
    expect(blanked('*a*\n\n# *b*', 3)).toBe('*a*\n\n   b ')
    expect(blanked('\uFEFF# b', 1)).toBe('\uFEFF  b')
    expect(blanked('*\uFEFF*b*', 1)).toBe('*\uFEFF b ')
  })
})

const piece = fc.constantFrom(
  ...[
    'a',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '*',
    '_',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
  ],
  ...[
    '#',
    '- ',
    '1. ',
    '\\',
    '&amp;',
    ':',
    '"',
    '---',
    '\uFEFF',
    '\u00A0',
    '😀',
    'é',
    'said',
    'https://x.example',
    '<div>',
  ],
)
const markdown = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('the signs of an article stand behind its header, and those of a plain text are words', () => {
  const article = articleOf('date 2025-03-26\n# A *b*', NO_FIELDS, { file: 'a.md' }, [{ start: 0, end: 15 }])
  const { markup, syntax } = withSigns({ ...article, syntax: 'markdown' })
  expect(markup.map(({ start }) => start)).toEqual([0, 16, 20, 22])
  expect(syntax).toBeUndefined()
  expect(withSigns(article)).toBe(article)
})

describe('for any text', () => {
  test('the spans are ordered, disjoint, inside the text, each in one line and without blanks at its ends', () => {
    fc.assert(
      fc.property(markdown, fc.nat(20), (text, from) => {
        fc.pre(from <= text.length)
        let end = from
        for (const span of markdownSigns(text, from)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          const covered = text.slice(span.start, span.end)
          expect(covered).toBe(covered.trim())
          expect(covered).not.toMatch(/[\r\n]/)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('no letter outside links, images, tags and fences is lost', () => {
    const plain = fc.array(fc.constantFrom('a', 'said', ' ', '\n', '*', '_', '# ', '> ', '- ', '“', '”', '😀', '1. '))
    fc.assert(
      fc.property(plain, (pieces) => {
        const text = pieces.join('')
        expect(blanked(text).replace(/[^a-z“”😀]/gu, '')).toBe(text.replace(/[^a-z“”😀]/gu, ''))
      }),
    )
  })
})

import type { ArticleRecord } from '../../src/model/record.ts'
import { ARTICLES } from '../graph/articles.ts'
import { makeRecord } from '../record/sample.ts'

/** Longer than an index takes, and with a character that is more than one byte where it ends. */
export const LONG_NAME = `Committee ${'on 😀 and '.repeat(1000)}oxbows`
export const LONG_OUTLET = `The "Daily"; \`Quote\`${' & Łoś'.repeat(2000)}`

/** Names that are commands, patterns or quotes to somebody: Cypher, Lucene, the shell, CSV. */
const NAMES = [
  'Robert "; MATCH (n) DETACH DELETE n; //',
  "O'Brien's `label` {id: 1} $rows",
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT',
  '\\u0027 \\',
  'Ann 👩‍👩‍👧 Łoś, née “Ünal”',
  'tab\tand\r\nnewline',
  '=cmd()',
  ';,|',
  LONG_NAME,
]

const TEXT = `${'So it went on and on. '.repeat(2000)}"The end," they said; 'really'.`

/** A statement of forty thousand characters, by and about whoever has a name that is hard to write down. */
const long: ArticleRecord = makeRecord('long', {
  text: TEXT,
  article: { outlet: LONG_OUTLET, publishedAt: '2024-02-29', title: NAMES.join(' ') },
  entities: NAMES.map((name, i) => ({
    id: `e${i}`,
    type: i % 2 ? 'ORG' : 'PERSON',
    name,
    aliases: i === 2 ? [] : [`${name}!`, 'same'],
  })),
  statements: [
    {
      id: 's1',
      form: 'indirect',
      source: [],
      cue: [],
      content: [[0, 40_000]],
      speaker: 'e0',
      about: NAMES.map((_, i) => `e${i}`),
      addressee: 'e1',
      saidOn: '2024-02-29',
      confidence: 1 / 3,
    },
  ],
})

/** Articles with all that is awkward to send and to store. */
export const AWKWARD: readonly ArticleRecord[] = [...ARTICLES, long]

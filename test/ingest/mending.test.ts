import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Places } from '../../src/cli/places.ts'
import { articleOf } from '../../src/ingest/article-of.ts'
import { NO_FIELDS } from '../../src/ingest/fields.ts'
import { mended } from '../../src/ingest/mending/mend.ts'
import { unmended } from '../../src/ingest/mending/mending.ts'
import { processArticle } from '../../src/pipeline.ts'
import { encoder } from '../encoder.ts'
import { folderOf } from './folder.ts'
import { readAll } from './read.ts'

const WRAPPED = `The harbour of Westgate will close for three weeks in Novem-
ber, harbourmaster Lena Frost said on Tuesday, and the coun-
cil will vote on a well-
known plan. Nobody can tell what would come of all of it in
the end, she said.
Owner Piet Vanholt said that nobody had asked him, and that
his boats would stay in port for as long as the weather was
bad.
   “I have seen worse,” he said, and looked at the sea for so
long that nobody asked him more.`

const PARAGRAPHS = [
  'The harbour of Westgate will close for three weeks in November, harbourmaster Lena Frost said on Tuesday, and the council will vote on a well-known plan. Nobody can tell what would come of all of it in the end, she said.',
  'Owner Piet Vanholt said that nobody had asked him, and that his boats would stay in port for as long as the weather was bad.',
  '“I have seen worse,” he said, and looked at the sea for so long that nobody asked him more.',
]

/** File, what is in it, what is read, and what was amiss. */
const TEXTS: [file: string, text: string, expected: string, kinds: readonly string[]][] = [
  ['a.txt', '" I \'m ready , " he said .', '"I\'m ready," he said.', ['words apart']],
  [
    'a.txt',
    "`` It does n't matter , '' she told the BBC 's Tom -LRB- a friend -RRB- .",
    "“It doesn't matter,” she told the BBC's Tom (a friend).",
    ['words apart'],
  ],
  [
    'a.txt',
    'The workers \' union said : " no " . It cost $ 5 , he said .',
    'The workers\' union said: "no". It cost $5, he said.',
    ['words apart'],
  ],
  [
    'a.txt',
    '&ldquo;Caf&eacute;s &amp; bars&#8221;, AT&T &amp;quot;said&amp;quot;',
    '“Cafés & bars”, AT&T "said"',
    ['character references'],
  ],
  [
    'a.txt',
    'â€œThe cafÃ© is full,â€\u009d she said. Itâ€™s over.',
    '“The café is full,” she said. It’s over.',
    ['UTF-8 read as Windows-1252'],
  ],
  [
    'a.txt',
    'âWe wonât go,â he said â twice. âWhy?â? It was the mayorâs plan, in a château.',
    '“We won’t go,” he said — twice. “Why?” It was the mayor’s plan, in a château.',
    ['marks of which only â is left'],
  ],
  [
    'a.txt',
    'Frost said no.\n\nFacebook Twitter Pinterest Boats in the harbour of Westgate. Photograph: Ann Lens\n\nShare on Facebook | Share on X\n\nCalder said yes.',
    'Frost said no.\n\nBoats in the harbour of Westgate. Photograph: Ann Lens\n\n\n\nCalder said yes.',
    ['share buttons'],
  ],
  ['a.txt', '\u0093Yes,\u0094 he said \u0096 twice.', '“Yes,” he said – twice.', ['C1 controls']],
  [
    'a.txt',
    'It was late Sunday.Fire chief Ramona Stiles said so."We had it out," she said.Owner Piet Vanholt saw Mr.Smith.The city wrote to kelmore.Com.',
    'It was late Sunday.\n\nFire chief Ramona Stiles said so.\n\n"We had it out," she said.\n\nOwner Piet Vanholt saw Mr.Smith.\n\nThe city wrote to kelmore.Com.',
    ['paragraph breaks lost'],
  ],
  [
    'a.txt',
    WRAPPED,
    `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n   ${PARAGRAPHS[2]}`,
    ['lines broken within a paragraph', 'paragraph breaks lost'],
  ],
  [
    'a.txt',
    WRAPPED.replaceAll('\n', '\r\n'),
    `${PARAGRAPHS[0]}\r\n\n${PARAGRAPHS[1]}\r\n\n   ${PARAGRAPHS[2]}`.replaceAll('\r\n\n', '\n\r\n'),
    ['lines broken within a paragraph', 'paragraph breaks lost'],
  ],
  [
    'a.txt',
    'Sen. Ada Vale Ada Mary ValeHarbour vote delayed The Ledger’s morning report: ‘It is over’ MORE (R-Ga.) and Mayor Sean O’Dell Sean (Jack) O’DellO’Dell wins again MORE’s aides met President Voss Ida Joan Voss‘No deal,’ says Voss MORE.',
    'Sen. Ada Vale (R-Ga.) and Mayor Sean O’Dell’s aides met President Voss.',
    ['words shown beside a name'],
  ],
  [
    'a.txt',
    'Rep. Tom PenhaleThomas (Tom) Ray Penhale2020 race opens MORE said so.',
    'Rep. Tom Penhale said so.',
    ['words shown beside a name'],
  ],
  [
    'a.txt',
    'Ida Bendix met Rolf. Bendixsaid no, and Bendixadded more.',
    'Ida Bendix met Rolf. Bendix said no, and Bendix added more.',
    ['blanks lost'],
  ],
  [
    'a.md',
    'It is ~~unfair~~ fair.\n\nIn a statement, Mary Stone said:\n\n> The budget is fair, and\n> I will defend it.\n>\n> It stays.\n\nTom Reed laughed.\n\n> It is not.\n> — Tom Reed',
    'It is fair.\n\nIn a statement, Mary Stone said:\n\n“The budget is fair, and\nI will defend it.\n\n“It stays.”\n\nTom Reed laughed.\n\n“It is not.” — Tom Reed',
    ['words struck out', 'block quotations'],
  ],
]

test.each(TEXTS)('%s: %.40j', async (file, text, expected, kinds) => {
  const folder = folderOf({ [file]: text })
  const { articles } = await readAll([join(folder, file)])
  const [{ text: read, info } = articleOf('', NO_FIELDS, { file })] = articles
  expect(read).toBe(expected)
  expect(Object.keys(info.mended?.kinds ?? {})).toEqual(kinds)
  expect(unmended(read, info.mended)).toBe(text)
})

/** What is right as it is: nothing of it is touched. */
test.each([
  'The site kelmore.gov said that U.S.-born Ana Reyes had version 2.Five of the map.',
  'Le mât du château et les dégâts, âgé de dix ans, he said.',
  '>\u0338 is a sign.\n\n>\n\n> –',
  'Portsaid is a town of which nobody told. Tellesaid slept.',
  'R&D is dead, Vance & Sons said &c. It cost 3 < 5 > 2.',
  'He said: “No.” She said ‘yes’ . Then he left.',
  'Ada Vale said Ada ValeHarbour is a firm. Ada Mary Vale wants MORE, and Vale Ida Vale. MORE of it.',
  'A first line.\nA second line that is longer.\nA third.\nA fourth line, as long as the second.',
  'Facebook, Twitter and Pinterest said no.\n\nTwitter Facebook\u2019s rival said yes.\n\nEmail Ann Writer today.',
  'ANN: Yes.\nBOB: No, and I have said so for years.\nANN: Why?',
])('%j stays', (text) => {
  const article = articleOf(text, NO_FIELDS, { file: 'a.txt' })
  expect(mended(article)).toBe(article)
})

test('whatever is mended can be undone', () => {
  const pieces = [
    '"',
    "'",
    ' , ',
    ' . ',
    '``',
    "''",
    '&amp;',
    '&#8220;',
    '\u0093',
    'â€œ',
    'â',
    '~~',
    '> ',
    '\n',
    '\n\n',
    '-\n',
    'a',
    'Tom Reed',
    ' said',
    '.',
    'B',
    " n't",
    ' ',
    '—',
    '\r\n',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const { text: read, info } = mended(articleOf(text, NO_FIELDS, { file: 'a.txt' }))
      expect(unmended(read, info.mended)).toBe(text)
    }),
    { seed: 7, numRuns: 3000 },
  )
})

test('a text cut into words gives its quotation, with offsets into the text of the record, and the place of the file', async () => {
  const text = 'Mary Stone met reporters .\n\n" I \'m ready , " she said .\n'
  const folder = folderOf({ 'a.txt': text })
  const { articles } = await readAll([join(folder, 'a.txt')])
  const record = await processArticle(articles[0] as (typeof articles)[number], encoder)
  const [statement] = record.statements
  const [[start, end] = [0, 0]] = statement?.content ?? []
  expect(record.text.slice(start, end)).toBe('"I\'m ready,"')
  expect(record.article.mended?.kinds).toEqual({ 'words apart': expect.any(Number) })
  expect(new Places(record, (file) => file).at(record.text.indexOf('she'))).toBe('a.txt:3:18')
})

import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { feedPieces } from '../../src/ingest/formats/feed-pieces.ts'
import { FORMAT_NAMES, type FormatName } from '../../src/ingest/formats/format-names.ts'
import { formatNamed } from '../../src/ingest/formats/formats.ts'
import { readMap } from '../../src/ingest/formats/map.ts'
import { Reading } from '../../src/ingest/reading.ts'
import type { Article } from '../../src/model/article.ts'
import { folderOf } from './folder.ts'

/** Reads a file: its articles, and the messages of its errors without the folder. */
async function read(file: string, content: string | Uint8Array, map?: string) {
  const folder = folderOf({ [file]: content })
  const reading = await Reading.open([join(folder, file)], { map: map === undefined ? undefined : readMap(map) })
  const articles: Article[] = []
  const errors: string[] = []
  for await (const item of reading.articles()) {
    if (item instanceof Error) errors.push(item.message.replace(`${folder}/`, ''))
    else articles.push(item)
  }
  const notices = articles.flatMap(({ notice }) => notice?.replaceAll(`${folder}/`, '') ?? [])
  return { articles, errors, notices }
}

const COLUMNS = 'read as text=body, title=headline, date=pub'

test('each name is that of a format, and no other is one', () => {
  expect(FORMAT_NAMES.map((name) => formatNamed(name).name)).toEqual(FORMAT_NAMES)
  expect(() => formatNamed('xlsx' as FormatName)).toThrow('no format is called "xlsx": give one of parquet, ')
})

describe('tables', () => {
  const parquet = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'headline', data: ['Levy', 'Mine'], type: 'STRING' },
        { name: 'body', data: ['Petra said no.', 'Gro said yes.'], type: 'STRING' },
        { name: 'pub', data: ['2016-10-26', '2016-10-27'], type: 'STRING' },
        { name: 'page', data: [3n, 4n], type: 'INT64' },
      ],
    }),
  )
  test.each([
    ['a.csv', 'headline,body,pub,page\nLevy,"Petra said no.",2016-10-26,3\n"Mine",Gro said yes.,27 October 2016,4\n'],
    [
      'a.csv',
      '\uFEFFheadline;body;pub;page\r\nLevy;"Petra said no.";26.10.2016;3\r\nMine;Gro said yes.;27/10/2016;4\r\n',
    ],
    ['a.tsv', 'headline\tbody\tpub\tpage\nLevy\tPetra said no.\t20161026\t3\nMine\tGro said yes.\tOct. 27, 2016\t4\n'],
    [
      'a.csv',
      Buffer.from(
        '\uFEFFheadline\tbody\tpub\tpage\nLevy\tPetra said no.\t2016-10-26\t3\nMine\tGro said yes.\t2016-10-27\t4\n',
        'utf16le',
      ),
    ],
    [
      'a.jsonl',
      '{"headline":"Levy","body":"Petra said no.","pub":"2016-10-26","page":3}\n{"headline":"Mine","body":"Gro said yes.","pub":"2016-10-27","page":4}\n',
    ],
    [
      'a.json',
      '{"n":2,"items":[{"headline":"Levy","body":"Petra said no.","pub":"2016-10-26","page":3},{"headline":"Mine","body":"Gro said yes.","pub":"2016-10-27","page":4}]}',
    ],
    ['a.parquet', parquet],
  ])('%s: %.40j', async (file, content) => {
    const { articles, errors, notices } = await read(file, content)
    expect(errors).toEqual([])
    expect(articles.map(({ text, info }) => [info.title, info.publishedAt, text, info.properties])).toEqual([
      ['Levy', '2016-10-26', 'Petra said no.', { page: '3' }],
      ['Mine', '2016-10-27', 'Gro said yes.', { page: '4' }],
    ])
    expect(notices.join('\n')).toContain(COLUMNS)
  })

  test('what no name tells is asked for, with the likeliest', async () => {
    const text = 'A long text. '.repeat(30)
    const { errors } = await read('a.csv', `nr,brod\n1,"${text}"\n`)
    expect(errors).toEqual(['a.csv: which of its columns is the text? Say so, as in --map text=brod: it has nr, brod'])
    const { articles } = await read('a.csv', `nr,brod\n1,"${text}"\n`, 'text=brod,id=nr')
    expect(articles.map(({ id }) => id)).toEqual(['1'])
  })

  test.each([
    ['a.csv', 'a,b\n1,2\n', 'a.csv: which of its columns is the text? Say so, as in --map text=…: it has a, b'],
    [
      'a.csv',
      'one line of words',
      'a.csv: is no table with names of columns in its first line: give it such a line, or name its format by --format',
    ],
    [
      'a.csv',
      'title,text\nA,"never closed\n',
      'a.csv:2: is no CSV that can be read (Quote Not Closed: the parsing is finished with an opening quote at line 2)',
    ],
    ['a.csv', 'title,text\n', 'a.csv: has no article in it: give it rows below its names of columns'],
    [
      'a.json',
      '{"name":"x"}',
      'a.json: is JSON without articles: give a list of objects with "text", or name its text by --map text=…',
    ],
    ['a.json', '{"a":', 'a.json: is not JSON (Unexpected end of JSON input): mend it or leave it out'],
    [
      'a.parquet',
      'PAR1xxxxxxxxxxxxPAR1',
      expect.stringMatching(/^a\.parquet: is no Parquet file that can be read \(.+\): write it anew or leave it out$/),
    ],
    ['a.rss', '<rss', expect.stringMatching(/^a\.rss: is no feed that can be read/)],
    [
      'a.html',
      '<!doctype html><html><body><nav>x</nav></body></html>',
      'a.html: is a page without the text of an article: save the page of one, or give its text',
    ],
    ['a.eml', 'From: a@b.example\nSubject: x\n\n', 'a.eml: is a message without text: give its attachments as files'],
  ])('%s: %.40j is one line', async (file, content, message) => {
    expect((await read(file, content)).errors).toEqual([message])
  })

  test('a mapping to a column that is not there', async () => {
    const { errors } = await read('a.csv', 'a,b\n1,2\n', 'text=body')
    expect(errors).toEqual(['a.csv: has no column "body": its columns are a, b'])
    expect(() => readMap('words=body')).toThrow('Give pairs like text=body,date=pub')
  })
})

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Example Times</title>
<item><title>Stone &amp; Reed</title><link>https://t.example/1</link><pubDate>Wed, 26 Oct 2016 10:15:00 GMT</pubDate><description>Short…</description><content:encoded><![CDATA[<p>Stone said <q>no</q>.</p><p>Reed &x; left.</p><p>The post Stone appeared first on Times.</p>]]></content:encoded></item>
<item><title>Cut</title><link>https://t.example/2</link><description>&lt;p&gt;Reed said that the north will pay [&amp;#8230;]&lt;/p&gt;</description></item></channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example Times</title><entry><title>Stone</title><link href="https://t.example/1"/><published>2016-10-26T10:15:00Z</published><author><name>Ann Writer</name></author><content type="html">&lt;p&gt;Stone said no.&lt;/p&gt;</content></entry></feed>`
  const xhtml = atom
    .replace('type="html"', 'type="xhtml"')
    .replace(
      /&lt;.*&gt;/,
      '<div xmlns="http://www.w3.org/1999/xhtml"><p><a href="/s">Stone</a> did <em>not</em> blame <b>Reed</b> for it.</p><h2>Vote</h2><p>Reed left.</p></div>',
    )
  const json =
    '{"version":"https://jsonfeed.org/version/1.1","title":"The Example Times","items":[{"id":"1","url":"https://t.example/1","title":"Stone","content_text":"Stone said no.\\n\\nReed left.","date_published":"2016-10-26T10:15:00Z"}]}'

  test('RSS: the whole text, and what was cut is marked; nothing outside is read', async () => {
    const { articles } = await read('feed.xml', rss)
    expect(articles.map(({ id, text, info }) => [id, info.title, info.publishedAt, info.textIsWhole, text])).toEqual([
      ['https://t.example/1', 'Stone & Reed', '2016-10-26', undefined, 'Stone said “no”.\n\nReed &x; left.'],
      ['https://t.example/2', 'Cut', null, false, 'Reed said that the north will pay'],
    ])
  })

  test('an entry that is a title and a picture is told of; the paper is called as it is', async () => {
    const bare = `<rss version="2.0"><channel><title>Example.com - RSS Channel - World</title><item><title>Fire</title><link>https://t.example/1</link><description>&lt;img src="https://t.example/1.gif" alt=""/&gt;</description></item><item><title>Stone</title><link>https://t.example/2</link><description>Stone said no.</description></item></channel></rss>`
    const { articles, errors } = await read('feed.xml', bare)
    expect(articles.map(({ text, info }) => [info.part, info.outlet, text])).toEqual([
      ['entry 2', 'Example.com', 'Stone said no.'],
    ])
    expect(errors).toEqual(['feed.xml (entry 1): has no text in the feed: save the page that it leads to'])
  })

  test.each([
    ['rss', '<rss version="2.0"><channel><title>The Example Times</title>', 'item', '</channel></rss>'],
    ['atom:feed', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><title>T</title>', 'atom:entry', '</atom:feed>'],
  ])('a large feed is read in pieces, every entry once: %s', async (_, head, entry, end) => {
    const entries = Array.from(
      { length: 90 },
      (_, i) => `<${entry}><id>${i}</id>${'<p>x</p>'.repeat(14_000)}</${entry}>\n`,
    )
    const source = (async function* () {
      for (const part of [head, ...entries, end]) yield Buffer.from(part)
    })()
    const pieces: string[] = []
    for await (const piece of feedPieces(source, { file: 'a.rss' })) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.every((piece) => piece.startsWith(head) && piece.endsWith(end))).toBe(true)
    expect(pieces.flatMap((piece) => [...piece.matchAll(/<id>(\d+)/g)].map(([, id]) => Number(id)))).toEqual(
      entries.map((_, i) => i),
    )
  })

  test.each([
    ['a.atom', atom, 'Stone said no.'],
    ['a.atom', xhtml, 'Stone did not blame Reed for it.\n\nVote\n\nReed left.'],
    ['feed.json', json, 'Stone said no.\n\nReed left.'],
  ])('%s', async (file, content, text) => {
    const { articles } = await read(file, content)
    expect(articles.map((article) => article.text)).toEqual([text])
    expect(articles[0]?.info).toMatchObject({ outlet: 'The Example Times', publishedAt: '2016-10-26', title: 'Stone' })
  })

  test.each([
    ['the link to it', '<link rel="replies" href="https://t.example/1/says"/><link href="https://t.example/1"/>'],
    [
      'not its licence',
      '<link rel="license" href="https://l.example/"/><link rel="alternate" href="https://t.example/1"/>',
    ],
    [
      'the page, not the same as data',
      '<link rel="alternate" type="application/json" href="https://t.example/1.json"/><link rel="alternate" type="text/html" href="https://t.example/1"/>',
    ],
    ['the only link', '<link rel="self" href="https://t.example/1"/>'],
  ])('where an entry can be read, and when it came out first: %s', async (_, links) => {
    const changed = atom
      .replace(/<link .*?\/>/, links)
      .replace('<published>', '<updated>2016-11-02T08:00:00Z</updated><published>')
    const { articles } = await read('a.atom', changed)
    expect(articles.map(({ id, info }) => [id, info.publishedAt])).toEqual([['https://t.example/1', '2016-10-26']])
  })

  test.each(['times.example', 'times.media', 'times.london', 'times.co.uk'])(
    'who wrote an item, whatever the address ends in: %s',
    async (domain) => {
      const signed = rss.replace('<link>', `<author>ann@${domain} (Ann Writer)</author><link>`)
      const { articles } = await read('feed.xml', signed)
      expect(articles[0]?.info.author).toBe('Ann Writer')
    },
  )
})

describe('what NewsAPI answers', () => {
  const answer = (article: object): string =>
    JSON.stringify({
      status: 'ok',
      totalResults: 1,
      articles: [{ url: 'https://t.example/1', urlToImage: null, ...article }],
    })
  const stone = { publishedAt: '2016-10-26T10:15:00Z', content: 'Stone said no, and that she would… [+2488 chars]' }

  test.each([
    ['Stone: no - The Example Times', 'Example Times', 'Ann Writer', 'Stone: no', 'Example Times', 'Ann Writer'],
    ['Stone: no - ExampleSports.com', 'Example Sports', 'Ann Writer', 'Stone: no', 'Example Sports', 'Ann Writer'],
    ['Stone: no - Example Times', 'Gathered News', 'Example Times', 'Stone: no', 'Example Times', undefined],
    ['Stone: no - and yes', 'Example Times', 'Ann Writer', 'Stone: no - and yes', 'Example Times', 'Ann Writer'],
    ['Stone: no', 'Example Times', null, 'Stone: no', 'Example Times', undefined],
  ])('%s, of %s, by %s', async (title, name, author, ...expected) => {
    const { articles } = await read('a.json', answer({ ...stone, title, author, source: { id: null, name } }))
    expect(
      articles.map(({ info }) => [info.title, info.outlet, info.author, info.publishedAt, info.textIsWhole]),
    ).toEqual([[...expected, '2016-10-26', false]])
  })
})

describe('mail', () => {
  const message = (subject: string, text: string, type = ''): string =>
    `From: Press Office <press@norvane.example>\nTo: all@x.example\nSubject: ${subject}\nDate: Fri, 3 May 2019 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1252${type}\nContent-Transfer-Encoding: quoted-printable\n\n${text}\n`

  test('a message: its encoding, its broken lines; no signature', async () => {
    const { articles } = await read(
      'a.eml',
      message(
        '=?utf-8?q?Ferry_=E2=80=93_statement?=',
        'The ferry will float by June, said Ruth Pym of Nor=\nvane.\n\n=93It is late,=94 she said.\n\n-- \nPress Office',
      ),
    )
    expect(articles.map(({ text, info }) => [info.title, info.outlet, info.publishedAt, text])).toEqual([
      [
        'Ferry – statement',
        'Press Office',
        '2019-05-03',
        'The ferry will float by June, said Ruth Pym of Norvane.\n\n“It is late,” she said.',
      ],
    ])
  })

  test.each([
    ['; format=flowed', 'Pym said=20\nno.=20\n\nStavang said yes.', 'Pym said no.\n\nStavang said yes.'],
    [';\n format="flowed"; delsp=yes', 'Pym said n=20\no.\n=20 So did Orr.', 'Pym said no.\n So did Orr.'],
    ['; format=flowed', '> Will Pym=20\n> go?=20\nShe will not.\n--=20\nPress', '“Will Pym go?”\nShe will not.'],
    ['; format=fixed', 'Pym said=20\nno.', 'Pym said \nno.'],
  ])('paragraphs over several lines, %j: %j', async (type, text, expected) => {
    const { articles } = await read('a.eml', message('Ferry', text, type))
    expect(articles.map((article) => article.text)).toEqual([expected])
  })

  test.each([
    ['On Fri, 3 May 2019 at 09:12, Ruth Pym <pym@norvane.example> wrote:\n> Will it float?', false],
    ['On 3 May, Ruth Pym wrote:\n\n> Will it float?', false],
    [
      'On Fri, 3 May 2019 at 09:12, Ruth Pym of the harbour board of Norvane\n<pym@norvane.example> wrote:\n\nWill it float?',
      false,
    ],
    ['On 3 May, Ruth Pym of the harbour board\nwrote:\n> Will it float?', false],
    ['On 3 May the minister Ruth Pym wrote:\n\n=93It will float.=94', true],
    ['On 3 May the minister Ruth Pym\nwrote:\n\n=93It will float.=94', true],
    ['On 3 May at 10:15 all was well.\n\nPym wrote:\n\n=93It will float.=94', true],
  ])('what another program quotes is no text, what a minister wrote is: %j', async (below, isText) => {
    const { articles } = await read('a.eml', message('Ferry', `It will not.\n\n${below}`))
    expect(articles.map(({ text }) => text.includes('float'))).toEqual([isText])
  })

  test.each([
    '-No more delays, said Ruth Pym.',
    'Sent from my desk to all papers: the ferry will float, said Ruth Pym.',
    'On 3 May the board met, and left.\n\nTo the board Ruth Pym wrote:\n\nIt will float.',
  ])('nor does a message end where a line begins as signatures and quoted mail do: %j', async (below) => {
    const { articles } = await read('a.eml', message('Ferry', `It will not.\n\n${below}\n\nOrr disagreed.`))
    expect(articles.map(({ text }) => text)).toEqual([`It will not.\n\n${below}\n\nOrr disagreed.`])
  })

  test.each(['BST', 'CEST', 'EDT', '(ship time)'])(
    'the day of a message, whatever its zone is called: %s',
    async (zone) => {
      const { articles } = await read('a.eml', message('Ferry', 'It will not.').replace('+0100', zone))
      expect(articles.map(({ info }) => info.publishedAt)).toEqual(['2019-05-03'])
    },
  )

  test('a mailbox', async () => {
    const box = `From a@b Fri May  3 10:00:00 2019\n${message('One', 'Pym said no.\n\n>From here on she was silent.')}\nFrom a@b Sat May  4 10:00:00 2019\n${message('Two', 'Stavang said yes.')}`
    const { articles } = await read('a.mbox', box)
    expect(articles.map(({ text, info }) => [info.title, info.part, info.line, text])).toEqual([
      ['One', 'message 1', 1, 'Pym said no.\n\nFrom here on she was silent.'],
      ['Two', 'message 2', 14, 'Stavang said yes.'],
    ])
  })
})

test('the content of a file counts for more than its ending', async () => {
  const page =
    '<!DOCTYPE html><html><head><title>T</title></head><body><article><p>Mary Stone said that the budget was fair.</p></article></body></html>'
  for (const file of ['a.txt', 'a.md', 'a.jsonl']) {
    const { articles } = await read(file, page)
    expect(articles.map(({ text, info }) => [text, info.textFrom])).toEqual([
      ['Mary Stone said that the budget was fair.', 'web page'],
    ])
  }
})

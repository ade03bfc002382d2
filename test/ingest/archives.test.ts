import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { folderOf } from './folder.ts'
import { bomb, inMembers, page, response, tarOf, warcRecord, zipOf } from './made.ts'
import { type Result, readAll } from './read.ts'

const SAMPLES = join(import.meta.dirname, 'samples/warc')
const URL = 'https://times.example/2016/10/26'

/** What became of the files of a folder: titles or texts, and messages without the folder. */
async function outcome(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ read: string[]; said: string[] }> {
  const folder = folderOf(files)
  const { articles, errors }: Result = await readAll([folder])
  return {
    read: articles.map(({ info, text }) => `${info.part ?? info.file}: ${info.title ?? text}`),
    said: errors.map(({ message }) => message.replace(`${folder}/`, '')),
  }
}

describe('web archives', () => {
  test.each(['one-member.warc.gz', 'brotli-zstd.warc.gz'])('%s', async (file) => {
    const { articles } = JSON.parse(readFileSync(join(SAMPLES, `${file}.expect.json`), 'utf8'))
    const { articles: read, errors } = await readAll([join(SAMPLES, file)])
    expect(errors).toEqual([])
    expect(read.map(({ info }) => info)).toMatchObject(
      articles.map(({ url, title, outlet, publishedAt }: Record<string, string>) => ({
        url,
        title,
        outlet,
        publishedAt,
      })),
    )
    for (const { text } of read) expect(text).toMatch(/^WESTGATE, Oct\. 26.*\n\nIt is not fair, wrote Tom Reed/)
  })

  test('text.wet: the day of the crawl is not the day of the article', async () => {
    const { articles } = await readAll([join(SAMPLES, 'text.wet')])
    expect(articles.map(({ info, text }) => ({ ...info, text }))).toMatchObject([
      { url: `${URL}/wet`, title: null, publishedAt: null, text: expect.stringMatching(/^Stone defends budget\nMary/) },
    ])
  })

  test('what is no page of an article is passed over, each with why; wrong claims of packing are read as they are', async () => {
    const html = page(
      'Stone defends budget',
      'Mary Stone told the national assembly that nobody would be worse off at the café.',
    )
    const type = 'Content-Type: text/html'
    const records = [
      warcRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: x'),
      warcRecord('request', { 'WARC-Target-URI': `${URL}/a` }, 'GET / HTTP/1.1\r\n\r\n'),
      response(`${URL}/a`, [`${type}; charset=iso-8859-1`], Buffer.from(html, 'latin1')),
      response(`${URL}/b`, [type, 'Content-Encoding: gzip'], html),
      response(`${URL}/c`, [type, 'Transfer-Encoding: chunked', 'X-Crawl-Content-Encoding: br'], html),
      response(`${URL}/d`, [type, 'Content-Encoding: deflate'], deflateRawSync(html)),
      response(`${URL}/e`, [type, 'Content-Encoding: compress'], Buffer.from([0x1f, 0x9d, 0x90, 0, 1])),
      response(`${URL}/f`, [type, 'Content-Encoding: br'], Buffer.from([0xff, 0xfe, 0xfd, 0, 1])),
      response(`${URL}/g`, ['Location: /a'], '', '302 Found'),
      response(`${URL}/h`, ['Content-Type: image/png'], Buffer.from([0x89, 0x50, 0x4e, 0x47, 0])),
      response(`${URL}/i`, [type], 'gone', '404 Not Found'),
      response('https://times.example/robots.txt', ['Content-Type: text/plain'], 'User-agent: *'),
      response(`${URL}/j`, [type], '<html><body><nav>Home</nav></body></html>'),
      warcRecord(
        'revisit',
        { 'WARC-Target-URI': `${URL}/a`, 'Content-Type': 'application/http' },
        'HTTP/1.1 200 OK\r\n\r\n',
      ),
    ]
    const { read, said } = await outcome({ 'crawl.warc.gz': inMembers(records) })
    expect(read).toEqual(['a', 'b', 'c', 'd'].map((name) => `${URL}/${name}: Stone defends budget`))
    expect(said.map((message) => message.replace('crawl.warc.gz/crawl.warc (', '').replace('):', ''))).toEqual([
      expect.stringContaining(`${URL}/e is packed with compress, which is not known`),
      expect.stringContaining(`${URL}/f says that it is packed with br, and cannot be unpacked`),
      expect.stringContaining(`${URL}/g leads to another address (302)`),
      expect.stringContaining(`${URL}/h is no page but image/png`),
      expect.stringContaining(`${URL}/i is no page but an answer of 404`),
      expect.stringContaining('robots.txt is no page'),
      expect.stringContaining(`${URL}/j`),
      expect.stringContaining(`${URL}/a is the same as when`),
    ])
  })

  test('an archive that was cut midway is read up to there', async () => {
    const records = [1, 2, 3].map((n) =>
      response(
        `${URL}/${n}`,
        ['Content-Type: text/html'],
        page(`Title ${n}`, 'Mary Stone told the assembly that nobody would be worse off.'),
      ),
    )
    const whole = Buffer.concat(records)
    const packed = gzipSync(whole)
    const { read, said } = await outcome({
      'a.warc': whole.subarray(0, whole.length - 300),
      'b.warc.gz': packed.subarray(0, packed.length - 40),
      'c.warc': 'no archive',
    })
    expect(read.slice(0, 2)).toEqual([`${URL}/1: Title 1`, `${URL}/2: Title 2`])
    expect(said).toEqual([
      expect.stringMatching(/^a\.warc \(record 3\): is cut off/),
      expect.stringMatching(/^b\.warc\.gz: is cut off/),
      expect.stringMatching(/^c\.warc: is no WARC file/),
    ])
  })
})

describe('packed files', () => {
  test('are read as what is in them', async () => {
    const { read, said } = await outcome({
      'a.txt.gz': gzipSync('Stone said no.'),
      'b.jsonl.zst': Buffer.from(
        'KLUv/QRYCQEAeyJ0ZXh0IjoiUmVlZCBzYWlkIHllcy4iLCJpZCI6MX0KpLcIxyi1L/0EWAEBAHsidGV4dCI6IlJlZWQgc2FpZCBuby4iLCJpZCI6Mn0Khh05zA==',
        'base64',
      ),
      'c.zip': zipOf({
        'in/x.txt': 'Orr said maybe.',
        'in/y.png': 'no text',
        '../out.txt': 'Out.',
        '/root.txt': 'Root.',
        'README.md': 'About.',
        '__MACOSX/x.txt': 'Mac.',
        'deep.zip': zipOf({ 'z.md': '# Ash agreed.' }),
      }),
      'd.tar.gz': gzipSync(
        tarOf({ 'one.txt': 'Lane said one.', '../two.txt': 'Two.', 'three.md': 'Lane said three.' }),
      ),
    })
    expect(read).toEqual([
      'a.txt.gz: Stone said no.',
      'b.jsonl.zst: Reed said yes.',
      'b.jsonl.zst: Reed said no.',
      'in/x.txt: Orr said maybe.',
      'deep.zip, z.md: # Ash agreed.',
      'one.txt: Lane said one.',
      'three.md: Lane said three.',
    ])
    expect(said).toEqual([
      expect.stringMatching(/^c\.zip: has a file whose path leads out of it \("\.\.\/out\.txt"\)/),
      expect.stringMatching(/^c\.zip: has a file whose path leads out of it \("\/root\.txt"\)/),
      expect.stringMatching(/leads out of it \("\.\.\/two\.txt"\)/),
    ])
  })

  test('that are damaged or made to hurt are named, and the others are read', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': 'Stone said no.', 'b.txt': 'x'.repeat(5000) }))
    const bad = gzipSync('Stone said no. '.repeat(1000))
    bad.fill(7, 40, 60)
    const { read, said } = await outcome({
      'a.txt.gz': bad,
      'b.txt.gz': bomb(),
      'c.zip': zip.subarray(0, 60),
      'd.zip': 'PK\u0003\u0004 no archive at all',
      'e.txt.zst': Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.alloc(40, 0xee)]),
      'f.zip': ['1', '2', '3', '4'].reduce<Uint8Array>(
        (inner, name) => zipOf({ [`${name}.zip`]: inner }),
        zipOf({ 'x.txt': 'Deep.' }),
      ),
      'g.txt': 'Orr said yes.',
    })
    expect(read).toEqual(['a.txt: Stone said no.', 'g.txt: Orr said yes.'])
    for (const file of ['a.txt.gz', 'b.txt.gz', 'c.zip', 'd.zip', 'e.txt.zst', 'f.zip'])
      expect(
        said.filter((message) => message.startsWith(file)),
        file,
      ).toHaveLength(1)
  })
})

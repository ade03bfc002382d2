/**
 * How fast each format is read, beside how fast what is read is processed: `npm run bench:readers`.
 *
 * Each line has the KB of the files read in a second, and how many times as fast that is as extraction of as much text. Exit
 * code 1 where a reader is slower than ten times extraction, web pages three times.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { readFile } from '../dist/ingest/read-file.js'
import { processArticle } from '../dist/pipeline.js'
import { argumentsOf } from './arguments.mjs'

argumentsOf(import.meta.filename)

const LEAST_TIME = 1000
const LEAST = { html: 3 }
const SEEDS = join(import.meta.dirname, '../seeds')

const texts = readdirSync(SEEDS)
  .filter((file) => /^\d.*\.(?:txt|md)$/.test(file))
  .sort()
  .map((file) => readFileSync(join(SEEDS, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
const many = Array.from({ length: 10 }, () => texts).flat()

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (text) =>
  text
    .split(/\n\n+/)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n')
const around = '<div class="teaser"><a href="/x"><h3>Another story of the day</h3></a></div>'.repeat(40)
const page = (text) =>
  `<!DOCTYPE html><html><head><title>T</title><script>${'var a = 1;'.repeat(500)}</script></head><body><nav>${around}</nav><article><h1>T</h1>${paragraphs(text)}</article>${around}</body></html>`
const item = (text, i) =>
  `<item><title>T</title><link>https://x.example/${i}</link><content:encoded><![CDATA[${paragraphs(text)}]]></content:encoded></item>`
const tokenised = (text) => text.replace(/([,.;:?!”“"])/g, ' $1 ')
const wrapped = (text) => text.replace(/(.{60,76}) /g, '$1\n')
const message = (text) =>
  `From: A <a@x.example>\nSubject: T\nDate: Fri, 3 May 2019 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`

/** @type {Record<string, { file: string, inputs: (string | Uint8Array)[] }>} format → files of it */
const FILES = {
  text: { file: 'a.txt', inputs: texts },
  'text, tokenised': { file: 'a.txt', inputs: texts.map(tokenised) },
  'text, broken lines': { file: 'a.txt', inputs: texts.map(wrapped) },
  'text, HTML signs': {
    file: 'a.txt',
    inputs: texts.map((text) => text.replace(/[“”’]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  },
  jsonl: { file: 'a.jsonl', inputs: [many.map((text, id) => JSON.stringify({ id, text })).join('\n')] },
  json: { file: 'a.json', inputs: [JSON.stringify({ articles: many.map((text, id) => ({ id, text })) })] },
  csv: {
    file: 'a.csv',
    inputs: [`id,text\n${many.map((text, id) => `${id},"${text.replaceAll('"', '""')}"`).join('\n')}`],
  },
  parquet: {
    file: 'a.parquet',
    inputs: [new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'text', data: many, type: 'STRING' }] }))],
  },
  html: { file: 'a.html', inputs: texts.map(page) },
  feed: {
    file: 'a.rss',
    inputs: [
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${many.map(item).join('')}</channel></rss>`,
    ],
  },
  eml: { file: 'a.eml', inputs: texts.map(message) },
  mbox: {
    file: 'a.mbox',
    inputs: [many.map((text) => `From a@x Fri May  3 10:00:00 2019\n${message(text)}`).join('\n')],
  },
}

async function* whole(bytes) {
  yield bytes
}

/** Milliseconds for a run, the fastest of several. */
async function timeOf(run) {
  let fastest = Number.POSITIVE_INFINITY
  const start = performance.now()
  do {
    const begun = performance.now()
    await run()
    fastest = Math.min(fastest, performance.now() - begun)
  } while (performance.now() - start < LEAST_TIME)
  return fastest
}

const articles = []
for (const text of texts)
  for await (const article of readFile(whole(Buffer.from(text)), { file: 'a.txt', path: null })) articles.push(article)
const encoder = await Encoder.load({ model: 'base', threads: 1 })
const size = (list) => list.reduce((sum, one) => sum + Buffer.byteLength(one), 0) / 1000
const extraction =
  size(texts) /
  (await timeOf(async () => {
    for (const article of articles) await processArticle(article, encoder)
  }))
console.log(`extraction            ${(1000 * extraction).toFixed(0).padStart(7)} KB/s of text`)
for (const [name, { file, inputs }] of Object.entries(FILES)) {
  const buffers = inputs.map((input) => Buffer.from(input))
  const time = await timeOf(async () => {
    for (const bytes of buffers)
      for await (const item of readFile(whole(bytes), { file, path: null })) if (item instanceof Error) throw item
  })
  const speed = size(buffers) / time
  const times = speed / extraction
  const isSlow = times < (LEAST[name] ?? 10)
  if (isSlow) process.exitCode = 1
  console.log(
    `${isSlow ? '!' : ' '} ${name.padEnd(19)} ${(1000 * speed).toFixed(0).padStart(7)} KB/s, ${times.toFixed(0)} times`,
  )
}

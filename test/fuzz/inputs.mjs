/**
 * Inputs of all kinds that are read, made from a seed: articles with the words, names, days and marks of news and of many
 * scripts, whole or damaged. They are odd, and none is made to hurt.
 */
import { randomNumbers } from '../random.mjs'

export const WORDS = {
  news: 'She|he|they|said|told|asked|denied|that|the plan|the minister|would not|by|to|and|of|a spokesman for|who'.split(
    '|',
  ),
  names:
    'Mary Stone|Tom Reed|Mr Reed|Stone|Dr. Ana de la Cruz|O’Brien|the BBC|U.S.|France|Bank of Corwen|Geneva talks'.split(
      '|',
    ),
  offices: 'foreign secretary|Prime Minister|former deputy minister of trade|the president|chief executive'.split('|'),
  days: (
    'on Tuesday|last week|yesterday|15 March 44 BC|31 February 2025|29 Feb 2023|0001-01-01|9999-12-31|in 12345|May|' +
    '1 May 2025|2025-13-40|the 1990s|99/99/9999|tomorrow night|in 300 years|two hundred thousand years ago|noon'
  ).split('|'),
  marks:
    '“ ” ‘ ’ " \' « » „ . , ; : ? ! … — – - ( ) [ ] / & % £5 $1bn `` ′ ″ * _ # > ` ~ | <b> </b> ![a](b) [a](b) \\'.split(
      ' ',
    ),
  blanks: ['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u3000', '   ', '\u200b', '\u00ad', '\ufeff', '\u202e'],
  scripts:
    'é|e\u0301|ß|İ|ǅ|Ωμέγα|Мария|שלום|مرحبا|नमस्ते|สวัสดี|漢字|かな|한국어|𠀀𠀁|😀|👩‍🚒|🇫🇷|ﬁ|①|Ⅷ|٣|𝔄|a\u0300\u0301\u0302'.split(
      '|',
    ),
  odd: ['\u0001', '\u001b[31m', '\u007f', '\ufffd', '\uffff', '{{x}}', '0', '1e999', '-0', 'null', '__proto__'],
}
const KINDS = [
  'news',
  'news',
  'news',
  'names',
  'names',
  'offices',
  'days',
  'marks',
  'marks',
  'blanks',
  'scripts',
  'odd',
]

/** Draws from one seed. */
function chooser(seed) {
  const random = randomNumbers(seed)
  const below = (end) => Math.floor(end * random())
  const pick = (list) => list[below(list.length)]
  return { below, pick, chance: (share) => random() < share }
}

function textOf({ below, pick, chance }) {
  const run = (length) => Array.from({ length }, () => pick(WORDS[pick(KINDS)]) + (chance(0.8) ? ' ' : '')).join('')
  if (chance(0.1)) return run(1 + below(3)).repeat(1 + below(300))
  return run(1 + below(chance(0.1) ? 400 : 60))
}

/** A value for a field: mostly of the right type. */
function drawnValue({ pick, chance }) {
  if (chance(0.1)) return pick([null, 0, -1.5, true, [], {}, [1], '', ' ', 1e21, '12345678901234567890'])
  return chance(0.3) ? pick(WORDS.days) : pick([...WORDS.names, ...WORDS.scripts, ...WORDS.odd])
}

const FIELDS = ['id', 'url', 'title', 'outlet', 'publisher', 'agency', 'publishedAt', 'date', 'other']
const fieldsOf = (choose) => FIELDS.filter(() => choose.chance(0.3)).map((name) => [name, drawnValue(choose)])

function headerOf(choose) {
  const { pick, chance } = choose
  const kind = pick(['none', 'none', 'line', 'matter'])
  if (kind === 'none') return ''
  if (kind === 'line')
    return `date ${pick(['2025-03-26', ...WORDS.days])} ${drawnValue(choose)} via ${drawnValue(choose)}\n\n`
  const plain = chance(0.5)
  const lines = fieldsOf(choose).map(([name, value]) => `${name}: ${plain ? value : JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}${pick(['---', '---', '...', ''])}\n`
}

const BAD_LINES = ['', '{', '[]', 'null', '{"text":1}', '{"text":""}']
const ODD_LINES = ['{"text":"\\ud800 said he."}', '{"text":"a\\u0000b","id":"\\udc00"}']

function jsonLineOf(choose) {
  if (choose.chance(0.1)) return choose.pick([...BAD_LINES, ...ODD_LINES])
  return JSON.stringify(Object.fromEntries([...fieldsOf(choose), ['text', textOf(choose)]]))
}

/** The bytes, sometimes cut, changed, or of another encoding. */
function damaged(text, { below, chance }) {
  if (chance(0.02)) return Buffer.from(`\ufeff${text}`, 'utf16le')
  const bytes = Buffer.from(text)
  if (chance(0.05)) return bytes.subarray(0, below(bytes.length + 1))
  if (chance(0.05) && bytes.length > 0) bytes[below(bytes.length)] = below(256)
  return bytes
}

const TAGS =
  'p div q blockquote b i a span ul li table tr td br h1 h2 article aside nav figure figcaption footer script time del'.split(
    ' ',
  )
const CLASSES = [
  '',
  '',
  ' class="related"',
  ' class="byline"',
  ' class="caption"',
  ' hidden',
  ' style="display:none"',
  ' class=',
]

/** A piece of a page: elements in one another, some of them never closed, or closed twice. */
function htmlOf(choose, depth = 0) {
  const { below, pick, chance } = choose
  const parts = Array.from({ length: 1 + below(4) }, () => {
    if (depth > 5 || chance(0.4)) return textOf(choose).slice(0, 400)
    const tag = pick(TAGS)
    return `<${tag}${pick(CLASSES)}>${htmlOf(choose, depth + 1)}${chance(0.9) ? `</${tag}>` : pick(['', '</p>', '<', '<!--'])}`
  })
  return parts.join(pick(['', ' ', '\n']))
}

const pageOf = (choose) => {
  const { pick } = choose
  const data = pick([
    '',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"T"}</script>',
    '<script type="application/ld+json">{',
  ])
  return `${pick(['<!DOCTYPE html>', '<html>', ''])}<head><title>${drawnValue(choose)}</title>${data}</head><body>${htmlOf(choose)}`
}

const cellOf = (choose) => `"${textOf(choose).replaceAll('"', choose.chance(0.95) ? '""' : '"')}"`
const tableOf = (choose) => {
  const sign = choose.pick([',', ';', '\t'])
  const rows = Array.from({ length: choose.below(4) }, () =>
    [choose.below(9), cellOf(choose), drawnValue(choose)].join(sign),
  )
  return [
    choose
      .pick([
        ['id', 'text', 'date'],
        ['id', 'body', 'x'],
        ['a', 'b', 'c'],
      ])
      .join(sign),
    ...rows,
  ].join('\n')
}

const itemOf = (choose) =>
  `<item><title>${drawnValue(choose)}</title><pubDate>${choose.pick(WORDS.days)}</pubDate><description><![CDATA[${htmlOf(choose)}]]></description></item>`
const feedOf = (choose) =>
  `<rss version="2.0"><channel><title>T</title>${Array.from({ length: choose.below(4) }, () => itemOf(choose)).join('')}${choose.pick(['</channel></rss>', ''])}`

const mailOf = (choose) => {
  const type = choose.pick(['text/plain', 'text/html', 'multipart/mixed; boundary=b', ''])
  const body = type === 'text/html' ? htmlOf(choose) : textOf(choose)
  return `From: ${drawnValue(choose)} <a@b.example>\nSubject: ${drawnValue(choose)}\nDate: ${choose.pick(WORDS.days)}\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${type.startsWith('multi') ? `--b\n\n${body}\n--b--` : body}\n`
}

const objectOf = (choose) =>
  Object.fromEntries([...fieldsOf(choose), [choose.pick(['text', 'body', 'content', 'x']), textOf(choose)]])
const linesOf = (choose) => Array.from({ length: 1 + choose.below(4) }, () => jsonLineOf(choose)).join('\n')

/** Ending → what a file of it has. @type {Readonly<Record<string, (choose: any) => string>>} */
const FILES = {
  txt: (choose) => headerOf(choose) + textOf(choose),
  md: (choose) => headerOf(choose) + textOf(choose),
  jsonl: linesOf,
  json: (choose) =>
    JSON.stringify(
      choose.pick([[objectOf(choose)], { articles: [objectOf(choose), objectOf(choose)] }, objectOf(choose)]),
    ),
  html: pageOf,
  csv: tableOf,
  rss: feedOf,
  eml: mailOf,
  mbox: (choose) =>
    Array.from({ length: 1 + choose.below(3) }, () => `From a@b Fri May  3 10:00:00 2019\n${mailOf(choose)}`).join(
      '\n',
    ),
  parquet: (choose) => `PAR1${textOf(choose)}PAR1`,
}

/**
 * @param {number} seed
 * @returns {{ file: string, bytes: Buffer }} the same for the same seed
 */
export function inputOf(seed) {
  const choose = chooser(seed)
  const ending = choose.pick(Object.keys(FILES))
  const mark = choose.chance(0.1) ? '\ufeff' : ''
  return { file: `seed-${seed}.${ending}`, bytes: damaged(mark + FILES[ending](choose), choose) }
}

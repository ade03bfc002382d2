/**
 * Texts of the plain shapes on which careless code takes time that grows with the square of their length, made of words,
 * names and marks drawn from a seed; and files of each format with them.
 */
import { WORDS } from './inputs.mjs'

const PAIRS = ['()', '[]', '{}', '“”', '‘’', '«»', '""', '<>', '**', '__']
const ALL = Object.values(WORDS).flat()

/** @typedef {(list: readonly string[]) => string} Pick */

/** So many characters of what is given, each time anew. */
function filled(size, part) {
  const parts = []
  for (let length = 0; length < size; length += parts.at(-1).length) parts.push(part())
  return parts.join('').slice(0, size)
}

/** @type {Readonly<Record<string, (size: number, pick: Pick) => string>>} */
export const SHAPES = {
  'one word': (size, pick) => pick([...'aé漢Z']).repeat(size),
  'the same again': (size, pick) => `${pick(ALL)}${pick(WORDS.news)} `.repeat(size).slice(0, size),
  'one line': (size, pick) => filled(size, () => `${pick([...WORDS.news, ...WORDS.names])} `),
  'many lines': (size, pick) => filled(size, () => `${pick(WORDS.news)}${pick(['\n', '\n\n', '\r\n'])}`),
  marks: (size, pick) => filled(size, () => pick(WORDS.marks)),
  blanks: (size, pick) => `a${filled(size, () => pick(WORDS.blanks))}b`,
  nested: (size, pick) => {
    const [open = '', close = ''] = pick(PAIRS)
    return `${open.repeat(size / 2)}a${close.repeat(size / 2)}`
  },
  unclosed: (size, pick) => `${pick(PAIRS)[0]}${pick(WORDS.names)} `.repeat(size).slice(0, size),
  mixture: (size, pick) => filled(size, () => `${pick(ALL)}${pick(['', ' ', ' '])}`),
}

const json = (values) => `${JSON.stringify(values)}\n`
/** Short articles of one line each. */
const lines = (text) => text.match(/.{1,60}/gsu).map((part, i) => json({ id: String(i), text: `a ${part}` }))

/** @type {Readonly<Record<string, { file: string, made: (text: string) => string }>>} */
export const FORMATS = {
  text: { file: 'a.txt', made: (text) => text },
  'line with a date': { file: 'a.txt', made: (text) => `date 2025-03-26 ${text} via ${text}\n\nShe said no.` },
  'front matter': { file: 'a.txt', made: (text) => `---\ntitle: a\n${text}\n---\nShe said no.` },
  'quoted front matter': { file: 'a.md', made: (text) => `---\ntitle: ${json(text)}---\nShe said no.` },
  Markdown: { file: 'a.md', made: (text) => text },
  'JSON lines: text': { file: 'a.jsonl', made: (text) => json({ text: `a ${text}` }) },
  'JSON lines: fields': { file: 'a.jsonl', made: (text) => json({ title: text, outlet: text, text: 'She said no.' }) },
  'JSON lines: many': { file: 'a.ndjson', made: (text) => lines(text).join('') },
  'no JSON': { file: 'a.jsonl', made: (text) => text },
}

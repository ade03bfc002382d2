import { decodeHTMLStrict } from 'entities'
import type { InputError } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import type { ByteSource } from '../bytes.ts'
import { NO_FIELDS } from '../fields.ts'
import { EmptyFile } from '../file-error.ts'
import { looseDate } from '../loose-date.ts'
import type { Format, ReaderContext } from './format.ts'
import { readLines } from './lines.ts'

/** GDELT's Global Knowledge Graph 2.1: of each article its quotations, and nothing else of its text. */
export const GDELT: Format = {
  name: 'gdelt',
  doc: "GDELT's knowledge graph (GKG 2.1): the quotations of an article a row",
  endings: [],
  recognises: ({ text }) => /^\d{14}-T?\d+\t\d{14}\t\d\t/.test(text),
  read: readGdelt,
}

/** Columns, counted from 0. */
const COLUMN = { id: 0, batch: 1, outlet: 3, url: 4, quotations: 22, extras: 26 }

async function* readGdelt(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const { bytes, number } of readLines(source)) {
    const columns = bytes?.toString('utf8').split('\t') ?? []
    const quotations = quotationsIn(columns[COLUMN.quotations] ?? '')
    if (quotations.length === 0) continue
    count += 1
    const extras = columns[COLUMN.extras] ?? ''
    const url = columns[COLUMN.url] || null
    const fields = {
      ...NO_FIELDS,
      url,
      title: extra(extras, 'PAGE_TITLE'),
      outlet: columns[COLUMN.outlet] || null,
      publishedAt: looseDate(extra(extras, 'PAGE_PRECISEPUBTIMESTAMP') ?? columns[COLUMN.batch]),
      textFrom: 'quotations without their sentences',
      textIsWhole: false,
    } as const
    yield articleOf(quotations.map((words) => `“${words}”`).join('\n\n'), fields, { file, line: number })
  }
  if (count === 0) throw new EmptyFile({ file }, 'has no quotations in it: read the articles at its addresses instead')
}

/** "offset|length|verb|quotation", parted by "#". */
const quotationsIn = (field: string): string[] =>
  field.split('#').flatMap((block) => {
    const words = block.split('|').slice(3).join('|').trim()
    return words === '' ? [] : [decodeHTMLStrict(words)]
  })

const extra = (xml: string, name: string): string | null => {
  const start = xml.indexOf(`<${name}>`)
  const end = xml.indexOf(`</${name}>`)
  return start < 0 || end < start ? null : decodeHTMLStrict(xml.slice(start + name.length + 2, end)).trim() || null
}

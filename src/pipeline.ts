import { extract } from './extract/extract.ts'
import type { Article } from './model/article.ts'
import type { ArticleRecord, Offsets, RecordStatement } from './model/record.ts'
import type { Span } from './model/span.ts'
import type { Statement } from './model/statement.ts'
import { resolve } from './resolve/resolve.ts'
import { readDocument } from './text/read.ts'

/** What `ArticleRecord.maker` says of records made by this code: to be raised with every change that alters records. */
export const MAKER = 'onrecord 0.1.0'

/**
 * Reads one article: language pass, extraction, resolution. A pure function of the article, so it runs on any thread
 * and gives the same record every time.
 */
export function processArticle(article: Article): ArticleRecord {
  const document = readDocument(article)
  const { mentions, attributions } = extract(document)
  const resolution = resolve(document, mentions, attributions)
  return {
    schema: 1,
    id: article.id,
    maker: MAKER,
    article: article.info,
    text: article.text,
    entities: resolution.entities,
    mentions: resolution.mentions.map(({ start, end, type, entity, kind }) => ({
      start,
      end,
      type,
      entity,
      proper: kind === 'name',
    })),
    statements: resolution.statements.map(toRecord),
  }
}

const toOffsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end])

function toRecord({ id, form, speakers, about, addressee, saidOn, confidence, ...spans }: Statement): RecordStatement {
  const [speaker = null] = speakers
  return {
    id,
    form,
    source: toOffsets(spans.sources),
    cue: toOffsets(spans.cues),
    content: toOffsets(spans.contents),
    speaker: speakers.length > 1 ? speakers : speaker,
    about,
    addressee,
    saidOn,
    confidence,
  }
}

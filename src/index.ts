/**
 * onrecord: who said what about whom, from news articles to a graph.
 *
 * @example
 * ```ts
 * import { foldGraph, processArticle, readArticles, summarize } from 'onrecord'
 *
 * const records = []
 * for await (const article of readArticles(['news/'])) {
 *   if (article instanceof Error) console.error(article.message)
 *   else records.push(processArticle(article))
 * }
 * console.log(summarize(await foldGraph(records)))
 * ```
 */
export { InputError, OutputError, type Place } from './errors.ts'
export { FORMATS, type FormatName } from './export/formats.ts'
export { writeAside } from './export/write-aside.ts'
export type { RecordGraph } from './graph/draft.ts'
export { findEntities } from './graph/find-entities.ts'
export { foldGraph } from './graph/fold.ts'
export { allStatements, statementsAbout, statementsOf } from './graph/statements.ts'
export { type GraphSummary, summarize } from './graph/summary.ts'
export { readArticles } from './ingest/read-articles.ts'
export type { Article, ArticleInfo } from './model/article.ts'
export { ENTITY_TYPES, type Entity, type EntityType } from './model/entity.ts'
export type { ArticleRecord, Offsets, RecordMention, RecordStatement } from './model/record.ts'
export { speakersOf } from './model/record.ts'
export { EDGE_KINDS, NODE_KINDS } from './model/schema.ts'
export type { Span } from './model/span.ts'
export { FORMS, type Form } from './model/statement.ts'
export { MAKER, processArticle } from './pipeline.ts'
export { RecordLog } from './record/log.ts'
export { readRecords } from './record/read.ts'
export { ArticleRecordSchema } from './record/schema.ts'

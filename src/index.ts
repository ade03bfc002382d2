/**
 * onrecord: who said what about whom, from news articles to a graph.
 *
 * @example
 * ```ts
 * import { build, openGraph } from 'onrecord'
 *
 * await build('news/', 'graph', { onProblem: console.error })
 * const graph = await openGraph('graph')
 * const [who] = graph.entities('starmer')
 * for (const { quotation, article } of graph.statements(who?.id, 'about').statements) console.log(quotation, article.title)
 * ```
 */
export { codebookOf } from './concepts/codebook.ts'
export { parseConcepts, type ReadConcepts, readConcepts } from './concepts/read.ts'
export { type Topic, topicsOf } from './concepts/topics.ts'
export { type Agreement, agreements } from './decisions/agreement.ts'
export { type Again, applyDecisions, type Corrected } from './decisions/apply.ts'
export {
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type EntityRef,
  type PlacedDecision,
  type StatementRef,
} from './decisions/decision.ts'
export type { DecisionProblem } from './decisions/problem.ts'
export { type ReadDecisions, readDecisions } from './decisions/read.ts'
export { referToNode, referToStatementNode } from './decisions/refer.ts'
export { appendDecision, undoDecision } from './decisions/write.ts'
export { DatabaseError, InputError, ModelError, OutputError, type Place, RootError } from './errors.ts'
export type { ExportFile, Format, FormatName, FormatOptions } from './export/format.ts'
export { FORMATS } from './export/formats.ts'
export { writeAside } from './export/write-aside.ts'
export { type FoldOptions, foldGraph, type Records } from './fold.ts'
export type { RecordGraph } from './graph/draft.ts'
export { findEntities } from './graph/find-entities.ts'
export { looksOf } from './graph/looks.ts'
export { ego, type GraphFilter, minWeight, only } from './graph/projections/graph-filters.ts'
export { type Filters, PROJECTIONS, project } from './graph/projections/project.ts'
export { about, minTrust, type StatementFilter, since, until } from './graph/projections/statement-filters.ts'
export { allStatements, statementsAbout, statementsOf } from './graph/statements.ts'
export { type GraphSummary, summarize } from './graph/summary.ts'
export { identify } from './identity/identify.ts'
export { readArticles } from './ingest/read-articles.ts'
export { type BuildOptions, type Built, build } from './library/build.ts'
export { decide, type NewDecision } from './library/decide.ts'
export { type ExtractOptions, extract } from './library/extract.ts'
export { OpenGraph, type OpenGraphOptions, openGraph } from './library/open-graph.ts'
export { type RecordsOptions, records } from './library/records.ts'
export { makerOf } from './maker.ts'
export type { Article, ArticleInfo } from './model/article.ts'
export type { Codebook, Concept, OnConcept } from './model/concept.ts'
export { MODELS, type ModelName } from './model/encoder-model.ts'
export { ENTITY_TYPES, type Entity, type EntityType } from './model/entity.ts'
export type { Doubt, Evidence, Identity, Merge, NodeIds, Ref, RefPair, Rulings } from './model/identity.ts'
export type { Look, Looks } from './model/looks.ts'
export type { AnyGraph, GraphSchema, ProjectionName } from './model/projected.ts'
export type { ArticleRecord, Offsets, RecordMention, RecordStatement } from './model/record.ts'
export { speakersOf } from './model/record.ts'
export { EDGE_KINDS, NODE_KINDS } from './model/schema.ts'
export type { Span } from './model/span.ts'
export { FORMS, type Form, POLARITIES, type Polarity } from './model/statement.ts'
export type { Address } from './neo4j/address.ts'
export { Database } from './neo4j/database.ts'
export { type LoadOptions, type LoadReport, loadGraph } from './neo4j/load.ts'
export { Encoder, type EncoderOptions, processArticle } from './pipeline.ts'
export { ask } from './questions/ask.ts'
export type { GivenParameters } from './questions/parameters.ts'
export type { AnswerRow } from './questions/plain.ts'
export { type Question, readQuestions } from './questions/question.ts'
export { RecordLog } from './record/log.ts'
export { readRecords } from './record/read.ts'
export { ArticleRecordSchema } from './record/schema.ts'
export type { BuildView, Narrowing, Relation } from './serve/build-view.ts'
export type { Entity as EntityFound, Position, Statement, Statements } from './serve/shapes.ts'

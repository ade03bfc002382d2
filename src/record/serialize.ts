import type { ArticleInfo } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { ArticleRecord, Given, RecordMention, RecordStatement, Tombstone } from '../model/record.ts'
import { withSum } from './sum.ts'

/**
 * The record as one line of JSON with its sum, without the newline. Equal records give equal lines, whatever the order in which
 * their keys were set: keys come in the order of `model/record.ts`, and optional keys are left out when absent.
 */
export const serializeRecord = (record: ArticleRecord): string =>
  withSum(
    JSON.stringify({
      schema: record.schema,
      id: record.id,
      maker: record.maker,
      article: infoInOrder(record.article),
      text: record.text,
      entities: record.entities.map(entityInOrder),
      mentions: record.mentions.map(mentionInOrder),
      statements: record.statements.map(statementInOrder),
    }),
  )

/** The tombstone as one line of JSON with its sum, without the newline. */
export const serializeTombstone = ({ schema, id, deleted }: Tombstone): string =>
  withSum(JSON.stringify({ schema, id, deleted }))

/** What is known about an article, its keys in the order of `model/article.ts`. */
export const infoInOrder = (info: ArticleInfo): Record<keyof ArticleInfo, unknown> => ({
  url: info.url,
  title: info.title,
  outlet: info.outlet,
  agency: info.agency,
  publishedAt: info.publishedAt,
  file: info.file,
  line: info.line,
  part: info.part,
  author: info.author,
  properties: info.properties,
  textFrom: info.textFrom,
  textIsWhole: info.textIsWhole,
  mended: info.mended,
})

// `undefined` values are left out by JSON.stringify, which `exactOptionalPropertyTypes` rightly does not know of.
const entityInOrder = (entity: Entity): Record<keyof Entity, unknown> => ({
  id: entity.id,
  type: entity.type,
  name: entity.name,
  aliases: entity.aliases,
  aliasCounts: entity.aliasCounts,
  iso: entity.iso,
  of: entity.of,
  ofInferred: entity.ofInferred,
  holders: entity.holders,
  former: entity.former,
  acting: entity.acting,
  shadow: entity.shadow,
  participants: entity.participants,
  date: entity.date,
})

const mentionInOrder = (mention: RecordMention): RecordMention => ({
  start: mention.start,
  end: mention.end,
  type: mention.type,
  entity: mention.entity,
  proper: mention.proper,
})

const statementInOrder = (statement: RecordStatement): Record<keyof RecordStatement, unknown> => ({
  id: statement.id,
  form: statement.form,
  polarity: statement.polarity,
  source: statement.source,
  cue: statement.cue,
  content: statement.content,
  speaker: statement.speaker,
  speakerConfidence: statement.speakerConfidence,
  about: statement.about,
  salience: statement.salience,
  stance: statement.stance,
  stanceConfidence: statement.stanceConfidence,
  addressee: statement.addressee,
  saidOn: statement.saidOn,
  confidence: statement.confidence,
  given: statement.given && givenInOrder(statement.given),
})

const givenInOrder = (given: Given): Record<keyof Given, unknown> => ({
  kind: given.kind,
  role: given.role,
  party: given.party,
  section: given.section,
})

import { createHash } from 'node:crypto'
import type { Codebook } from '../model/concept.ts'
import { maleness } from '../model/gender-told.ts'
import { grouped } from '../model/grouped.ts'
import type { NodeIds } from '../model/identity.ts'
import { nameKey } from '../model/name-key.ts'
import { nodeId, statementId } from '../model/node-id.ts'
import type { ArticleRecord } from '../model/record.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import { addHolders, addOwner } from './add-office.ts'
import { addStatement } from './add-statement.ts'
import type { Adding } from './adding.ts'
import type { Draft } from './draft.ts'
import { known } from './known.ts'
import { quotedStatements } from './quotes.ts'
import { rolesOf } from './sources/roles.ts'
import { sketchOf } from './stories/sketch.ts'
import { oneLine, wordsOf } from './words.ts'

/** Adds all that a record says. */
export const addRecord = (
  draft: Draft,
  record: ArticleRecord,
  identity: NodeIds,
  codebook: Codebook | undefined,
): void => {
  const ids = identity.nodesOf(record.id)
  const articleNode = nodeId('Article', record.id)
  const adding: Adding = {
    draft,
    record,
    articleNode,
    named: record.mentions.filter(({ proper }) => proper).sort((a, b) => a.start - b.start),
    codebook,
    nodeOf: (entity) => ids.get(entity) ?? unknownEntity(record, entity),
  }
  addArticle(adding)
  for (const entity of record.entities) {
    const node = adding.nodeOf(entity.id)
    draft.names.add(node, ENTITY_LABELS[entity.type], entity)
    addOwner(adding, entity)
    if (entity.type === 'OFFICE') addHolders(adding, entity)
    for (const participant of entity.participants ?? []) draft.link('INVOLVES', node, adding.nodeOf(participant))
  }
  addMentions(adding, identity)
  const roles = rolesOf(record)
  for (const [i, statement] of record.statements.entries()) addStatement(adding, statement, roles[i] ?? null)
  for (const [outer, inner] of quotedStatements(record.statements))
    draft.link('QUOTES', statementId(record, outer), statementId(record, inner))
}

const unknownEntity = (record: ArticleRecord, entity: string): never => {
  throw new TypeError(`record "${record.id}" refers to entity "${entity}", which it does not have`)
}

const addArticle = ({ draft, record, articleNode }: Adding): void => {
  const { url, title, outlet, agency, author, publishedAt, textIsWhole, file, line, part } = record.article
  const label = oneLine(title ?? file ?? record.id)
  draft.printed.push({
    article: articleNode,
    label,
    publishedAt,
    sketch: sketchOf(wordsOf(record.text)),
  })
  const properties = Object.entries(record.article.properties ?? {}).map(([name, value]) => `${name}=${oneLine(value)}`)
  draft.setNode(articleNode, {
    kind: 'Article',
    label,
    record: record.id,
    ...known({ url, title, publishedAt, agency, author, textIsWhole, file, line, part }),
    ...(properties.length > 0 && { properties }),
    textLength: record.text.length,
    textSha256: createHash('sha256').update(record.text).digest('hex'),
  })
  if (!outlet) return
  const outletNode = nodeId('Outlet', nameKey(outlet))
  draft.names.add(outletNode, 'Outlet', { name: outlet })
  draft.link('PUBLISHED_BY', articleNode, outletNode)
}

const addMentions = ({ draft, record, articleNode, nodeOf }: Adding, identity: NodeIds): void => {
  const byStart = [...record.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  for (const [entity, mentions] of grouped(byStart, ({ entity }) => [nodeOf(entity)])) {
    for (const mention of mentions)
      if (mention.type === 'PERSON') draft.names.addGender(entity, maleness(record.text, mention))
    draft.setEdge('MENTIONED_IN', entity, articleNode, () => ({
      count: mentions.length,
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
      ...known({ inferredFrom: mentions[0] && identity.inferredOf(record.id, mentions[0].entity) }),
    }))
  }
}

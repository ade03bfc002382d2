import { type Base, basesOf } from '../identity/base-ids.ts'
import type { EntityType } from '../model/entity.ts'
import { nameKey } from '../model/name-key.ts'
import { type EntityLabel, NODE_KINDS, type NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { EntityRef, StatementRef } from './decision.ts'

/**
 * How a decision is to point at a node of a build's graph, so that it finds it again after articles came or were read anew: by
 * the id that its name gives; where several have that name, by an article that calls this one so.
 *
 * @param called one of its names, where only what is called so is meant
 */
export function referToNode(graph: SchemaGraph, node: string, called?: string): EntityRef {
  const { kind, name: own, aliases, formerIds = [] } = graph.getNodeAttributes(node) as NodeAttributes<EntityLabel>
  const { entity: type } = NODE_KINDS[kind]
  const isOwn = (form: string): boolean => [node, ...formerIds].includes(baseOf(type, form).id)
  // A name that was decided is what no article calls it.
  const name = [...(called === undefined ? [] : [called]), own, ...aliases].find(isOwn) ?? own
  const { id, isCommon, isVague } = baseOf(type, name)
  const article = isCommon || isVague ? undefined : onlyHere(graph, node, name)
  return { id: isOwn(name) ? id : node, name, type, ...(article !== undefined && { article }) }
}

/** How a decision is to point at what is known by one of the ids of a node, now or formerly, and not at all that is one with it. */
export function referToId(graph: SchemaGraph, node: string, id: string): EntityRef {
  const { kind, name, aliases } = graph.getNodeAttributes(node) as NodeAttributes<EntityLabel>
  const { entity: type } = NODE_KINDS[kind]
  const called = [name, ...aliases].find((form) => baseOf(type, form).id === id)
  if (id === node || called !== undefined) return referToNode(graph, node, called)
  return { id, type }
}

const baseOf = (type: EntityType, name: string): Base =>
  basesOf([{ id: 'e', type, name, aliases: [] }], '').get('e') as Base

/** An article that calls a node by its name, and no other of that name; `undefined` where nobody else has that name. */
function onlyHere(graph: SchemaGraph, node: string, name: string): string | undefined {
  const { kind } = graph.getNodeAttributes(node)
  const key = nameKey(name)
  const others = graph.filterNodes(
    (other, values) => other !== node && values.kind === kind && 'name' in values && nameKey(values.name) === key,
  )
  if (others.length === 0) return undefined
  const theirs = new Set(others.flatMap((other) => articlesOf(graph, other).map(({ record }) => record)))
  const [best] = articlesOf(graph, node)
    .filter(({ record }) => !theirs.has(record))
    .sort(
      (a, b) =>
        Number(a.isInferred) - Number(b.isInferred) ||
        (a.day < b.day || (a.day === b.day && a.record < b.record) ? -1 : 1),
    )
  return best?.record
}

const articlesOf = (graph: SchemaGraph, node: string): { record: string; day: string; isInferred: boolean }[] =>
  graph
    .mapOutEdges(node, (_, edge, __, ___, ____, article) =>
      edge.kind === 'MENTIONED_IN' && article.kind === 'Article'
        ? [{ record: article.record, day: article.publishedAt ?? '~', isInferred: edge.inferredFrom !== undefined }]
        : [],
    )
    .flat()

/** How a decision is to point at a statement of a build's graph. */
export function referToStatementNode(graph: SchemaGraph, statement: string): StatementRef {
  const { text, start } = graph.getNodeAttributes(statement) as NodeAttributes<'Statement'>
  const articles = graph.mapOutEdges(statement, (_, { kind }, __, ___, ____, target) =>
    kind === 'REPORTED_IN' && target.kind === 'Article' ? target.record : '',
  )
  return { article: articles.find((record) => record !== '') ?? '', words: text, start }
}

import { reasonsInWords, total } from '../model/evidence.ts'
import { grouped } from '../model/grouped.ts'
import type { Identity } from '../model/identity.ts'
import { nameKey } from '../model/name-key.ts'
import { type EntityLabel, isEntityLabel, NODE_KINDS, type NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import type { Decided, EntityRef, PlacedDecision } from './decision.ts'
import { referToId, referToNode, referToStatementNode } from './refer.ts'
import { refsOf, statementOf } from './refs.ts'

/** Something that a person may know better. */
export interface ReviewQuestion {
  /** Tells it from all others, in every build. */
  readonly key: string
  readonly about: 'merge' | 'split' | 'speaker' | 'type'
  /** In words: "Are Ann Lee and A. Lee one?" */
  readonly question: string
  /** What speaks for what the graph has, in words. */
  readonly evidence: string
  /** How many edges hang on it. */
  readonly edges: number
  /** Where to look: nodes and articles whose sentences show it; statements. */
  readonly nodes: readonly { readonly node: string; readonly articles: readonly string[] | null }[]
  readonly statements: readonly string[]
  /** What each answer decides: the first says that the graph is right. */
  readonly answers: readonly { readonly words: string; readonly decides: Decided }[]
}

/** Merges for which less speaks than this are asked about. */
const DOUBTFUL_MERGE = 5
/** Statements whose speaker is less sure than this are. */
const DOUBTFUL_SPEAKER = 0.6

/**
 * What is worth a person's while, most edges first: doubtful merges, pairs that were not merged, speakers, types. What was
 * decided is not asked again.
 */
export function reviewQuestions(
  graph: SchemaGraph,
  identity: Identity,
  decisions: readonly PlacedDecision[],
): ReviewQuestion[] {
  const isDecided = decidedIn(decisions)
  return [...merges(graph, identity), ...splits(graph, identity), ...speakers(graph), ...types(graph)]
    .filter((one) => !one.answers.some(({ decides }) => isDecided(decides)))
    .sort((a, b) => b.edges - a.edges || (a.key < b.key ? -1 : 1))
}

/** Whether something was decided of what an answer decides. */
function decidedIn(decisions: readonly PlacedDecision[]): (decided: Decided) => boolean {
  const keyOf = ({ id, name, article }: EntityRef): string =>
    `${article === undefined ? (id ?? name) : name} ${article ?? ''}`
  const keyOfAll = (decision: Decided): string => {
    const placed = { decision, file: '', line: 0 } as PlacedDecision
    const { kind } = decision
    const what = kind === 'same' || kind === 'different' ? 'pair' : kind
    const statement = statementOf(placed)
    if (statement !== undefined) return JSON.stringify([statement.article, statement.words])
    return JSON.stringify([what, refsOf(placed).map(keyOf).sort()])
  }
  const decided = new Set(decisions.map(({ decision }) => keyOfAll(decision)))
  return (decision) => decided.has(keyOfAll(decision))
}

type EntityNode = NodeAttributes<EntityLabel>

const entityNodes = (graph: SchemaGraph): { id: string; values: EntityNode }[] =>
  graph.mapNodes((id, values) => (isEntityLabel(values.kind) ? [{ id, values: values as EntityNode }] : [])).flat()

/** In how many statements a node speaks or is spoken about, in some articles or all. */
function edgesAt(graph: SchemaGraph, node: string, articles: ReadonlySet<string> | null): number {
  const statements = [
    ...graph.filterOutEdges(node, (_, { kind }) => kind === 'SAID'),
    ...graph.filterInEdges(node, (_, { kind }) => kind === 'ABOUT'),
  ].map((edge) => graph.opposite(node, edge))
  if (articles === null) return statements.length
  return statements.filter((one) => articles.has(referToStatementNode(graph, one).article)).length
}

const labelOf = (graph: SchemaGraph, node: string): string => graph.getNodeAttribute(node, 'label')

function* merges(graph: SchemaGraph, identity: Identity): Generator<ReviewQuestion> {
  for (const { id: node, values } of entityNodes(graph))
    for (const { id, name, records, inferred, evidence } of identity.mergesOf(node)) {
      const [record] = records
      if (total(evidence) >= DOUBTFUL_MERGE || record === undefined || id === node) continue
      const { entity: type } = NODE_KINDS[values.kind]
      const joined: EntityRef = inferred ? { name, type, article: record } : referToId(graph, node, id)
      const entities: [EntityRef, EntityRef] = [joined, referToNode(graph, node)]
      const where = inferred ? ` in ${record}` : ''
      yield {
        key: `merge ${node} ${id}`,
        about: 'merge',
        question: `Is ${name}${where} ${values.label}?`,
        evidence: `taken for one: ${reasonsInWords(evidence)}`,
        edges: edgesAt(graph, node, new Set(records)),
        nodes: [
          { node, articles: records },
          { node, articles: null },
        ],
        statements: [],
        answers: [
          { words: 'yes, they are one', decides: { kind: 'same', entities } },
          { words: 'no, they are two', decides: { kind: 'different', entities } },
        ],
      }
    }
}

function* splits(graph: SchemaGraph, { doubts }: Identity): Generator<ReviewQuestion> {
  for (const { ids, evidence } of doubts) {
    const [a, b] = ids
    if (!graph.hasNode(a) || !graph.hasNode(b)) continue
    const entities: [EntityRef, EntityRef] = [referToNode(graph, a), referToNode(graph, b)]
    yield {
      key: `split ${[...ids].sort().join(' ')}`,
      about: 'split',
      question: `Are ${labelOf(graph, a)} and ${labelOf(graph, b)} one?`,
      evidence: `taken for two, though: ${reasonsInWords(evidence)}`,
      edges: Math.min(edgesAt(graph, a, null), edgesAt(graph, b, null)),
      nodes: [
        { node: a, articles: null },
        { node: b, articles: null },
      ],
      statements: [],
      answers: [
        { words: 'no, they are two', decides: { kind: 'different', entities } },
        { words: 'yes, they are one', decides: { kind: 'same', entities } },
      ],
    }
  }
}

/** How many others are offered as speakers. */
const MOST_SPEAKERS = 6

function* speakers(graph: SchemaGraph): Generator<ReviewQuestion> {
  for (const statement of graph.filterNodes((_, { kind }) => kind === 'Statement')) {
    const said = graph.filterInEdges(
      statement,
      (_, edge) => edge.kind === 'SAID' && (edge.confidence ?? 1) < DOUBTFUL_SPEAKER,
    )
    const now = said.map((edge) => graph.source(edge))
    if (now.length === 0) continue
    const sure = Math.min(
      ...said.map((edge) => (graph.getEdgeAttributes(edge) as { confidence?: number }).confidence ?? 1),
    )
    const ref = referToStatementNode(graph, statement)
    const saidBy = (nodes: readonly string[]): Decided => ({
      kind: 'speaker',
      statement: ref,
      speakers: nodes.map((node) => referToNode(graph, node)),
    })
    const names = now.map((node) => labelOf(graph, node)).join(' and ')
    yield {
      key: `speaker ${statement}`,
      about: 'speaker',
      question: `Does ${names} say: ${labelOf(graph, statement)}`,
      evidence: `sure to ${Math.round(100 * sure)} in a hundred`,
      edges: graph.degree(statement),
      nodes: [],
      statements: [statement],
      answers: [
        { words: `yes, ${names}`, decides: saidBy(now) },
        ...othersIn(graph, statement, now).map((node) => ({ words: labelOf(graph, node), decides: saidBy([node]) })),
        { words: 'nobody who is named', decides: saidBy([]) },
        { words: 'it is no statement', decides: { kind: 'not-a-statement', statement: ref } },
      ],
    }
  }
}

/** Who else in the article of a statement may say it: those it speaks of most. */
function othersIn(graph: SchemaGraph, statement: string, now: readonly string[]): string[] {
  const [article] = graph
    .filterOutEdges(statement, (_, { kind }) => kind === 'REPORTED_IN')
    .map((edge) => graph.target(edge))
  const counted = graph
    .mapInEdges(article, (_, edge, node, __, { kind }) =>
      edge.kind === 'MENTIONED_IN' && (kind === 'Person' || kind === 'Organisation') && !now.includes(node)
        ? [{ node, count: edge.count }]
        : [],
    )
    .flat()
  return counted
    .sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1))
    .slice(0, MOST_SPEAKERS)
    .map(({ node }) => node)
}

/** Nodes of one name and two kinds, of which one is seldom spoken of: it may be the other. */
function* types(graph: SchemaGraph): Generator<ReviewQuestion> {
  const nodes = entityNodes(graph).filter(({ values }) => !['Office', 'Event'].includes(values.kind))
  for (const [name, those] of grouped(nodes, ({ values }) => [nameKey(values.name)])) {
    const kinds = [...grouped(those, ({ values }) => [values.kind])]
      .map(([kind, same]) => ({ kind, same, edges: same.reduce((sum, { id }) => sum + graph.degree(id), 0) }))
      .sort((a, b) => b.edges - a.edges || (a.kind < b.kind ? -1 : 1))
    const [most, ...others] = kinds
    if (most === undefined) continue
    for (const { kind, same, edges } of others) {
      const [first] = same as [(typeof those)[number]]
      const { entity: type } = NODE_KINDS[kind as EntityLabel]
      const entity: EntityRef = same.length === 1 ? referToNode(graph, first.id) : { name: first.values.name, type }
      const into = NODE_KINDS[most.kind as EntityLabel].entity
      yield {
        key: `type ${name} ${kind}`,
        about: 'type',
        question: `Is ${first.values.label} of the kind ${kind} here, and not ${most.kind}?`,
        evidence: `taken for ${most.kind} elsewhere`,
        edges,
        nodes: same.map(({ id }) => ({ node: id, articles: null })),
        statements: [],
        answers: [
          { words: `yes, ${kind}`, decides: { kind: 'retype', entity, type } },
          { words: `no, ${most.kind}`, decides: { kind: 'retype', entity, type: into } },
          { words: 'it is nobody and nothing', decides: { kind: 'drop', entity } },
        ],
      }
    }
  }
}

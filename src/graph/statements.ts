import type { EdgeName, NodeAttributes, NodeLabel } from '../model/schema.ts'
import type { SourceRole, UnnamedKind } from '../model/source-role.ts'
import { type Judged, judgedOf, outletOf, rounded } from '../model/told.ts'
import type { RecordGraph } from './draft.ts'

/** The article that a statement is printed in. */
interface StatementArticle {
  /** Id of its record in the record log, where its text is. */
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly file: string | null
  /** 1-based line in a JSON lines file. */
  readonly line: number | null
  readonly publishedAt: string | null
  /** Who published it. */
  readonly outlet: string | null
}

/** A statement with all that its edges say, ready to be shown. */
export interface StatementView {
  /** Node id. */
  readonly id: string
  /** Names; several where they said it jointly, none where nobody is named. */
  readonly speakers: readonly string[]
  /** How likely it is that they say it; `null` where nobody is named, and in records that do not say. */
  readonly speakerConfidence: number | null
  /** Who says it, as printed; empty where the article does not say. */
  readonly sourceWords: string
  /** As what the source is quoted; `null` where the article does not say who speaks. */
  readonly sourceRole: SourceRole | null
  /** As what an `unnamed` source is described; `null` of all others. */
  readonly unnamedAs: UnnamedKind | null
  /** What shows that it is said, as printed; empty where nothing does. */
  readonly cue: string
  /** What is said. */
  readonly text: string
  /** The evidence: the sentence or sentences of source, cue and content. */
  readonly sentence: string
  /** `direct`, `indirect` or `mixed`. */
  readonly form: string
  /** `asserted`, `negated` or `hypothetical`. */
  readonly polarity: string
  /** Names of those it is about, main target first. */
  readonly targets: readonly string[]
  /** What it says of each of them, in the same order. */
  readonly stances: readonly Judged[]
  readonly addressee: string | null
  readonly saidOn: string | null
  readonly confidence: number
  /** How likely it is that it is said, and by its speaker: `confidence` times `speakerConfidence`. */
  readonly trust: number
  readonly article: StatementArticle
  /** Half-open UTF-16 offsets of what is said, into the text of the article. */
  readonly start: number
  readonly end: number
}

/** All statements, by day, then in reading order. */
export const allStatements = (graph: RecordGraph): StatementView[] =>
  inOrder(graph.filterNodes((_, { kind }) => kind === 'Statement').map((id) => viewOf(graph, id)))

/** What an entity, given by its node id, said: by day, then in reading order. */
export const statementsOf = (graph: RecordGraph, entity: string): StatementView[] =>
  inOrder(neighbours(graph, 'out', entity, 'SAID').map((id) => viewOf(graph, id)))

/** What was said about an entity, given by its node id: by day, then in reading order. */
export const statementsAbout = (graph: RecordGraph, entity: string): StatementView[] =>
  inOrder(neighbours(graph, 'in', entity, 'ABOUT').map((id) => viewOf(graph, id)))

/** What was said to an entity, given by its node id: by day, then in reading order. */
export const statementsTo = (graph: RecordGraph, entity: string): StatementView[] =>
  inOrder(neighbours(graph, 'in', entity, 'ADDRESSED_TO').map((id) => viewOf(graph, id)))

/** A statement, given by its node id; `undefined` where there is none. */
export const statementOf = (graph: RecordGraph, id: string): StatementView | undefined =>
  graph.hasNode(id) && graph.getNodeAttribute(id, 'kind') === 'Statement' ? viewOf(graph, id) : undefined

/** A statement that is there, given by its node id. */
export const viewOf = (graph: RecordGraph, id: string): StatementView => {
  const { source, sourceRole, unnamedAs, cue, text, sentence, form, polarity, saidOn, confidence, start, end } = nodeOf(
    graph,
    id,
    'Statement',
  )
  const namesAlong = (direction: 'in' | 'out', kind: EdgeName): string[] =>
    neighbours(graph, direction, id, kind).map((node) => graph.getNodeAttribute(node, 'label'))
  const speakerConfidence = speakerConfidenceOf(graph, id)
  const targets = targetsOf(graph, id)
  return {
    id,
    speakers: namesAlong('in', 'SAID'),
    speakerConfidence,
    sourceWords: source ?? '',
    sourceRole: (sourceRole as SourceRole | undefined) ?? null,
    unnamedAs: (unnamedAs as UnnamedKind | undefined) ?? null,
    cue: cue ?? '',
    text,
    sentence,
    form,
    polarity,
    targets: targets.map(({ label }) => label),
    stances: targets.map(({ judged }) => judged),
    addressee: namesAlong('out', 'ADDRESSED_TO')[0] ?? null,
    saidOn: saidOn ?? null,
    confidence,
    trust: rounded(confidence * (speakerConfidence ?? 1)),
    article: articleOf(graph, id),
    start,
    end,
  }
}

/** That of all speakers: those of a joint statement are found together. */
const speakerConfidenceOf = (graph: RecordGraph, statement: string): number | null =>
  graph
    .mapInEdges(statement, (_, edge) => (edge.kind === 'SAID' ? (edge.confidence ?? null) : null))
    .find((confidence) => confidence !== null) ?? null

/** Main target first. */
const targetsOf = (graph: RecordGraph, statement: string): { label: string; judged: Judged }[] =>
  graph
    .mapOutEdges(statement, (_, edge, __, ___, ____, { label }) =>
      edge.kind === 'ABOUT' ? [{ label, salience: edge.salience, judged: judgedOf(edge) }] : [],
    )
    .flat()
    .sort((a, b) => b.salience - a.salience)

const articleOf = (graph: RecordGraph, statement: string): StatementArticle => {
  const id = neighbours(graph, 'out', statement, 'REPORTED_IN')[0] ?? ''
  const { record, title, url, file, line, publishedAt } = nodeOf(graph, id, 'Article')
  const outletNode = outletOf(graph, id)
  return {
    id: record,
    title: title ?? null,
    url: url ?? null,
    file: file ?? null,
    line: line ?? null,
    publishedAt: publishedAt ?? null,
    outlet: outletNode === undefined ? null : graph.getNodeAttribute(outletNode, 'label'),
  }
}

const nodeOf = <L extends NodeLabel>(graph: RecordGraph, id: string, kind: L): NodeAttributes<L> => {
  const node = graph.getNodeAttributes(id)
  if (node.kind !== kind) throw new TypeError(`expected node ${id} to be a ${kind}, but it is a ${node.kind}`)
  return node as NodeAttributes<L>
}

/** The nodes at the other ends of a node's edges of one kind. */
const neighbours = (graph: RecordGraph, direction: 'in' | 'out', id: string, kind: EdgeName): string[] =>
  (direction === 'in' ? graph.inEdges(id) : graph.outEdges(id))
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind)
    .map((edge) => graph.opposite(id, edge))

const inOrder = (views: StatementView[]): StatementView[] => views.sort(byDayAndPlace)

const byDayAndPlace = (a: StatementView, b: StatementView): number =>
  compare(dayOf(a), dayOf(b)) || compare(a.article.id, b.article.id) || a.start - b.start || compare(a.id, b.id)

/** Unknown days come last. */
const dayOf = ({ saidOn, article }: StatementView): string => saidOn ?? article.publishedAt ?? '~'

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

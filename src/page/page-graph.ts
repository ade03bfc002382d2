import { communitiesOf } from '../graph/communities.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { type DrawnPeople, drawnPeople } from '../graph/projections/drawn-people.ts'
import { PAGE_SCHEMA, type PageArticle, type PageGraph, type PageNode, type PageStatement } from '../model/page.ts'
import type { EntityLabel, NodeAttributes } from '../model/schema.ts'
import type { SourceRole } from '../model/source-role.ts'
import type { Form, Polarity } from '../model/statement.ts'
import { type Told, toldIn } from '../model/told.ts'
import { notesOn } from './notes.ts'
import { placesOf, pushedApart } from './places.ts'

/**
 * What the page is given of a graph. Nodes, articles and statements come in the order of the graph.
 *
 * @param people who speaks about whom, where that is drawn already
 */
export function pageGraph(graph: RecordGraph, people: DrawnPeople = drawnPeople(graph)): PageGraph {
  const told = [...toldIn(graph)]
  const entities = told.flatMap(({ speakers, targets, addressees }) => [...speakers, ...targets, ...addressees])
  const [nodes, articles] = [placesIn(entities), placesIn(told.map(({ article }) => article))]
  const outlets = placesIn(told.flatMap(({ outlet }) => outlet ?? []))
  return {
    schema: PAGE_SCHEMA,
    nodes: nodesOf(graph, people, [...nodes.keys()], told),
    outlets: [...outlets.keys()].map((id) => graph.getNodeAttribute(id, 'label')),
    articles: [...articles.keys()].map((id) => articleOf(graph, id, outlets)),
    statements: told.map((one) => statementOf(one, nodes, articles)),
  }
}

/** Ids with their places in the list of them, each once, sorted. */
const placesIn = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].sort().map((id, place) => [id, place]))

function nodesOf(
  graph: RecordGraph,
  { graph: actors, looks }: DrawnPeople,
  ids: readonly string[],
  told: readonly Told[],
): PageNode[] {
  const laidOut = [...looks].flatMap(([id, { at }]) => (at === undefined ? [] : [[id, at] as const]))
  const at = placesOf(ids, pushedApart(new Map(laidOut)), told)
  const communities = communitiesOf(actors)
  return ids.map((id) => {
    const { kind, label, name, aliases } = graph.getNodeAttributes(id) as NodeAttributes<EntityLabel>
    return {
      id,
      kind,
      name: label,
      aliases: label === name ? aliases : [name, ...aliases],
      notes: notesOn(graph, id),
      isActor: actors.hasNode(id),
      ...at(id),
      community: communities.get(id) ?? communities.size,
    }
  })
}

function articleOf(graph: RecordGraph, id: string, outlets: ReadonlyMap<string, number>): PageArticle {
  const { label, publishedAt, url, file, line } = graph.getNodeAttributes(id) as NodeAttributes<'Article'>
  const edge = graph.findOutEdge(id, (_, { kind }) => kind === 'PUBLISHED_BY')
  const outlet = edge === undefined ? undefined : outlets.get(graph.target(edge))
  return { id, title: label, ...given({ outlet, day: publishedAt, url, file, line }) }
}

function statementOf(
  { id, attributes, speakers, targets, stances, addressees, article, day, trust }: Told,
  nodes: ReadonlyMap<string, number>,
  articles: ReadonlyMap<string, number>,
): PageStatement {
  const { text, source, sourceRole, cue, form, polarity } = attributes
  const isJudged = stances.some(({ stance }) => stance !== null)
  const places = (ids: readonly string[]): number[] => ids.flatMap((one) => nodes.get(one) ?? [])
  return {
    id,
    speakers: places(speakers),
    about: places(targets),
    to: places(addressees),
    ...given({ source, cue, day, role: sourceRole as SourceRole | undefined }),
    ...(isJudged && {
      stances: stances.map(({ stance }) => stance),
      stanceTrust: stances.map(({ stanceConfidence }) => stanceConfidence),
    }),
    words: text,
    form: form as Form,
    polarity: polarity as Polarity,
    trust: Math.round(100 * trust) / 100,
    article: articles.get(article) ?? 0,
  }
}

/** What of an object is there. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph, Values } from '../model/schema-graph.ts'
import { toldIn } from '../model/told.ts'
import { AND } from './statement-table.ts'
import { columns, present, type Table } from './table.ts'

/** A row an entity that speaks or is spoken of, the most frequent first: how much, of whom most, and when it speaks. */
export const peopleTable = (graph: SchemaGraph): Table => ({
  name: 'people',
  columns: columns({
    name: 'string',
    kind: 'string',
    spoke: 'integer',
    spokenOf: 'integer',
    mentions: 'integer',
    articles: 'integer',
    firstOn: 'date',
    lastOn: 'date',
    speaksMostOf: 'string',
    offices: 'string',
    iso: 'string',
    aliases: 'strings',
    id: 'string',
  }),
  rows: function* () {
    const counts = countsOf(graph)
    const most = ([, { spoke, spokenOf }]: readonly [string, Count]): number => spoke + spokenOf
    for (const [id, count] of [...counts].sort((a, b) => most(b) - most(a) || (a[0] < b[0] ? -1 : 1)))
      yield rowOf(graph, id, graph.getNodeAttributes(id) as NodeAttributes<'Country'>, count)
  },
})

interface Count {
  spoke: number
  spokenOf: number
  firstOn?: string | undefined
  lastOn?: string | undefined
}

/** How often each entity speaks and is spoken of, and the first and last day that it speaks. */
const countsOf = (graph: SchemaGraph): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>()
  const countOf = (id: string): Count => {
    const count = counts.get(id) ?? { spoke: 0, spokenOf: 0 }
    counts.set(id, count)
    return count
  }
  for (const { speakers, targets, day } of toldIn(graph)) {
    for (const id of speakers) {
      const count = countOf(id)
      count.spoke += 1
      if (day !== undefined && (count.firstOn === undefined || day < count.firstOn)) count.firstOn = day
      if (day !== undefined && (count.lastOn === undefined || day > count.lastOn)) count.lastOn = day
    }
    for (const id of targets) if (!speakers.includes(id)) countOf(id).spokenOf += 1
  }
  return counts
}

const rowOf = (graph: SchemaGraph, id: string, entity: NodeAttributes<'Country'>, count: Count): Values => {
  const [offices, articles]: [string[], number[]] = [[], []]
  let most = { label: '', count: 0 }
  graph.forEachOutEdge(id, (_, edge, __, ___, ____, { label }) => {
    if (edge.kind === 'HOLDS' && !edge.former) offices.push(label)
    if (edge.kind === 'MENTIONED_IN') articles.push(edge.count)
    if (edge.kind === 'SPOKE_ABOUT' && edge.count > most.count) most = { label, count: edge.count }
  })
  return present({
    name: entity.label,
    kind: entity.kind,
    ...count,
    mentions: articles.reduce((sum, mentions) => sum + mentions, 0),
    articles: articles.length,
    speaksMostOf: most.label || undefined,
    offices: offices.join(AND) || undefined,
    iso: entity.iso,
    aliases: entity.aliases,
    id,
  })
}

import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { rounded, type Told, toldIn, toldOf } from '../model/told.ts'
import type { FormatOptions } from './format.ts'
import { columns, present, type Table } from './table.ts'

/** Between the names of several. */
export const AND = '; '

/** A row a statement: who about whom, what, how sure, when and where. */
export const statementTable = (graph: SchemaGraph, { placeOf }: FormatOptions = {}): Table => ({
  name: 'statements',
  columns: columns({
    speaker: 'string',
    target: 'string',
    stance: 'string',
    stanceConfidence: 'float',
    words: 'string',
    cue: 'string',
    polarity: 'string',
    form: 'string',
    trust: 'float',
    day: 'date',
    outlet: 'string',
    title: 'string',
    url: 'string',
    place: 'string',
    sourceWords: 'string',
    sourceRole: 'string',
    unnamedAs: 'string',
    sentence: 'string',
    otherTargets: 'string',
    otherStances: 'string',
    addressee: 'string',
    id: 'string',
    speakerId: 'string',
    targetId: 'string',
    claimId: 'string',
    articleId: 'string',
  }),
  rows: function* () {
    for (const { id } of inOrder(graph)) yield rowOf(graph, toldOf(graph, id), placeOf)
  },
})

/** By day, unknown days last, then as the articles have them. */
const inOrder = (graph: SchemaGraph): { readonly id: string }[] => {
  const keys = Array.from(toldIn(graph), ({ id, day = '~', article, attributes: { start } }) => ({
    id,
    key: `${day} ${article} ${String(start).padStart(9, '0')} ${id}`,
  }))
  return keys.sort((a, b) => (a.key < b.key ? -1 : 1))
}

const rowOf = (graph: SchemaGraph, told: Told, placeOf: FormatOptions['placeOf']) => {
  const { attributes, speakers, targets, stances, addressees, outlet, article } = told
  const sides = stances.slice(1).map(({ stance }) => stance ?? '')
  const names = (ids: readonly string[]): string | undefined =>
    ids.length === 0 ? undefined : ids.map((id) => graph.getNodeAttribute(id, 'label')).join(AND)
  const { title, url, record } = graph.getNodeAttributes(article) as NodeAttributes<'Article'>
  return present({
    speaker: names(speakers),
    target: names(targets.slice(0, 1)),
    stance: stances[0]?.stance ?? undefined,
    stanceConfidence: stances[0]?.stanceConfidence ?? undefined,
    words: attributes.text,
    cue: attributes.cue,
    polarity: attributes.polarity,
    form: attributes.form,
    trust: rounded(told.trust),
    day: told.day,
    outlet: names(outlet === undefined ? [] : [outlet]),
    title,
    url,
    place: placeOf?.(record, attributes.start) || undefined,
    sourceWords: attributes.source,
    sourceRole: attributes.sourceRole,
    unnamedAs: attributes.unnamedAs,
    sentence: attributes.sentence,
    otherTargets: names(targets.slice(1)),
    otherStances: sides.some((side) => side !== '') ? sides.join(AND) : undefined,
    addressee: names(addressees),
    id: told.id,
    speakerId: speakers.length === 0 ? undefined : speakers.join(AND),
    targetId: targets[0],
    claimId: told.claim,
    articleId: article,
  })
}

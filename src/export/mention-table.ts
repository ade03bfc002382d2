import type { NodeAttributes } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { outletOf } from '../model/told.ts'
import { columns, present, type Table } from './table.ts'

/** A row a mention: who is spoken of, by a name, a description or a pronoun, and where. */
export const mentionTable = (graph: SchemaGraph): Table => ({
  name: 'mentions',
  columns: columns({
    name: 'string',
    kind: 'string',
    day: 'date',
    outlet: 'string',
    title: 'string',
    url: 'string',
    file: 'string',
    line: 'integer',
    start: 'integer',
    end: 'integer',
    inferredFrom: 'string',
    id: 'string',
    articleId: 'string',
  }),
  rows: function* () {
    for (const { source, target, attributes, sourceAttributes } of graph.edgeEntries()) {
      if (attributes.kind !== 'MENTIONED_IN') continue
      const { publishedAt, title, url, file, line } = graph.getNodeAttributes(target) as NodeAttributes<'Article'>
      const outlet = outletOf(graph, target)
      const rest = present({
        name: sourceAttributes.label,
        kind: sourceAttributes.kind,
        day: publishedAt,
        outlet: outlet && graph.getNodeAttribute(outlet, 'label'),
        title,
        url,
        file,
        line,
        inferredFrom: attributes.inferredFrom,
        id: source,
        articleId: target,
      })
      for (const [i, start] of attributes.starts.entries()) yield { ...rest, start, end: attributes.ends[i] ?? start }
    }
  },
})

import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'

/**
 * What a strict reader of the export files would stumble over.
 *
 * @param {any} graph
 * @param {any} formats onrecord's `FORMATS`
 * @returns {string[]}
 */
export function exportProblems(graph, formats) {
  const files = ['gexf', 'graphml', 'csv'].flatMap((format) => formats[format](graph))
  const text = Object.fromEntries(files.map(({ file, text }) => [file, [...text].join('')]))
  return [
    ...['graph.gexf', 'graph.graphml'].flatMap((file) => xmlProblems(file, text[file], graph)),
    ...csvProblems('nodes.csv', text['nodes.csv'], graph.order),
    ...csvProblems('edges.csv', text['edges.csv'], graph.size),
    ...changed('nodes.csv', rowsOf(text['nodes.csv']), graph, ['label', 'name', 'text', 'sentence']),
    ...changed('graph.gexf', nodesOf(text['graph.gexf']), graph, ['label']),
  ]
}

/** XML has no way to write these. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/** Properties of nodes that are not read back as they are in the graph. */
function changed(file, rows, graph, properties) {
  return rows.flatMap((row) => {
    const node = graph.getNodeAttributes(row.id)
    const wrong = properties.filter(
      (key) => node[key] && row[key] !== node[key] && row[key] !== node[key].replace(CONTROLS, ''),
    )
    return wrong.map((key) => `${file}: ${key} of ${row.id} is ${JSON.stringify(row[key])}`)
  })
}

const rowsOf = (text) => parse(text, { columns: true, bom: true })

function nodesOf(text) {
  const nodes = []
  const parser = new SaxesParser()
  // xmlProblems tells of it.
  parser.on('error', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node') nodes.push(attributes)
  })
  parser.write(text).close()
  return nodes
}

function xmlProblems(file, text, graph) {
  const edges = []
  const columns = []
  const parser = new SaxesParser()
  const problems = []
  parser.on('error', ({ message }) => problems.push(`${file}: ${message}`))
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'edge') edges.push(attributes.id)
    if (name === 'key') columns.push(`${attributes.for} ${attributes['attr.name']}`.toLowerCase())
  })
  parser.write(text).close()
  if (new Set(edges).size !== graph.size) problems.push(`${file}: ${new Set(edges).size} of ${graph.size} edges`)
  if (new Set(columns).size < columns.length) problems.push(`${file}: two attributes differ by capitals only`)
  return problems
}

function csvProblems(file, text, rows) {
  const found = rowsOf(text)
  const columns = Object.keys(found[0] ?? {})
  return [
    ...(found.length === rows ? [] : [`${file}: ${found.length} of ${rows} rows`]),
    ...(columns.some((name) => name.toLowerCase() === 'type') ? [`${file}: has a column "type"`] : []),
  ]
}

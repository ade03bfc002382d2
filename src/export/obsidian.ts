import { nodeId } from '../model/node-id.ts'
import type { AnyGraph } from '../model/projected.ts'
import { isEntityLabel, type NodeAttributes, type NodeLabel } from '../model/schema.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { type Told, toldOf } from '../model/told.ts'
import type { ExportFile, FormatOptions } from './format.ts'
import { markdownText } from './markdown.ts'

/** Folders of the vault by kind of entity. */
const FOLDERS: Readonly<Record<string, string>> = {
  Person: 'People',
  Organisation: 'People',
  Office: 'People',
  Country: 'Topics',
  Place: 'Topics',
  Event: 'Topics',
}

/**
 * A folder of Markdown for Obsidian, Logseq or any editor: a page for everybody who speaks or is spoken of, with the words,
 * links and days, and one for each article, with its text. Whatever articles say stands there as text, never as markup.
 */
export function obsidian(given: AnyGraph, { records }: FormatOptions = {}): ExportFile[] {
  const graph = given as SchemaGraph
  const pages = pageNames(graph)
  const index = { file: 'Start.md', text: startPage(graph, pages) }
  const entities = [...pages].filter(([id]) => isEntityLabel(graph.getNodeAttribute(id, 'kind') as NodeLabel))
  const texts = textsOf(records)
  return [
    index,
    ...entities.map(([id, page]) => ({ file: `${page}.md`, text: entityPage(graph, id, pages) })),
    ...[...pages]
      .filter(([id]) => graph.getNodeAttribute(id, 'kind') === 'Article')
      .map(([id, page]) => ({ file: `${page}.md`, text: articlePage(graph, id, pages, texts) })),
  ]
}

type Pages = ReadonlyMap<string, string>

/** A page a node that has something to show, in a folder by kind. No two differ by capitals only: many disks know none. */
const pageNames = (graph: SchemaGraph): Pages => {
  const pages = new Map<string, string>()
  const taken = new Set<string>()
  for (const { node, attributes } of graph.nodeEntries()) {
    const isTalked = graph.someEdge(node, (_, { kind }) => ['SAID', 'ABOUT', 'ADDRESSED_TO'].includes(kind))
    const folder = attributes.kind === 'Article' ? 'Sources' : isTalked ? FOLDERS[attributes.kind] : undefined
    if (folder === undefined) continue
    const name = `${folder}/${fileName(attributes.label)}`
    const page = taken.has(name.toLowerCase()) ? `${name} ${node.slice(-6)}` : name
    taken.add(page.toLowerCase())
    pages.set(node, page)
  }
  return pages
}

/** A label as a file may be called on every system, and linked to in Obsidian. */
const fileName = (label: string): string =>
  label
    .replace(/[\\/:*?"<>|#^[\]]|\p{Cc}|\p{Surrogate}/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[. ]+|[. ]+$/g, '') || 'unnamed'

function* startPage(graph: SchemaGraph, pages: Pages): Generator<string> {
  yield '# Who said what about whom\n\nThose who say most:\n\n'
  const speakers = [...pages.keys()]
    .map((id) => ({ id, said: along(graph, id, 'SAID').length }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || (a.id < b.id ? -1 : 1))
  for (const { id, said } of speakers.slice(0, 100)) yield `- ${link(graph, id, pages)}: ${said}\n`
}

function* entityPage(graph: SchemaGraph, id: string, pages: Pages): Generator<string> {
  const { kind, label, aliases } = graph.getNodeAttributes(id) as NodeAttributes<'Person'>
  yield `---\naliases: ${JSON.stringify(aliases)}\ntags: [${kind.toLowerCase()}]\n---\n\n# ${markdownText(label)}\n`
  yield* section('Said', along(graph, id, 'SAID'))
  yield* section('Said about it', along(graph, id, 'ABOUT'))
  yield* section('Said to it', along(graph, id, 'ADDRESSED_TO'))

  function* section(title: string, ids: readonly string[]): Generator<string> {
    if (ids.length === 0) return
    yield `\n## ${title}\n`
    const told = ids.map((statement) => toldOf(graph, statement))
    for (const one of told.sort(byDay)) yield* quotation(graph, one, pages)
  }
}

const byDay = (a: Told, b: Told): number => {
  const [x, y] = [a, b].map(({ day = '', id }) => `${day} ${id}`)
  return (x ?? '') < (y ?? '') ? 1 : -1
}

function* quotation(graph: SchemaGraph, told: Told, pages: Pages): Generator<string> {
  const { attributes, speakers, targets, article, day } = told
  const links = (ids: readonly string[]): string => ids.map((id) => link(graph, id, pages)).join(', ')
  const who = links(speakers) || markdownText(attributes.source ?? 'nobody named')
  const about = targets.length > 0 ? ` about ${links(targets)}` : ''
  const cue = attributes.cue === undefined ? '' : ` · ${markdownText(attributes.cue)}`
  yield `\n> ${markdownText(attributes.text)}\n>\n> — ${who}${about}${cue}${day === undefined ? '' : ` · ${day}`} · ${links([article])}\n`
}

function* articlePage(
  graph: SchemaGraph,
  id: string,
  pages: Pages,
  texts: () => ReadonlyMap<string, string>,
): Generator<string> {
  const { title, url, publishedAt, label } = graph.getNodeAttributes(id) as NodeAttributes<'Article'>
  yield `---\ntags: [source]\n${publishedAt === undefined ? '' : `date: ${publishedAt}\n`}---\n\n# ${markdownText(title ?? label)}\n\n`
  if (url !== undefined) yield `<${url.replace(/[<>\s]/g, encodeURIComponent)}>\n\n`
  for (const paragraph of (texts().get(id) ?? '').split(/\r\n|\r|\n/)) yield `${markdownText(paragraph)}\n`
  const statements = along(graph, id, 'REPORTED_IN').map((statement) => toldOf(graph, statement))
  if (statements.length > 0) yield '\n## Statements\n'
  for (const told of statements.sort((a, b) => a.attributes.start - b.attributes.start))
    yield* quotation(graph, told, pages)
}

/** The texts of all articles by node id, read when first asked for. */
const textsOf = (records: FormatOptions['records']): (() => ReadonlyMap<string, string>) => {
  let texts: ReadonlyMap<string, string> | undefined
  return () => {
    texts ??= new Map([...(records?.() ?? [])].map(({ id, text }) => [nodeId('Article', id), text]))
    return texts
  }
}

/** The statements at the other ends of a node's edges of a kind. */
const along = (graph: SchemaGraph, id: string, kind: string): string[] =>
  graph.filterEdges(id, (_, edge) => edge.kind === kind).map((edge) => graph.opposite(id, edge))

const link = (graph: SchemaGraph, id: string, pages: Pages): string => {
  const label = graph.getNodeAttribute(id, 'label')
  const page = pages.get(id)
  return page === undefined ? markdownText(label) : `[[${page}|${fileName(label)}]]`
}

import type { GraphSummary, SpeakerSummary } from '../graph/summary.ts'
import { PEOPLE_FILE } from './build-files.ts'
import { quoted, safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** What a build did: `onrecord build --json` prints it as it is. */
export interface BuildReport {
  /** The build's folder. */
  readonly output: string
  readonly articles: {
    /** Processed in this run: new or changed. */
    readonly new: number
    /** In the log already, and so not processed. */
    readonly unchanged: number
    /** Gone from the inputs, and so taken out. */
    readonly removed: number
    /** Met a second time with the same id and text, and so passed over. */
    readonly repeated: number
    /** Could not be used. */
    readonly failed: number
    /** Met, and no article to be read: withdrawn, without text, a picture. */
    readonly skipped: number
  }
  /** The whole graph, earlier runs' articles included. */
  readonly graph: GraphSummary
}

/** The report in words: counts, a table of who said most about whom, and where to look next. */
export function describeBuild({ output, articles, graph }: BuildReport): string {
  const paragraphs = [countLines(articles, graph), speakerTable(graph.speakers), nextSteps(output, graph.speakers[0])]
  return `${paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function countLines(articles: BuildReport['articles'], graph: GraphSummary): string[] {
  const changes = Object.entries(articles).filter(([, count]) => count > 0)
  const kinds = Object.entries(graph.entities).filter(([, count]) => count > 0)
  const entities = kinds.length > 0 ? `; entities: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}` : ''
  const unnamed = graph.unnamed > 0 ? `, ${graph.unnamed} of them by nobody named` : ''
  return [
    `${plural(graph.articles, 'article')} in the graph: ${changes.map(([what, count]) => `${count} ${what}`).join(', ')}.`,
    `${plural(graph.statements, 'statement')}${unnamed}${entities}.`,
  ]
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function speakerTable(speakers: readonly SpeakerSummary[]): string[] {
  if (speakers.length === 0) return []
  const rows = speakers.map(({ name, statements, targets }) => ({
    speaker: safeText(name),
    count: String(statements),
    about: targets.map((target) => `${safeText(target.name)} (${target.statements})`).join(', '),
  }))
  const header = { speaker: 'Who said most', count: 'statements', about: 'about whom' }
  const width = Math.max(...[header, ...rows].map(({ speaker }) => speaker.length))
  const line = ({ speaker, count, about }: typeof header): string =>
    `${speaker.padEnd(width)}  ${count.padStart(header.count.length)}  ${about}`.trimEnd()
  return [colors.bold(line(header)), ...rows.map(line)]
}

function nextSteps(output: string, speaker: SpeakerSummary | undefined): string[] {
  const folder = safeText(output)
  return [
    `Look first at ${folder}: open index.html in a browser to see who speaks about whom, and every sentence behind it.`,
    `${PEOPLE_FILE} shows the same, laid out and coloured, in Gephi; statements.csv has who said what, for a spreadsheet;`,
    'graph.gexf and graph.graphml have everything, for Gephi, yEd and Cytoscape. To read the statements here:',
    `  onrecord show ${quoted(folder)}${speaker ? ` ${quoted(safeText(speaker.name))}` : ''}`,
    'And to ask questions of the graph in Neo4j:',
    `  onrecord load ${quoted(folder)}`,
  ]
}

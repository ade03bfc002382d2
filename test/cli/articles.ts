import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small article for the tests, each a little different. */
export const articleText = (number: number): string =>
  `date 2025-03-${String((number % 28) + 1).padStart(2, '0')} Budget row, part ${number} via Example Press\n\n` +
  `Mary Stone said the budget of county number ${number} was “fair to every family”.\n\n` +
  `“It is not,” Tom Reed told the Example Herald. Stone accused Reed of ${number} broken promises.\n`

/** Files `a01.txt`, `a02.txt`… with these articles. */
export const articleFiles = (count: number): Record<string, string> =>
  Object.fromEntries(numbers(count).map((number) => [`a${String(number).padStart(2, '0')}.txt`, articleText(number)]))

/** The articles as JSON lines. */
export const articleLines = (count: number): string[] =>
  numbers(count).map((number) => `${JSON.stringify({ id: `a${number}`, text: articleText(number) })}\n`)

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const OUTPUTS = [
  ...['records.ndjson', 'index.html', 'people.gexf', 'graph.json', 'graph.gexf', 'graph.graphml', 'statements.csv'],
  ...['people.csv', 'mentions.csv', 'nodes.csv', 'edges.csv'],
]

/** All that a build wrote, by file. */
export const outputsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(OUTPUTS.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))

/** The lines of JSON in a text. */
export const parseLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

import { InputError } from '../errors.ts'
import { type AdminTable, adminRow } from '../export/neo4j-admin.ts'
import { JOINS } from '../graph/joined.ts'
import { parsePiece, pieceJson } from '../graph/piece.ts'
import { piecesOf } from '../graph/pieces-of.ts'
import { Corpus, type SketchPart } from '../identity/corpus.ts'
import { identified } from '../identity/identify.ts'
import { linksOf } from '../identity/links.ts'
import { isCrowded, type Met, togetherIn } from '../identity/meetings.ts'
import { sketchOf } from '../identity/sketch.ts'
import { STANDARD_INPUT } from '../ingest/article-of.ts'
import { readLines } from '../ingest/formats/lines.ts'
import type { ArticleRecord } from '../model/record.ts'
import { parseLine } from '../record/parse.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { StepName } from './step-names.ts'
import { print } from './terminal.ts'

interface Output {
  readonly table: string
  readonly key: string
  readonly value: unknown
}

/** Makes lines of all values of one key, each as JSON. */
type Step = (key: string, values: readonly string[]) => Iterable<Output>

/** What is known of an entity of a record. */
interface Known {
  readonly entity: string
  readonly node: string
  readonly inferredFrom?: string
}

/** What a record tells of who its entities are, and what they may be joined by. */
function* sketch(key: string, [line = '']: readonly string[]): Generator<Output> {
  const value = sketchOf(recordOf(line))
  yield { table: 'sketch', key, value }
  for (const base of value.company) yield { table: 'company', key: base, value: key }
  const links = value.occurrences.map((one, place) => ({ place, ...linksOf(one) }))
  yield { table: 'links', key, value: links }
}

/** Which of the names that meet in a block go together; or that there are too many of them to be compared. */
function* meet(block: string, values: readonly string[]): Generator<Output> {
  const names = values.map((json) => JSON.parse(json) as Met)
  if (isCrowded(names)) yield { table: 'crowd', key: block, value: block }
  else for (const [one, other] of togetherIn(names)) yield { table: 'together', key: one, value: other }
}

/** Who is who in one part of all. */
function* identify(_: string, values: readonly string[]): Generator<Output> {
  const parts = values.map((json) => JSON.parse(json) as SketchPart)
  const identity = identified(Corpus.ofParts(parts))
  const nodes = new Set<string>()
  for (const { sketch, here } of parts) {
    const found = identity.nodesOf(sketch.id)
    for (const place of here) {
      const { id = '' } = sketch.occurrences[place]?.entity ?? {}
      const node = found.get(id) ?? ''
      const inferredFrom = identity.inferredOf(sketch.id, id)
      yield { table: 'known', key: sketch.id, value: { entity: id, node, ...(inferredFrom && { inferredFrom }) } }
      nodes.add(node)
    }
  }
  for (const node of nodes) {
    const formerIds = identity.formerIds(node)
    const sameAs = identity.sameAs(node)
    if (formerIds.length > 0 || sameAs)
      yield { table: 'name', key: node, value: { formerIds, ...(sameAs && { sameAs }) } }
  }
}

/** What one record gives of the graph: its line, and what is known of its entities. */
function graph(key: string, values: readonly string[]): Iterable<Output> {
  const line = values.find((json) => json.startsWith('{"schema"')) ?? ''
  const known = values.filter((json) => json !== line).map((json) => JSON.parse(json) as Known)
  const byEntity = new Map(known.map((one) => [one.entity, one]))
  return piecesOf(recordOf(line, key), {
    nodesOf: () => new Map(known.map(({ entity, node }) => [entity, node])),
    inferredOf: (_, entity) => byEntity.get(entity)?.inferredFrom,
    formerIds: () => [],
    sameAs: () => undefined,
  })
}

/** A node or an edge as a row of a file for Neo4j's importer. */
function* neo4jAdmin(key: string, values: readonly string[]): Generator<Output> {
  for (const json of values) yield adminRow(key, parsePiece<AdminTable>(json))
}

function recordOf(line: string, id = ''): ArticleRecord {
  const found = parseLine(Buffer.from(line), STANDARD_INPUT, 0)
  if ('record' in found) return found.record
  throw new InputError(
    { file: STANDARD_INPUT },
    `has no record of ${id || 'an article'}: ${'damage' in found ? found.damage : 'it was taken out'}`,
  )
}

const joins = Object.entries(JOINS).map(([name, join]): [string, Step] => [
  name,
  (key, values) =>
    join(
      key,
      values.map((json) => parsePiece<never>(json)),
    ),
])
const STEPS: Readonly<Record<string, Step>> = {
  sketch,
  meet,
  identify,
  graph,
  'neo4j-admin': neo4jAdmin,
  ...Object.fromEntries(joins),
}

/** `onrecord step`: lines of keys and values in, those of one key together; what the step makes of each key out. */
export async function step(name: StepName): Promise<ExitCode> {
  for await (const { key, values } of byKey()) {
    const lines = [...(STEPS[name]?.(key, values) ?? [])].map(({ table, key, value }) =>
      JSON.stringify({ table, key, value: typeof value === 'string' ? value : pieceJson(value) }),
    )
    if (lines.length > 0) await print(`${lines.join('\n')}\n`)
  }
  return EXIT.OK
}

/** The values of one key after another, as they come. */
async function* byKey(): AsyncGenerator<{ key: string; values: string[] }> {
  let group: { key: string; values: string[] } | undefined
  for await (const { bytes, number } of readLines(process.stdin, MOST)) {
    const { key, value } = pairOf(bytes, number)
    if (group && group.key !== key) {
      yield group
      group = undefined
    }
    group ??= { key, values: [] }
    group.values.push(value)
  }
  if (group) yield group
}

/** Longest line: what JavaScript can hold in a string. */
const MOST = 500_000_000

function pairOf(bytes: Buffer | null, line: number): { key: string; value: string } {
  try {
    const { key, value } = JSON.parse(bytes?.toString() ?? '')
    if (typeof key === 'string' && typeof value === 'string') return { key, value }
  } catch {
    // Told below.
  }
  throw new InputError({ file: STANDARD_INPUT, line }, 'is no line of a step: write {"key": "…", "value": "…"}')
}

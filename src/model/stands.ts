import type { SchemaGraph, Values } from './schema-graph.ts'
import type { Stance } from './statement.ts'
import { type Told, toldIn, toldOf } from './told.ts'

/** On which side somebody stands who is not neutral. */
export type Side = Exclude<Stance, 'neutral'>

/** Somebody takes a side on a matter: one statement, one speaker, and one target or concept, all by node ids. */
export interface Stand {
  readonly told: Told
  readonly actor: string
  /** The target or concept. */
  readonly on: string
  readonly isConcept: boolean
  readonly side: Side
  /** How likely it is that this is said, by this speaker, and for or against, 0 to 1. */
  readonly trust: number
}

/** What a statement says of one target or concept. */
interface Judgement {
  readonly on: string
  readonly isConcept: boolean
  readonly stance: Stance
  readonly confidence: number
}

/** All stands of a graph, in its order. What copies repeat is left out, and what somebody says of themselves. */
export function* standsIn(graph: SchemaGraph): Generator<Stand> {
  for (const told of toldIn(graph)) yield* standsOfFirst(graph, told)
}

/** The stands of some actors and of those who speak jointly with them, as above; only their statements are looked at. */
export function* standsBy(graph: SchemaGraph, actors: ReadonlySet<string>): Generator<Stand> {
  const statements = new Set<string>()
  for (const actor of actors)
    for (const { attributes, target } of graph.outEdgeEntries(actor))
      if (attributes.kind === 'SAID') statements.add(target)
  for (const id of statements) yield* standsOfFirst(graph, toldOf(graph, id))
}

function* standsOfFirst(graph: SchemaGraph, told: Told): Generator<Stand> {
  if (told.attributes.copyOf === undefined) yield* standsOf(graph, told)
}

/** The stands of one statement: one for each speaker and each target or concept that it is for or against. */
export function* standsOf(graph: SchemaGraph, told: Told): Generator<Stand> {
  for (const { on, isConcept, stance, confidence } of judgementsOf(graph, told)) {
    if (stance === 'neutral') continue
    for (const actor of told.speakers)
      if (actor !== on) yield { told, actor, on, isConcept, side: stance, trust: told.trust * confidence }
  }
}

/** By day, those without one last, then by statement. */
export const byDay = (a: Stand, b: Stand): number => {
  const [x, y] = [a.told.day ?? '~', b.told.day ?? '~']
  return x === y ? (a.told.id < b.told.id ? -1 : 1) : x < y ? -1 : 1
}

/** Whether any statement of a graph says for or against: those of older records do not. */
export const isJudged = (graph: SchemaGraph): boolean =>
  graph.findEdge((_, edge) => edge.kind === 'ABOUT' && edge.stance !== undefined) !== undefined

function* judgementsOf(graph: SchemaGraph, { id, targets, stances }: Told): Generator<Judgement> {
  for (const [i, on] of targets.entries()) {
    const { stance = null, stanceConfidence } = stances[i] ?? {}
    if (stance !== null) yield { on, isConcept: false, stance, confidence: stanceConfidence ?? 1 }
  }
  for (const { attributes, target } of graph.outEdgeEntries(id)) {
    const { kind, stance, score, stanceConfidence } = attributes as Values
    if (kind !== 'ON' || stance === undefined) continue
    yield {
      on: target,
      isConcept: true,
      stance: stance as Stance,
      confidence: Number(score ?? 1) * Number(stanceConfidence ?? 1),
    }
  }
}

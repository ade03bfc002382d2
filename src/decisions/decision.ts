import { z } from 'zod'
import { ENTITY_TYPES } from '../model/entity.ts'
import { POLARITIES } from '../model/statement.ts'

/**
 * What a person decided against what was read: a line of a decisions file, `decisions.jsonl` in a build's folder.
 *
 * A decision never names a line of the record log or an id within a record, which change when articles are read anew. It
 * points at what lasts: an article's id, quoted words, a name, a node's id.
 */

/** A node's id as the graph has it. */
const NODE_ID = /^(?:person|organisation|country|place|event|office):[0-9a-f]{16}$/

/** Whether words are a node's id, and no name. */
export const isNodeId = (words: string): boolean => NODE_ID.test(words)

const words = z.string().refine((text) => text.trim() !== '', 'expected some words')
const type = z.enum(ENTITY_TYPES)

/**
 * Whom a decision means: a node by its id, now or formerly; else, or where nothing has that id any more, all that is called
 * so. With `article`, only whom that article calls so. A text alone is an id or a name.
 */
const entityRef = z.preprocess(
  (value) => (typeof value === 'string' ? (isNodeId(value) ? { id: value } : { name: value }) : value),
  z
    .strictObject({
      id: z.exactOptional(z.string().regex(NODE_ID, "expected a node's id, such as person:0123456789abcdef")),
      name: z.exactOptional(words),
      type: z.exactOptional(type),
      article: z.exactOptional(words),
    })
    .refine(({ id, name }) => id !== undefined || name !== undefined, 'expected an id or a name'),
)

/**
 * Which statement a decision means: what is said, as printed in an article; ` … ` stands between its parts. `start` is where
 * it began, in UTF-16 units: a hint, where the same words are said twice.
 */
const statementRef = z.strictObject({ article: words, words, start: z.exactOptional(z.int().nonnegative()) })

const pair = z.tuple([entityRef, entityRef])

/** What every decision says besides: who decided, when, and why. */
const common = {
  by: words,
  at: z.iso.datetime({ offset: true, error: 'expected a time, such as 2025-03-26T12:00:00Z' }),
  why: words,
}

/** Kind → what a line of it holds. */
const SHAPES = {
  /** These are one. */
  same: z.strictObject({ kind: z.literal('same'), entities: pair, ...common }),
  /** These are never one. */
  different: z.strictObject({ kind: z.literal('different'), entities: pair, ...common }),
  /** What it is to be called. With `article`: what that article means by it. */
  rename: z.strictObject({ kind: z.literal('rename'), entity: entityRef, name: words, ...common }),
  /** Of which kind it is. */
  retype: z.strictObject({ kind: z.literal('retype'), entity: entityRef, type, ...common }),
  /** It is nobody and nothing. */
  drop: z.strictObject({ kind: z.literal('drop'), entity: entityRef, ...common }),
  /** Whose an office or a body is; `null`: nobody's. */
  of: z.strictObject({ kind: z.literal('of'), entity: entityRef, owner: entityRef.nullable(), ...common }),
  /** Who said it; empty where the article names nobody. */
  speaker: z.strictObject({
    kind: z.literal('speaker'),
    statement: statementRef,
    speakers: z.array(entityRef),
    ...common,
  }),
  /** About whom and what it is, all of them. */
  about: z.strictObject({ kind: z.literal('about'), statement: statementRef, about: z.array(entityRef), ...common }),
  /** Whether it is on a concept of the codebook, by the concept's name. */
  concept: z.strictObject({
    kind: z.literal('concept'),
    statement: statementRef,
    concept: words,
    on: z.boolean(),
    ...common,
  }),
  /** Nobody says that there. */
  'not-a-statement': z.strictObject({ kind: z.literal('not-a-statement'), statement: statementRef, ...common }),
  /** Whether it is said, denied, or only thought of. */
  polarity: z.strictObject({
    kind: z.literal('polarity'),
    statement: statementRef,
    polarity: z.enum(POLARITIES),
    ...common,
  }),
  /** The article, by id or address, is left out for good: its record goes, and it is not read again. `file` is for people. */
  forget: z.strictObject({ kind: z.literal('forget'), article: words, file: z.exactOptional(words), ...common }),
} as const

export type DecisionKind = keyof typeof SHAPES
export const DECISION_KINDS = Object.keys(SHAPES) as DecisionKind[]

export type EntityRef = Readonly<z.infer<typeof entityRef>>
export type StatementRef = Readonly<z.infer<typeof statementRef>>
type DecisionOf = { [K in DecisionKind]: Readonly<z.infer<(typeof SHAPES)[K]>> }
/** A decision, told apart by `kind`. */
export type Decision<K extends DecisionKind = DecisionKind> = DecisionOf[K]

/** What is decided, without by whom, when and why. */
export type Decided = { [K in DecisionKind]: Omit<Decision<K>, 'by' | 'at' | 'why'> }[DecisionKind]

/** A decision, and the line of a file that has it. */
export interface PlacedDecision<K extends DecisionKind = DecisionKind> {
  readonly decision: Decision<K>
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** The decision that a value is, or what is wrong with it in words. */
export function checkDecision(value: unknown): Decision | string {
  const { kind } = Object(value)
  const kinds = `expected one of ${DECISION_KINDS.join(', ')}`
  if (kind === undefined) return `it does not say what is decided: ${kinds} as "kind"`
  if (!(DECISION_KINDS as unknown[]).includes(kind)) return `there is no kind ${JSON.stringify(kind)}: ${kinds}`
  const { data, error } = SHAPES[kind as DecisionKind].safeParse(value)
  if (data !== undefined) return data
  const [issue] = error.issues
  const where = issue && issue.path.length > 0 ? `${z.core.toDotPath(issue.path)}: ` : ''
  return `${where}${issue?.message ?? 'it is no decision'}`
}

import { DECISION_KINDS, type Decided, type DecisionKind, type EntityRef } from '../decisions/decision.ts'
import { inWords } from '../decisions/refs.ts'
import { InputError } from '../errors.ts'
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import { POLARITIES, type Polarity } from '../model/statement.ts'
import { USAGE } from './decide-usage.ts'
import type { LoadedBuild } from './loaded-build.ts'
import { nearest } from './nearest.ts'
import { articleMeant, conceptMeant, entityMeant, statementMeant } from './operands.ts'

/** Stands for nobody. */
const NONE = 'none'

/** Whether words are wrong as such, whatever is in the build. */
export class UsageError extends InputError {}

const wrong = (kind: DecisionKind): UsageError => {
  const [typed, does] = USAGE[kind]
  return new UsageError({ file: `decide ${kind}` }, `expected \`onrecord decide ${typed}\` (${does})`)
}

export interface DecidedOptions {
  /** Of what type names are that no article has; by default every name must be known. */
  readonly newType?: EntityType | undefined
  /** Of a concept: whether the statement is not on it. */
  readonly isNot?: boolean | undefined
}

/**
 * What the words of a command line decide.
 *
 * @throws {InputError} where they are not as they should be, or mean nobody or several
 */
export function decided(
  build: LoadedBuild,
  kind: DecisionKind,
  words: readonly string[],
  { newType, isNot = false }: DecidedOptions = {},
): Decided {
  const { graph } = build
  if (isNot && kind !== 'concept')
    throw new UsageError({ file: `decide ${kind}` }, '--not is for `decide concept` alone')
  const [first = '', second = '', ...more] = words
  const [least, most] = COUNTS[kind]
  if (words.length < least || words.length > most || words.some((word) => word.trim() === '')) throw wrong(kind)
  const named = (word: string) => {
    try {
      return entityMeant(graph, word)
    } catch (error) {
      if (newType === undefined || !(error instanceof InputError) || error.message.includes('several')) throw error
      return { name: word, type: newType }
    }
  }
  const list = (names: readonly string[]) => (names.length === 1 && names[0] === NONE ? [] : names.map(named))
  switch (kind) {
    case 'same':
    case 'different':
      return {
        kind,
        entities: distinct(
          kind,
          [first, second].map((word) => entityMeant(graph, word, { form: true })),
        ),
      }
    case 'rename':
      return { kind, entity: entityMeant(graph, first), name: second }
    case 'retype':
      return { kind, entity: entityMeant(graph, first, { all: true }), type: typeMeant(second) }
    case 'drop':
      return { kind, entity: entityMeant(graph, first, { all: true }) }
    case 'of':
      return { kind, entity: entityMeant(graph, first), owner: second === NONE ? null : entityMeant(graph, second) }
    case 'speaker':
      return { kind, statement: statementMeant(build, first), speakers: list([second, ...more]) }
    case 'about':
      return { kind, statement: statementMeant(build, first), about: list([second, ...more]) }
    case 'concept':
      return { kind, statement: statementMeant(build, first), concept: conceptMeant(graph, second), on: !isNot }
    case 'not-a-statement':
      return { kind, statement: statementMeant(build, first) }
    case 'polarity':
      return { kind, statement: statementMeant(build, first), polarity: polarityMeant(second) }
    case 'forget':
      return { kind, article: articleMeant(graph, first) ?? first }
  }
}

/** @throws {InputError} where both are one already by their names */
function distinct(kind: DecisionKind, [a, b]: readonly EntityRef[]): [EntityRef, EntityRef] {
  if (a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b)) return [a, b]
  const remedy = kind === 'same' ? 'they need no decision' : 'say who is meant by NAME@ARTICLE'
  throw new InputError({ file: `decide ${kind}` }, `both are one name, ${a && inWords(a)}: ${remedy}`)
}

/** Fewest and most words of each kind. */
const COUNTS: Readonly<Record<DecisionKind, readonly [least: number, most: number]>> = {
  same: [2, 2],
  different: [2, 2],
  rename: [2, 2],
  retype: [2, 2],
  drop: [1, 1],
  of: [2, 2],
  speaker: [2, 100],
  about: [2, 100],
  concept: [2, 2],
  'not-a-statement': [1, 1],
  polarity: [2, 2],
  forget: [1, 1],
}

/** @throws {UsageError} where there is no such kind */
export function kindMeant(word: string): DecisionKind {
  const kind = DECISION_KINDS.find((one) => one === word)
  if (kind !== undefined) return kind
  const [near] = nearest(word, DECISION_KINDS, 1)
  const hint = near === undefined ? `expected one of ${DECISION_KINDS.join(', ')}` : `did you mean ${near}?`
  throw new UsageError({ file: `decide ${word}` }, `there is no such kind of decision: ${hint}`)
}

export function typeMeant(word: string): EntityType {
  const type = ENTITY_TYPES.find((one) =>
    [one, ENTITY_LABELS[one]].some((form) => form.toLowerCase() === word.toLowerCase()),
  )
  if (type !== undefined) return type
  const names = ENTITY_TYPES.map((one) => ENTITY_LABELS[one].toLowerCase())
  throw new UsageError({ file: `decide retype` }, `there is no type "${word}": expected one of ${names.join(', ')}`)
}

function polarityMeant(word: string): Polarity {
  const polarity = POLARITIES.find((one) => one === word.toLowerCase())
  if (polarity !== undefined) return polarity
  throw new UsageError(
    { file: 'decide polarity' },
    `there is no polarity "${word}": expected one of ${POLARITIES.join(', ')}`,
  )
}

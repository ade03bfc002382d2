import type { Gender } from '../../model/gender.ts'
import type { NodeAttributes } from '../../model/schema.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'
import { SOURCE_ROLES, type SourceRole } from '../../model/source-role.ts'
import type { Form } from '../../model/statement.ts'
import type { Told } from '../../model/told.ts'

/** Who is quoted in some statements, counted by statements. */
export interface Tally {
  readonly statements: number
  readonly articles: number
  /** How many are by sources of each role. */
  readonly roles: Readonly<Record<SourceRole, number>>
  /** How many name their source in any way. */
  readonly withSource: number
  /** How many are by persons of a gender; what women and men say together is of neither. */
  readonly genders: Readonly<Record<Gender, number>>
  readonly forms: Readonly<Record<Form, number>>
}

/** Counts statements. */
export function tallyOf(graph: SchemaGraph, told: readonly Told[]): Tally {
  const count = (fits: (one: Told) => boolean): number => told.filter(fits).length
  const withForm = (form: Form): number => count(({ attributes }) => attributes.form === form)
  const ofRole = (role: SourceRole): number => count(({ attributes }) => attributes.sourceRole === role)
  return {
    statements: told.length,
    articles: new Set(told.map(({ article }) => article)).size,
    roles: Object.fromEntries(SOURCE_ROLES.map((role) => [role, ofRole(role)])) as Record<SourceRole, number>,
    withSource: count(({ attributes }) => attributes.sourceRole !== undefined),
    genders: {
      female: count(({ speakers }) => isBy(graph, speakers, 'female')),
      male: count(({ speakers }) => isBy(graph, speakers, 'male')),
    },
    forms: { direct: withForm('direct'), mixed: withForm('mixed'), indirect: withForm('indirect') },
  }
}

const isBy = (graph: SchemaGraph, speakers: readonly string[], gender: Gender): boolean =>
  speakers.length > 0 &&
  speakers.every((id) => (graph.getNodeAttributes(id) as NodeAttributes<'Person'>).gender === gender)

/** A share of a tally: how many of how many. */
export interface Share {
  readonly measure: 'role' | 'gender' | 'form'
  readonly value: string
  readonly count: number
  /** What it is a share of: statements with a source, those of women or men, all. */
  readonly of: number
}

/** All shares of a tally. */
export const sharesOf = ({ statements, roles, withSource, genders, forms }: Tally): Share[] => [
  ...entriesOf(roles).map(([value, count]): Share => ({ measure: 'role', value, count, of: withSource })),
  ...entriesOf(genders).map(
    ([value, count]): Share => ({ measure: 'gender', value, count, of: genders.female + genders.male }),
  ),
  ...entriesOf(forms).map(([value, count]): Share => ({ measure: 'form', value, count, of: statements })),
]

const entriesOf = <K extends string>(counts: Readonly<Record<K, number>>): [K, number][] =>
  Object.entries(counts) as [K, number][]

/** Fewer statements than this are too few for a share: another article may turn it round. */
export const FEW = 20

import { type ArticleRecord, listed } from '../../model/record.ts'
import { type SourceRole, UNNAMED_KINDS, type UnnamedKind } from '../../model/source-role.ts'
import { Descriptions, NOTHING_TOLD } from './descriptions.ts'
import { featuresOf } from './features.ts'
import { KINDS, NAMING } from './role-weights.ts'
import { chances } from './softmax.ts'

/** As what the source of a statement is quoted. */
export interface Role {
  /** How likely each kind is, in the order of `UNNAMED_KINDS`. */
  readonly kinds: readonly number[]
  readonly isUnnamed: boolean
  /** Whether the article says anything of a person besides the name. */
  readonly isTold: boolean
}

/**
 * As what the sources of a record's statements are quoted, by their order; `null` where a statement names nobody at all.
 * Judged by what the article says of them: offices, titles, words beside their names, the words of the source itself.
 */
export function rolesOf(record: ArticleRecord): (Role | null)[] {
  const descriptions = new Descriptions(record)
  return record.statements.map(({ source, speaker }, i) => {
    const isNamed = listed(speaker).some((id) => descriptions.isPerson(id))
    if (source.length === 0 && listed(speaker).length === 0) return null
    const features = featuresOf(record, descriptions, i)
    const [named = 0, unnamed = 0] = isNamed ? [1, 0] : chances(NAMING, features)
    return { kinds: chances(KINDS, features), isUnnamed: unnamed > named, isTold: !features.includes(NOTHING_TOLD) }
  })
}

/** The likeliest of some kinds. */
export const likeliestKind = (kinds: readonly number[]): UnnamedKind =>
  UNNAMED_KINDS[kinds.indexOf(Math.max(...kinds))] ?? 'people'

/** The likeliest role of one who is named: nobody who is named is only `people`. */
export const likeliestRole = (kinds: readonly number[]): SourceRole =>
  likeliestKind(kinds.map((chance, i) => (UNNAMED_KINDS[i] === 'people' ? 0 : chance))) as SourceRole

/** What somebody who is quoted is quoted as, as far as the article says. */
export const SOURCE_ROLES = [
  'politician',
  'official',
  'spokesperson',
  'expert',
  'company',
  'activist',
  'celebrity',
  'citizen',
  'police',
  'media',
  'document',
  'unnamed',
] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

/** As what an unnamed source is described: as any of the others, or as nothing but `people` ("critics", "a source"). */
export const UNNAMED_KINDS = [...SOURCE_ROLES.filter((role) => role !== 'unnamed'), 'people'] as const
export type UnnamedKind = Exclude<SourceRole, 'unnamed'> | 'people'

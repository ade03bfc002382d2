/** Nouns that an article uses for one and the same: "the lawyer" is who was called an attorney. */
const ALIKE: readonly (readonly string[])[] = [
  ['attorney', 'lawyer', 'solicitor', 'barrister', 'counsel'],
  ['judge', 'justice', 'magistrate'],
  ['doctor', 'physician', 'medic'],
  ['reporter', 'journalist', 'correspondent', 'columnist', 'writer', 'author'],
  ['report', 'study', 'research', 'paper', 'analysis', 'survey', 'review', 'finding', 'researcher'],
  ['poll', 'survey', 'pollster'],
  ['film', 'documentary', 'movie', 'director'],
  ['book', 'memoir', 'autobiography', 'author'],
  ['article', 'piece', 'story', 'column', 'editorial', 'op-ed'],
  ['suit', 'lawsuit', 'complaint', 'filing', 'petition', 'paper', 'document'],
  ['wife', 'widow', 'spouse'],
  ['husband', 'widower', 'spouse'],
  ['panel', 'committee', 'inquiry'],
  ['boss', 'chief', 'executive', 'head', 'director'],
  ['teacher', 'headteacher', 'head', 'principal'],
  ['player', 'footballer', 'striker', 'midfielder', 'defender', 'goalkeeper'],
  ['coach', 'manager'],
  ['singer', 'musician', 'star', 'rapper'],
  ['actor', 'actress', 'star'],
  ['officer', 'constable', 'sergeant', 'inspector', 'detective'],
  ['campaigner', 'activist'],
  ['expert', 'scientist', 'professor', 'researcher', 'academic'],
]

const NOUNS = new Map<string, readonly string[]>()
for (const group of ALIKE)
  for (const noun of group) NOUNS.set(noun, [...new Set([...(NOUNS.get(noun) ?? []), ...group])])

/** A noun, and those that may stand for it. */
export const alike = (noun: string): readonly string[] => NOUNS.get(noun) ?? [noun]

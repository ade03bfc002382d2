import { indexed } from '../model/database-form.ts'
import { nameKey } from '../model/name-key.ts'
import { ENTITY } from '../model/schema.ts'
import { type Asked, ask } from './ask.ts'
import type { NamedLabel } from './naming.ts'
import { readQuestion } from './question.ts'

/** A node's name and its other names. */
interface Names {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  /** In how many statements it speaks or is spoken about. */
  readonly spokenOf: number
}

/**
 * The names of the nodes that a person may mean: just the one given if a node is called so, else those of which it is a
 * name, alias or surname, capitals, accents and marks aside, else those of which it is some words; the one most spoken of
 * first. A name of one word that is all that is known of somebody does not stand before others who are called so.
 */
export async function namesMeant(database: Asked, label: NamedLabel, name: string): Promise<string[]> {
  const key = indexed(name)
  const exact = await database.answer(
    `MATCH (n:${label} {name: $key}) RETURN n:Person AND NOT n.name CONTAINS ' ' AS isVague LIMIT 1`,
    { key },
  )
  if (exact.length > 0 && !exact[0]?.isVague) return [key]
  const found = label === 'Outlet' ? await outlets(database) : await withWords(database, label, name)
  const wanted = nameKey(name)
  const called = found.filter(
    ({ name: own, aliases, kind }) =>
      [own, ...aliases].map(nameKey).includes(wanted) || (kind === 'Person' && nameKey(own).endsWith(` ${wanted}`)),
  )
  // Outlets have no full-text index: all of them were found.
  const meant = called.length > 0 || label === 'Outlet' ? called : found
  return [...new Set(meant.sort((a, b) => b.spokenOf - a.spokenOf).map((one) => one.name))]
}

/** Names and aliases that have words nearly like those of a name: what it may be a slip for. */
export async function namesLike(database: Asked, label: NamedLabel, name: string): Promise<string[]> {
  if (label === 'Outlet') return (await outlets(database)).map((outlet) => outlet.name)
  return database.namesNear(label, name)
}

const MOST = 100

async function withWords(database: Asked, label: NamedLabel, words: string): Promise<Names[]> {
  const rows = await ask(database, readQuestion('find-entity'), { words, limit: MOST })
  return rows
    .filter(({ kind }) => label === ENTITY || kind === label)
    .map(({ name, aliases, kind, says, spokenAbout }) => ({
      name: String(name),
      aliases: aliases as string[],
      kind: String(kind),
      spokenOf: Number(says) + Number(spokenAbout),
    }))
}

const outlets = async (database: Asked): Promise<Names[]> => {
  const rows = await database.answer('MATCH (o:Outlet) RETURN o.name AS name ORDER BY name')
  return rows.map(({ name }) => ({ name: String(name), aliases: [], kind: 'Outlet', spokenOf: 0 }))
}

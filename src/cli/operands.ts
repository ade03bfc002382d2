import type { EntityRef, StatementRef } from '../decisions/decision.ts'
import { isNodeId } from '../decisions/decision.ts'
import { referToId, referToNode, referToStatementNode } from '../decisions/refer.ts'
import { InputError } from '../errors.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { type FoundEntity, findEntities } from '../graph/find-entities.ts'
import { allStatements } from '../graph/statements.ts'
import { conceptSlug } from '../model/concept.ts'
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import { nameKey } from '../model/name-key.ts'
import { ENTITY_LABELS } from '../model/schema.ts'
import type { LoadedBuild, PlacedStatement } from './loaded-build.ts'
import { suggestion } from './nearest.ts'

/** How many are offered to choose from. */
const MOST = 10

/** What was typed means nothing, or several. */
const unclear = (given: string, problem: string): InputError => new InputError({ file: `"${given}"` }, problem)

/** How exactly a word means somebody. */
export interface Meaning {
  /** Whether all of a name may be meant together, so that it need not be one. */
  readonly all?: true
  /** Whether only what is called by that form is meant, and not all that is one with it. */
  readonly form?: true
}

/**
 * Whom a word of the command line means: a node id; `NAME@ARTICLE`, whom that article calls so; a name.
 *
 * @throws {InputError} where it is nobody, or several
 */
export function entityMeant(graph: RecordGraph, given: string, { all, form }: Meaning = {}): EntityRef {
  const at = given.lastIndexOf('@')
  const article = at > 0 ? articleMeant(graph, given.slice(at + 1)) : undefined
  if (article !== undefined) return inArticle(graph, given.slice(0, at), article)
  // Some words of a name may do to look something up, but not to decide of it.
  const found = findEntities(graph, given).filter((one) => isNodeId(given) || isCalled(one, given))
  const called = found.filter(({ name }) => nameKey(name) === nameKey(given))
  const meant = isNodeId(given) || called.length === 0 ? found : called
  const [one, ...others] = meant
  if (one === undefined) throw unclear(given, `nobody and nothing in this build is called so. ${hintFor(graph, given)}`)
  if (isNodeId(given)) return form ? referToId(graph, one.id, given) : referToNode(graph, one.id)
  if (others.length === 0) return referToNode(graph, one.id, form && calledSo(one, given))
  if (all && called.length > 0 && new Set(meant.map(({ kind }) => kind)).size === 1)
    return { name: one.name, type: typeOf(one) }
  throw unclear(
    given,
    `may mean several, give one by its id: ${meant.slice(0, MOST).map(shown).join(', ')}${meant.length > MOST ? '…' : ''}`,
  )
}

const isCalled = ({ kind, name, aliases }: FoundEntity, given: string): boolean => {
  const wanted = nameKey(given)
  return [name, ...aliases].map(nameKey).includes(wanted) || (kind === 'Person' && nameKey(name).endsWith(` ${wanted}`))
}

const shown = ({ id, name }: FoundEntity): string => `${id} (${name})`

/** The form of its names that was typed. */
const calledSo = ({ name, aliases }: FoundEntity, given: string): string =>
  [name, ...aliases].find((form) => nameKey(form) === nameKey(given)) ?? name

const typeOf = ({ kind }: FoundEntity): EntityType =>
  ENTITY_TYPES.find((type) => ENTITY_LABELS[type] === kind) ?? 'PERSON'

const hintFor = (graph: RecordGraph, given: string): string =>
  suggestion(
    given,
    graph.mapNodes((_, node) => ('aliases' in node ? [node.name, ...node.aliases] : [])).flat(),
    'Give a name as the articles have it.',
  )

function inArticle(graph: RecordGraph, name: string, article: string): EntityRef {
  const node = graph.findNode((_, node) => node.kind === 'Article' && node.record === article)
  const here = new Set(node === undefined ? [] : graph.inNeighbors(node))
  const meant = findEntities(graph, name).filter(({ id }) => here.has(id))
  const [one] = meant
  if (one === undefined) throw unclear(name, `nobody and nothing in the article ${article} is called so`)
  return { name: calledSo(one, name), type: typeOf(one), article }
}

/** The article that a word means: its id, address, or file, or the end of its file's path; `undefined` where none is. */
export function articleMeant(graph: RecordGraph, given: string): string | undefined {
  const articles = graph.mapNodes((_, node) => (node.kind === 'Article' ? [node] : [])).flat()
  const exact = articles.filter(({ record, url, file }) => [record, url, file].includes(given))
  const [one, ...others] = exact.length > 0 ? exact : articles.filter(({ file }) => file?.endsWith(`/${given}`))
  if (one === undefined) return undefined
  if (others.length === 0) return one.record
  throw unclear(
    given,
    `is the file of several articles, give one by its id: ${[one, ...others]
      .slice(0, MOST)
      .map(({ record }) => record)
      .join(', ')}`,
  )
}

/**
 * Which statement a word of the command line means: its node id, its place as `show` prints it, or some of its words.
 *
 * @throws {InputError} where it is none, or several
 */
export function statementMeant({ graph, placed }: LoadedBuild, given: string): StatementRef {
  const all = allStatements(graph).map(placed)
  const words = plain(given)
  const tests: ((statement: PlacedStatement) => boolean)[] = [
    ({ id }) => id === given,
    ({ place }) => isPlace(place, given),
    ({ text }) => plain(text) === words,
    ({ text, sentence }) => words !== '' && (plain(text).includes(words) || plain(sentence).includes(words)),
  ]
  const meant = tests.map((test) => all.filter(test)).find(({ length }) => length > 0) ?? []
  const [one, ...others] = meant
  if (one === undefined)
    throw unclear(
      given,
      'no statement is meant by that: give its place or id, as `onrecord show` prints them, or some of its words',
    )
  if (others.length === 0) return referToStatementNode(graph, one.id)
  throw unclear(
    given,
    `may mean several statements, give the place of one: ${meant
      .slice(0, MOST)
      .map(({ place }) => place)
      .join(', ')}`,
  )
}

/**
 * Which concept of a build a word means: its name, in any capitals, or its node id.
 *
 * @throws {InputError} where there is none
 */
export function conceptMeant(graph: RecordGraph, given: string): string {
  const names = graph.mapNodes((_, node) => (node.kind === 'Concept' ? [node.name] : [])).flat()
  const slug = conceptSlug(given.replace(/^concept:/, ''))
  const name = names.find((one) => conceptSlug(one) === slug)
  if (name !== undefined) return name
  const hint =
    names.length === 0
      ? 'This build has none: give it some by `onrecord concepts apply`.'
      : suggestion(given, names, `There are: ${names.join(', ')}.`)
  throw unclear(given, `no concept is called so. ${hint}`)
}

/** "a.txt:3:5" is meant by itself, by "a.txt:3", and by the end of its path. */
const isPlace = (place: string, given: string): boolean => {
  if (!/:\d+$/.test(given)) return false
  return [place, place.replace(/:\d+$/, '')].some((form) => form === given || form.endsWith(`/${given}`))
}

/** Blanks, quotation marks and capitals aside. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

import { skeleton } from '../model/sound.ts'
import { shortNamesOf } from './bodies.ts'
import type { Occurrence } from './cluster.ts'
import { eventLinks } from './events.ts'
import { bodyName, initialsOf, isLetters, nameBeforeTrade } from './names/body-name.ts'
import { isPartOfName, personName } from './names/person-name.ts'
import { blocksOf } from './persons.ts'

/** What is settled at one time, as `identify` does: what comes later builds on who is known. */
export const STAGES = ['names', 'owned', 'events'] as const
type Stage = (typeof STAGES)[number]

/** Where an occurrence may meet those it may be one with: no two are ever joined that no chain of these joins. */
export interface Links {
  readonly stage: Stage
  /** Keys that join all who have them. */
  readonly keys: readonly string[]
  /** Keys that join those who have them to those who ask for them: a surname, where somebody is called by it alone. */
  readonly offers: readonly string[]
  readonly asks: readonly string[]
  /** Blocks in which its name meets others: of these, only those join that go together when they are compared. */
  readonly meets: readonly string[]
  readonly name: string
}

type Linked = Pick<Occurrence, 'entity' | 'base' | 'plain' | 'isCommon'>

/**
 * By what an occurrence is joined to others, so that records can be parted: who is who in all records is what it is in each
 * part, where no key is in two parts.
 */
export function linksOf(occurrence: Linked): Links {
  const { entity, isCommon, base, plain } = occurrence
  const { name } = entity
  const none = { offers: [], asks: [], meets: [], name }
  if (entity.type === 'EVENT') return { stage: 'events', keys: eventLinks(occurrence), ...none }
  if (isCommon) return { stage: 'owned', keys: [`${entity.type} ${plain}`], ...none }
  if (entity.type === 'PERSON') return { stage: 'names', name, ...personLinks(occurrence) }
  if (entity.type === 'ORG') return { stage: 'names', name, ...bodyLinks(occurrence) }
  return { stage: 'names', keys: [base], ...none }
}

function personLinks({ entity, base }: Linked): Omit<Links, 'stage' | 'name'> {
  const parts = personName(entity.name)
  const called = (words: readonly (string | null | undefined)[]): string[] =>
    words.map((word) => `called ${skeleton(word ?? '')}`)
  const shorts = entity.aliases.map((alias) => personName(alias).words).filter(({ length }) => length === 1)
  const offers = called(shorts.flat())
  const { words, nickname, surnames } = parts
  if (isPartOfName(parts)) return { keys: [base], offers, asks: called([words[0]]), meets: [] }
  offers.push(...called([words[0], nickname, words.at(-1), surnames.join('')]))
  return { keys: [base], offers, asks: [], meets: blocksOf(parts) }
}

function bodyLinks(occurrence: Linked): Omit<Links, 'stage' | 'name'> {
  const { name } = occurrence.entity
  const [whole, short] = [bodyName(name), nameBeforeTrade(name)]
  const [offers, asks] = [initialsOf(name).map((initials) => `letters ${initials}`), [] as string[]]
  if (short === whole) asks.push(`trading ${whole}`)
  else offers.push(`trading ${short}`)
  if (isLetters(name)) asks.push(`letters ${name}`)
  return {
    keys: [occurrence.base, ...[whole, ...shortNamesOf(occurrence)].map((one) => `body ${one}`)],
    offers,
    asks,
    meets: [],
  }
}

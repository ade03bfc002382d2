import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenParameters } from '../../src/questions/parameters.ts'
import type { AnswerRow } from '../../src/questions/plain.ts'

/** Question → the parameters of the answer in `answers/`, which was checked against the articles by hand. */
export const CASES: Readonly<Record<string, GivenParameters>> = {
  'claims-in-several-outlets': {},
  'co-mention-communities': { articles: 2 },
  'contradicted-claims': {},
  'country-about-country': {},
  'coverage-by-outlet': { name: 'Glenn Satterfield' },
  'direct-or-indirect': { least: 8 },
  'doubtful-statements': {},
  'entities-without-statements': { limit: 8 },
  'event-participants': {},
  evidence: {},
  exchange: {},
  'expected-statements': {},
  'find-entity': { words: 'hank' },
  'first-to-say': { words: 'ransom' },
  'likely-duplicates': {},
  'most-spoken-about': { limit: 6 },
  'mutual-mentions': {},
  'offices-and-holders': { body: 'Louisiana' },
  'outlet-by-day': {},
  'paths-between': { name: 'Kevin Dunmore', other: 'Taras Hnatenko' },
  'picture-around': { name: 'Colin Yarwood' },
  'quoted-by-outlet': { most: 2 },
  'refusals-and-denials': {},
  'repeated-claims': { name: 'Miriam Castleden', limit: 3 },
  'said-about': { name: 'Caroline Whitlock' },
  'said-about-event-by-country': {},
  'said-between-days': { from: '2025-12-01', until: '2026-02-10' },
  'said-by': { name: 'Renée Fontenot' },
  'said-to': { name: 'James Calloway' },
  'said-within-said': { limit: 10 },
  'search-statements': { words: 'port strikes', speaker: 'Kevin Dunmore' },
  'spoken-about-never-quoted': { least: 2 },
  timeline: { name: 'Henry Thibodeaux' },
  'topic-speakers': { words: 'letter' },
  'undated-statements': {},
  'unnamed-share-by-outlet': {},
  'unnamed-sources-by-outlet': { limit: 9 },
  'who-changed': {},
  'who-speaks-about-whom': { least: 4 },
  'who-talks-to-whom': { limit: 6 },
}

/** The question for which the server needs a plugin. */
export const NEEDS_GDS = 'co-mention-communities-gds'

/** The file with a question's answer. */
export const answerFile = (name: string): string => join(import.meta.dirname, '../neo4j/answers', `${name}.json`)

export const answerOf = (name: string): AnswerRow[] => JSON.parse(readFileSync(answerFile(name), 'utf8'))

/** Words that mean something to a program on the way, and nothing to whoever asks. */
export const STRANGE = [
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '"',
  '\\',
  'a\\',
  'AND',
  'a OR',
  'NOT',
  '',
  '   ',
  "'; MATCH (n) DETACH DELETE n //",
  '`',
  '$name',
  '🛟',
  '[1 TO 2]',
  'said:x',
  'x'.repeat(20_000),
]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenParameters } from '../../src/questions/parameters.ts'
import type { AnswerRow } from '../../src/questions/plain.ts'

/** Question → the parameters of the answer in `answers/`, which was checked against the articles by hand. */
export const CASES: Readonly<Record<string, GivenParameters>> = {
  'agreed-claims': {},
  'claims-in-several-outlets': {},
  'co-mention-communities': { articles: 2 },
  'concepts-by-outlet': {},
  'contradicted-claims': {},
  'country-about-country': {},
  'coverage-by-outlet': { name: 'Glenn Satterfield' },
  'critics-and-defenders': { least: 4 },
  'direct-or-indirect': { least: 8 },
  'disputed-claims': {},
  'doubtful-statements': {},
  'entities-without-statements': { limit: 8 },
  'event-participants': {},
  evidence: {},
  exchange: {},
  'expected-statements': {},
  'experts-by-gender': {},
  'find-entity': { words: 'hank' },
  'first-to-say': { words: 'ransom' },
  'likely-duplicates': {},
  'most-spoken-about': { limit: 6 },
  'mutual-mentions': {},
  'offices-and-holders': { body: 'Louisiana' },
  'opposed-on': { name: 'Saltmere inquiry' },
  'outlet-against-whom': {},
  'outlet-by-day': {},
  'paths-between': { name: 'Kevin Dunmore', other: 'Taras Hnatenko' },
  'picture-around': { name: 'Colin Yarwood' },
  'praise-and-blame': { name: 'Miriam Castleden' },
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
  'sharpest-exchanges': {},
  'sides-by-month': { name: 'Norvane Ports' },
  'spoken-about-never-quoted': { least: 2 },
  'targets-by-share-against': {},
  timeline: { name: 'Henry Thibodeaux' },
  'topic-speakers': { words: 'letter' },
  'undated-statements': {},
  'unnamed-share-by-outlet': {},
  'unnamed-sources-by-outlet': { limit: 9 },
  'who-changed': {},
  'who-changed-sides': {},
  'who-is-alone': {},
  'who-speaks-about-whom': { least: 4 },
  'who-stands-with-whom': { name: 'Saltmere inquiry' },
  'who-talks-to-whom': { limit: 6 },
}

/** The question for which the server needs a plugin. */
export const NEEDS_GDS = 'co-mention-communities-gds'

/** The question that counts days between days, which the engine cannot. */
export const NEEDS_SERVER = 'opposed-on'

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

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the sample articles. */
export const SEEDS = join(import.meta.dirname, '../seeds')

const ENDING = '.record.json'

/**
 * The records of the sample articles that were made by hand, each with the name of its article's file, without ending.
 *
 * @returns {[name: string, record: import('../src/model/record.ts').ArticleRecord][]}
 */
export const namedSeedRecords = () =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => [file.slice(0, -ENDING.length), JSON.parse(readFileSync(join(SEEDS, file), 'utf8'))])

/** The records alone: what the answers to questions are checked against. */
export const seedRecords = () => namedSeedRecords().map(([, record]) => record)

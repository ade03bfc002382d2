import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '../src/model/record.ts'

/** The folder of the sample articles. */
export const SEEDS = join(import.meta.dirname, '../seeds')

const ENDING = '.record.json'

/** The records of the sample articles that were made by hand, each with the name of its article's file, without ending. */
export const namedSeedRecords = (): [name: string, record: ArticleRecord][] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => [file.slice(0, -ENDING.length), JSON.parse(readFileSync(join(SEEDS, file), 'utf8'))])

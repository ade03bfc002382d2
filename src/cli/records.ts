import { entityNodeIds } from '../graph/identity.ts'
import type { ArticleRecord } from '../model/record.ts'
import { withSum } from '../record/sum.ts'
import type { ExitCode } from './exit-code.ts'
import { damagedLines, recordsOf } from './files.ts'
import { print } from './terminal.ts'

/** `onrecord records`: the live records of a build, its entities joined to the graph. */
export async function printRecords(folder: string): Promise<ExitCode> {
  const damaged = damagedLines()
  for await (const record of recordsOf(folder, damaged)) await print(`${withSum(JSON.stringify(withKeys(record)))}\n`)
  return damaged.conclude()
}

/** The record, each entity with its graph node's id as `key`. */
function withKeys(record: ArticleRecord): object {
  const keys = entityNodeIds(record.entities, record.id)
  return { ...record, entities: record.entities.map((entity) => ({ ...entity, key: keys.get(entity.id) })) }
}

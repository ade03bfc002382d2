import { applyDecisions } from '../decisions/apply.ts'
import type { Identity } from '../model/identity.ts'
import type { ArticleRecord } from '../model/record.ts'
import { withSum } from '../record/sum.ts'
import { decisionsOf, tellMistake } from './build-decisions.ts'
import type { ExitCode } from './exit-code.ts'
import { type Again, damagedLines, withRecords } from './files.ts'
import { print } from './terminal.ts'

/** `onrecord records`: the live records of a build, its entities joined to the graph. */
export async function printRecords(folder: string): Promise<ExitCode> {
  const damaged = damagedLines()
  const decisions = await decisionsOf(folder)
  await withRecords(folder, damaged, async (again: Again) => {
    const { records, identity, problems } = await applyDecisions(again, decisions)
    problems.forEach(tellMistake)
    for await (const record of records()) await print(`${withSum(JSON.stringify(withKeys(record, identity)))}\n`)
  })
  return damaged.conclude()
}

/** The record, each entity with its graph node's id as `key`. */
function withKeys(record: ArticleRecord, identity: Identity): object {
  const keys = identity.nodesOf(record.id)
  return { ...record, entities: record.entities.map((entity) => ({ ...entity, key: keys.get(entity.id) })) }
}

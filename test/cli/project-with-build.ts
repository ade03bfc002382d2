import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { serializeRecord } from '../../src/record/serialize.ts'
import { folderOf } from '../ingest/folder.ts'
import { questionRecords } from '../neo4j/question-records.ts'
import { grafeoFolder } from '../setup/grafeo.mjs'

/** A project with a build in `graph`, in which somebody has installed the engine that questions need without a server. */
export function projectWithBuild({ engine = true }: { engine?: boolean } = {}): string {
  const lines = questionRecords().map((record) => `${serializeRecord(record)}\n`)
  const cwd = folderOf({ 'graph/records.ndjson': lines.join('') })
  if (engine) symlinkSync(join(grafeoFolder(), 'node_modules'), join(cwd, 'node_modules'))
  return cwd
}

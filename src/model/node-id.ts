import { createHash } from 'node:crypto'
import type { ArticleRecord, RecordStatement } from './record.ts'
import type { NodeLabel } from './schema.ts'

/** A node's id: its kind and a digest of what identifies it. Equal parts give equal ids on every machine. */
export const nodeId = (label: NodeLabel, ...parts: readonly unknown[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // Joined, since a template keeps what it is made of in memory.
  return [label.toLowerCase(), digest.slice(0, 16)].join(':')
}

/** The node id of a statement of a record. */
export const statementId = ({ id }: ArticleRecord, { source, cue, content }: RecordStatement): string =>
  nodeId('Statement', id, source, cue, content)

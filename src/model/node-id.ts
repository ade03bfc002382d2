import { createHash } from 'node:crypto'
import type { NodeLabel } from './schema.ts'

/** A node's id: its kind and a digest of what identifies it. Equal parts give equal ids on every machine. */
export const nodeId = (label: NodeLabel, ...parts: readonly unknown[]): string =>
  `${label.toLowerCase()}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`

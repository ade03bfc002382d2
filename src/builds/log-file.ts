import { join } from 'node:path'

/** Where the record log is in a build's folder. */
export const logOf = (folder: string): string => join(folder, 'records.ndjson')

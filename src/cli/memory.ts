import { statSync } from 'node:fs'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Again } from '../decisions/apply.ts'
import { MemoryError } from '../errors.ts'
import { type FoldOptions, foldAll, foldGraph } from '../fold.ts'
import type { ArticleRecord } from '../model/record.ts'
import { say } from './terminal.ts'

/** Bytes of memory for each byte of records, while their graph is made and written: `npm run bench:memory`. */
const MEMORY_OF_RECORDS = 12
/** Bytes of records for each byte of articles, as in the sample articles. */
const RECORDS_OF_ARTICLES = 5
/** How much the memory in use when all records are read grows until the graph is whole, with room to spare. */
const GROWTH = 1.5
/** V8 gives up where more than four fifths are in use and little comes free. */
const USABLE = 0.8

const MB = 1 << 20

/** Says beforehand where the graph of a log, once these bytes of articles are in it, may need more memory than there is. */
export function tellMemoryNeeded(log: string, articles = 0): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const needed = MEMORY_OF_RECORDS * Math.max(size, RECORDS_OF_ARTICLES * articles)
  const limit = mostMemory()
  if (needed <= USABLE * limit) return
  say(`The graph may need some ${inMegabytes(needed)} of memory, of which ${TAKES(limit, needed / USABLE)}`)
}

/**
 * The graph of records.
 *
 * @throws {MemoryError} where the memory will not do, which else would end the process
 */
export const graphWithin = (records: Again, options: FoldOptions): ReturnType<typeof foldGraph> =>
  foldGraph(() => guarded(records()), options)

/**
 * The graph of records, and who is who in them with the reasons.
 *
 * @throws {MemoryError} where the memory will not do, which else would end the process
 */
export const graphAndIdentityWithin = (records: Again, options: FoldOptions): ReturnType<typeof foldAll> =>
  foldAll(() => guarded(records()), options)

async function* guarded(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
): AsyncGenerator<ArticleRecord> {
  const limit = mostMemory()
  const most = (USABLE * limit) / GROWTH
  let next = most
  for await (const record of records) {
    yield record
    if (used() <= next) continue
    collectGarbage()
    const live = used()
    if (live > most) throw new MemoryError(`the graph of these records needs more memory: ${TAKES(limit, 2 * limit)}`)
    // Not at every record from now on: that takes long.
    next = Math.max(most, live + limit / 10)
  }
}

const TAKES = (limit: number, better: number): string =>
  `Node.js takes ${inMegabytes(limit)} at most: set NODE_OPTIONS=--max-old-space-size=${Math.ceil(better / MB / 100) * 100} and run the command again`

const inMegabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`

/** Most of what V8 says is for what lives on; the rest, three times 16 MB, only for what is young. */
const mostMemory = (): number => getHeapStatistics().heap_size_limit - 48 * MB

const used = (): number => getHeapStatistics().used_heap_size

/** What V8 leaves undone for as long as there is room. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleRecord } from '../../src/model/record.ts'
import { RecordLog } from '../../src/record/log.ts'
import { readRecords } from '../../src/record/read.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { recordStamp } from '../../src/record/stamp.ts'
import { randomNumbers } from '../random.mjs'

/** What became of a log of which one bit was changed. */
export interface Flip {
  readonly bit: number
  /** What those that only read it were told. */
  readonly told: string[]
  /** Whether a build of the same articles made the log whole. */
  readonly isMended: boolean
}

/** Changes one bit after another of a log of these records, chosen by chance, each time of a sound log. */
export async function* flips(records: readonly ArticleRecord[], count: number, seed: number): AsyncGenerator<Flip> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-flips-'))
  const path = join(folder, 'records.ndjson')
  try {
    await rebuild(path, records)
    const sound = readFileSync(path)
    const random = randomNumbers(seed)
    for (let done = 0; done < count; done += 1) {
      const bit = Math.floor(random() * sound.length * 8)
      writeFileSync(path, flipped(sound, bit))
      const told: string[] = []
      const tell = {
        onDamage: ({ message }: Error) => told.push(message),
        onTorn: (notice: string) => told.push(notice),
      }
      await all(readRecords(path, tell))
      await rebuild(path, records)
      const after = await all(readRecords(path))
      yield { bit, told, isMended: linesOf(after) === linesOf(records) }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return changed
}

/** What a build does that finds these articles. */
async function rebuild(path: string, records: readonly ArticleRecord[]): Promise<void> {
  const log = await RecordLog.open(path)
  try {
    for (const record of records) {
      const { id, maker, article, text } = record
      if (!log.isCurrent(id, recordStamp({ maker, info: article, text }))) log.append(record)
    }
    const ids = new Set(records.map(({ id }) => id))
    const files = new Set(records.map(({ article }) => article.file))
    const isGone = ({ id, file }: { id: string; file: string | null }): boolean => !ids.has(id) && files.has(file)
    for (const entry of [...log.entries()]) if (isGone(entry)) log.remove(entry.id)
    const left = await log.tidy(isGone)
    if (left.length > 0) throw left[0]
  } finally {
    await log.close()
  }
}

/** The records in words, in whatever order they come. */
const linesOf = (records: readonly ArticleRecord[]): string => records.map(serializeRecord).sort().join('\n')

const all = async (records: AsyncIterable<ArticleRecord>): Promise<ArticleRecord[]> => {
  const list: ArticleRecord[] = []
  for await (const record of records) list.push(record)
  return list
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ArticleRecord } from '../../src/model/record.ts'
import { RecordLog } from '../../src/record/log.ts'
import { readRecords } from '../../src/record/read.ts'
import { recordStamp } from '../../src/record/stamp.ts'
import { randomNumbers } from '../random.mjs'

/** What became of a log of which one bit was changed. */
export interface Flip {
  readonly bit: number
  /** What those that only read it were told. */
  readonly told: string[]
  /** Whether they got the very records all the same. */
  readonly isHarmless: boolean
  /** Whether a build of the same articles made the log whole, and told of it. */
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
      const read = await all(readRecords(path, tell))
      const notices = await rebuild(path, records)
      const after = await all(readRecords(path))
      const isMended = notices > 0 && isDeepStrictEqual(byId(after), byId(records))
      yield { bit, told, isHarmless: isDeepStrictEqual(read, records), isMended }
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

/** What a build does that finds these articles; gives back how much it told of. */
async function rebuild(path: string, records: readonly ArticleRecord[]): Promise<number> {
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
    return log.notices.length
  } finally {
    await log.close()
  }
}

const byId = (records: readonly ArticleRecord[]): readonly ArticleRecord[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const all = async (records: AsyncIterable<ArticleRecord>): Promise<ArticleRecord[]> => {
  const list: ArticleRecord[] = []
  for await (const record of records) list.push(record)
  return list
}

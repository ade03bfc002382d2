import type { forgottenIn } from '../decisions/forgotten.ts'
import type { InputError } from '../errors.ts'
import type { Reading } from '../ingest/reading.ts'
import type { RecordLog } from '../record/log.ts'

/** An article of a log, and its input file. */
type Entry = ReturnType<RecordLog['entries']> extends Generator<infer E> ? E : never

/** What became of the articles that a log has and a reading did not find. */
export interface Removal {
  /** How many were taken out. */
  readonly removed: number
  /** Those that were not found, but not seen to be gone either, and so are kept. */
  readonly missed: readonly Entry[]
}

/**
 * Takes out of a log the articles that a reading of all inputs saw to be gone; with `prune`, also those of which it found
 * no trace. Where it found no trace of any article that was there before, it read another folder than the one meant: none
 * is gone then.
 *
 * @param before ids of the articles that the log had before this reading, those that it read again among them
 */
export function removeGone(log: RecordLog, reading: Reading, before: ReadonlySet<string>, prune = false): Removal {
  const entries = [...log.entries()].map((entry) => ({ ...entry, fate: reading.fateOf(entry) }))
  const files = new Set(entries.flatMap(({ fate, file }) => (fate === 'here' ? [file] : [])))
  const isTraceless = ({ fate, file }: (typeof entries)[number]): boolean =>
    fate === 'missed' || (fate === 'gone' && !files.has(file))
  const earlier = entries.filter(({ id }) => before.has(id))
  const isLost = earlier.every(isTraceless)
  const missed = earlier.filter((entry) => (isLost ? isTraceless(entry) : entry.fate === 'missed'))
  const gone = earlier.filter(
    (entry) => (prune && isTraceless(entry)) || (entry.fate === 'gone' && !missed.includes(entry)),
  )
  for (const { id } of gone) log.remove(id)
  return { removed: gone.length, missed: prune ? [] : missed }
}

/** Takes out what is known by its id to be forgotten. */
export function removeForgotten(log: RecordLog, isForgotten: ReturnType<typeof forgottenIn>): void {
  for (const { id } of [...log.entries()]) if (isForgotten({ id, url: null })) log.remove(id)
}

/** Tidies a log at the end of a reading: what is damaged goes where its article is gone. Returns the damage that is left. */
export const tidied = (log: RecordLog, reading: Reading, prune = false): Promise<InputError[]> =>
  log.tidy((article) => {
    const fate = reading.fateOf(article)
    return fate === 'gone' || (prune && fate === 'missed')
  })

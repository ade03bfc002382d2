import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate'
import { InputError, type Place } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'
import type { Entry } from './entries.ts'
import { UnfoldingLimit } from './unfolding.ts'

type Event =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

/**
 * The files of a ZIP archive, one after another, as they stand in it; none is held whole.
 *
 * @throws {InputError} where it is damaged, locked, cut off, or unfolds to far more than its size
 */
export async function* zipEntries(source: ByteSource, place: Place): AsyncGenerator<Entry> {
  const events = unzipped(source, place)
  for (let next = await events.next(); !next.done; next = await events.next()) {
    if (next.value.kind !== 'file') continue
    const bytes = untilEnd(events)
    yield { name: next.value.name, bytes }
    for await (const _ of bytes) void _ // What nobody asked for.
  }
}

/** The bytes up to the end of an entry. Leaving them early leaves the events as they are. */
function untilEnd(events: AsyncGenerator<Event>): AsyncIterableIterator<Uint8Array> {
  let isOver = false
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      while (!isOver) {
        const { value, done } = await events.next()
        if (done || value.kind === 'end') isOver = true
        else if (value.kind === 'data') return { value: value.bytes, done: false }
      }
      return { value: undefined, done: true }
    },
  }
  return iterator
}

/** So much is unpacked at a time, which may become a thousand times as much. */
const PIECE = 4096

/** What an archive ends with, and so much of it that a short comment may follow. */
const END = 'PK\u0005\u0006'
const LAST = 4096

async function* unzipped(source: ByteSource, place: Place): AsyncGenerator<Event> {
  const events: Event[] = []
  const limit = new UnfoldingLimit(place)
  let isOpen = false
  const unzip = new Unzip((file: UnzipFile) => {
    events.push({ kind: 'file', name: file.name })
    isOpen = true
    file.ondata = (error, bytes, final) => {
      if (error) throw error
      limit.unfold(bytes.length)
      if (bytes.length > 0) events.push({ kind: 'data', bytes })
      if (!final) return
      isOpen = false
      events.push({ kind: 'end' })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  const push = (bytes: Uint8Array, final: boolean): void => {
    try {
      unzip.push(bytes, final)
    } catch (error) {
      if (error instanceof InputError) throw error
      throw new InputError(place, 'is a damaged ZIP archive, or one that is locked: unpack it and give the folder')
    }
  }
  let tail = Buffer.alloc(0)
  for await (const chunk of source) {
    limit.read(chunk.length)
    tail = Buffer.concat([tail, chunk.subarray(-LAST)]).subarray(-LAST)
    for (let at = 0; at < chunk.length; at += PIECE) {
      push(chunk.subarray(at, at + PIECE), false)
      yield* events.splice(0)
    }
  }
  push(new Uint8Array(0), true)
  yield* events.splice(0)
  if (isOpen || !tail.includes(END)) throw new InputError(place, 'is a ZIP archive that was cut off: copy it anew')
}

import { InputError, type Place } from '../../errors.ts'
import { type ByteSource, MAX_ARTICLE_BYTES, TOO_LARGE } from '../bytes.ts'

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [LIST, LIST_END] = [0x5b, 0x5d]
const [OBJECT, OBJECT_END] = [0x7b, 0x7d]
/** In how many lists and objects a list of articles may lie. */
const DEPTH = 5
/** Deeper than any answer of a service. */
const DEEPEST = 10_000

/**
 * The objects that stand in a list of a JSON value, as bytes, one after the other: of the value no more is held than the
 * largest of them. What is no JSON is not told, but for one that is cut off.
 *
 * @throws {InputError} where one is longer than an article may be, or the value ends in its midst
 */
export async function* listedObjects(source: ByteSource, place: Place): AsyncGenerator<Buffer> {
  const brackets = new Brackets(place)
  const object = new Gathered(place)
  for await (const chunk of source) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const change = brackets.read(chunk[i] as number)
      if (change === 'opened' && !object.isOpen && brackets.isListed) {
        object.begin(brackets.depth)
        from = i
      } else if (change === 'closed' && object.isOpen && brackets.depth < object.depth) {
        object.add(chunk.subarray(from, i + 1))
        yield object.take()
      }
    }
    if (object.isOpen) object.add(chunk.subarray(from))
  }
  if (brackets.depth > 0) throw new InputError(place, 'is JSON that is cut off: ask for it anew')
}

/** The lists and objects that are open, byte by byte. */
class Brackets {
  readonly #place: Place
  readonly #open: number[] = []
  #isInString = false
  #isEscaped = false

  constructor(place: Place) {
    this.#place = place
  }

  get depth(): number {
    return this.#open.length
  }

  /** Whether what was opened last is an object in a list, and not too deep. */
  get isListed(): boolean {
    return this.depth <= DEPTH && this.#open.at(-1) === OBJECT && this.#open.at(-2) === LIST
  }

  read(byte: number): 'opened' | 'closed' | null {
    if (this.#isInString) this.#readInString(byte)
    else if (byte === QUOTE) this.#isInString = true
    else if (byte === OBJECT || byte === LIST) {
      if (this.#open.push(byte) > DEEPEST)
        throw new InputError(this.#place, 'is JSON of lists in lists without end: mend it')
      return 'opened'
    } else if (byte === OBJECT_END || byte === LIST_END) {
      this.#open.pop()
      return 'closed'
    }
    return null
  }

  #readInString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#isInString = false
  }
}

/** The object that is being read. */
class Gathered {
  readonly #place: Place
  #chunks: Uint8Array[] = []
  #size = 0
  /** How many lists and objects are open in it, itself included. */
  depth = 0

  constructor(place: Place) {
    this.#place = place
  }

  get isOpen(): boolean {
    return this.depth > 0
  }

  begin(depth: number): void {
    this.depth = depth
  }

  add(bytes: Uint8Array): void {
    this.#size += bytes.length
    if (this.#size > MAX_ARTICLE_BYTES) throw new InputError(this.#place, `has an article that ${TOO_LARGE}`)
    this.#chunks.push(bytes)
  }

  take(): Buffer {
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.#size = 0
    this.depth = 0
    return bytes
  }
}

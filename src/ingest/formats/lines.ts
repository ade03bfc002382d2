import { type ByteSource, MAX_ARTICLE_BYTES } from '../bytes.ts'

/** A line of a file, without its line feed. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** `null` where the line is longer than is allowed. */
  readonly bytes: Buffer | null
}

const LINE_FEED = 10

/**
 * Splits a source into lines, never holding more of it than one line of the size allowed.
 *
 * @param most bytes of a line
 */
export async function* readLines(source: ByteSource, most = MAX_ARTICLE_BYTES): AsyncGenerator<Line> {
  const line = new LineBuffer(most)
  for await (const chunk of source) {
    let start = 0
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, feed))
      yield line.take()
      start = feed + 1
    }
    line.add(chunk.subarray(start))
  }
  if (!line.isEmpty) yield line.take()
}

/** The line that is being read. What goes beyond the limit is let go, the whole line with it. */
class LineBuffer {
  readonly #most: number
  #number = 1
  #size = 0
  #chunks: Uint8Array[] = []

  constructor(most: number) {
    this.#most = most
  }

  get isEmpty(): boolean {
    return this.#size === 0
  }

  add(bytes: Uint8Array): void {
    this.#size += bytes.length
    if (this.#size > this.#most) this.#chunks = []
    else this.#chunks.push(bytes)
  }

  take(): Line {
    const bytes = this.#size > this.#most ? null : Buffer.concat(this.#chunks)
    this.#size = 0
    this.#chunks = []
    return { number: this.#number++, bytes }
  }
}

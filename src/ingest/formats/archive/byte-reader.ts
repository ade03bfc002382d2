import type { ByteSource } from '../../bytes.ts'

const LINE_FEED = 10

/** Reads a source piece by piece, by lines and by numbers of bytes, holding no more than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = new Uint8Array(0)
  #at = 0

  constructor(source: ByteSource) {
    this.#chunks = source[Symbol.asyncIterator]()
  }

  /** A line without its break; `null` at the end. What of it is longer than `most` is let go. */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    let size = 0
    let isAny = false
    while (await this.#fill()) {
      isAny = true
      const feed = this.#chunk.indexOf(LINE_FEED, this.#at)
      const end = feed < 0 ? this.#chunk.length : feed
      if (size < most) parts.push(this.#chunk.slice(this.#at, end))
      size += end - this.#at
      this.#at = feed < 0 ? end : feed + 1
      if (feed >= 0) break
    }
    return isAny ? Buffer.concat(parts).toString('latin1').slice(0, most).replace(/\r$/, '') : null
  }

  /** The next bytes, as they come, at most so many; none where there are none left. Whoever does not read them passes them over. */
  async *bytes(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0 && (await this.#fill()); ) {
      const piece = this.#chunk.subarray(this.#at, this.#at + left)
      this.#at += piece.length
      left -= piece.length
      yield piece
    }
  }

  async #fill(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const { value, done } = await this.#chunks.next()
      if (done) return false
      this.#chunk = value
      this.#at = 0
    }
    return true
  }
}

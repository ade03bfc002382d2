import type { Span } from './span.ts'

/** Which characters of a text lie in any of many spans: however many those are, asking takes no longer. */
export class Cover {
  private readonly covered: Uint8Array

  constructor(length: number, spans: Iterable<Span> = []) {
    this.covered = new Uint8Array(length)
    for (const span of spans) this.add(span)
  }

  add({ start, end }: Span): void {
    this.covered.fill(1, start, end)
  }

  /** Whether a character of the span is covered. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.covered[at] === 1) return true
    return false
  }
}

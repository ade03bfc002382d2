import type { Edit, Mended } from '../../model/article.ts'

/** Other words for a stretch of a text. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A text that is being mended, step by step, and the way back from what it has become to what it was. */
export class Mending {
  /** As it is now. */
  text: string
  #edits: readonly Edit[] = []
  readonly #kinds: Record<string, number> = {}

  constructor(text: string) {
    this.text = text
  }

  /** What was done; `undefined` where it was nothing. */
  get mended(): Mended | undefined {
    return this.#edits.length === 0 ? undefined : { kinds: { ...this.#kinds }, edits: this.#edits }
  }

  /**
   * Puts other words in.
   *
   * @param kind what was amiss
   * @param replacements in order and disjoint
   */
  replace(kind: string, replacements: readonly Replacement[]): void {
    if (replacements.length === 0) return
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + replacements.length
    const edits: Edit[] = []
    const parts: string[] = []
    let [at, shift, next] = [0, 0, 0]
    const earlier = this.#edits
    for (const { start, end, words } of replacements) {
      // Earlier changes before it only move.
      for (let edit = earlier[next]; edit !== undefined && isBefore(edit, start); edit = earlier[++next])
        edits.push([edit[0] + shift, edit[1] + shift, edit[2]])
      const inside: Edit[] = []
      for (
        let edit = earlier[next];
        edit !== undefined && edit[0] < Math.max(end, start + 1) && edit[1] <= Math.max(end, start);
        edit = earlier[++next]
      )
        inside.push(edit)
      const overlapping = earlier[next]
      // What would cut an earlier change in two is left alone: it stands there for something else.
      if (overlapping !== undefined && overlapping[0] < end && overlapping[1] > end) continue
      edits.push([start + shift, start + shift + words.length, undone(this.text, inside, start, end)])
      parts.push(this.text.slice(at, start), words)
      at = end
      shift += words.length - (end - start)
    }
    for (const [start, end, was] of earlier.slice(next)) edits.push([start + shift, end + shift, was])
    this.text = parts.join('') + this.text.slice(at)
    this.#edits = edits
  }

  /** Puts other words for all that a pattern finds; `null` where it is to stay. */
  replaceAll(kind: string, pattern: RegExp, wordsFor: (match: RegExpExecArray) => string | null): void {
    const replacements: Replacement[] = []
    for (const match of this.text.matchAll(pattern)) {
      const words = wordsFor(match)
      if (words !== null && words !== match[0])
        replacements.push({ start: match.index, end: match.index + match[0].length, words })
    }
    this.replace(kind, replacements)
  }
}

const isBefore = ([start, end]: Edit, position: number): boolean =>
  end < position || (end === position && start < end) || (end === position && start === end && start < position)

/** A stretch of a mended text as it was. */
function undone(text: string, edits: readonly Edit[], start: number, end: number): string {
  const parts: string[] = []
  let at = start
  for (const [from, to, was] of edits) {
    parts.push(text.slice(at, from), was)
    at = to
  }
  return parts.join('') + text.slice(at, end)
}

/** The input's text, of which a mended one was made. */
export const unmended = (text: string, mended: Mended | undefined): string =>
  undone(text, mended?.edits ?? [], 0, text.length)

/** A line of a word processor's document. */
export interface RichLine {
  readonly text: string
  /** How many of its first characters are bold. */
  readonly bold: number
  /** Whether it is marked as a title: by a heading's style or outline level. */
  readonly isTitle: boolean
  /** Whether a section, page or chapter begins with it, or a bookmark stands before it. */
  readonly startsPart: boolean
}

/** A paragraph of an export in plain text or HTML, or several that stand in one element. */
export interface Block {
  /** Whether it stands in the middle of the line, as outlet, date and rights do. */
  readonly isCentred: boolean
  /** Whether it is set in, if only by a few blanks: a long line in the middle is. */
  readonly isSetIn: boolean
  readonly paragraphs: readonly string[]
}

/** The line with which every document of an old Nexis export begins. */
export const COUNTER = /^\s*\d+ of \d+ DOCUMENTS?\s*$/i

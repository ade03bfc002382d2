/** A speech as a parliament's record gives it. */
export interface Speech {
  /** Full name; `null` where the record names nobody. */
  readonly speaker: string | null
  /** What the record prints above the words, where that is not the name alone: "The Presiding Officer", "Mr. Orr of Texas". */
  readonly label?: string | undefined
  /** "chair", "regular", "guest", or an office. */
  readonly role?: string | undefined
  readonly party?: string | undefined
  readonly paragraphs: readonly SpeechParagraph[]
}

export interface SpeechParagraph {
  readonly text: string
  /** A clerk's line in it ("Question put and agreed to."), which is not the speaker's. */
  readonly isClerks?: boolean
  /** What others call out behind it. */
  readonly calls?: readonly Call[]
}

/** An interruption with its words. */
export interface Call {
  readonly speaker: string
  readonly words: string
}

/** What a record of a day is made of, in order. */
export type Item = { readonly heading: string } | { readonly speech: Speech }

const CLERKS =
  /^(?:Question (?:again )?(?:put|accordingly|proposed)|Bill (?:accordingly |read)|Bill, as amended|Amendments? .{0,60}(?:agreed to|negatived|made|withdrawn)|Motion, by leave|Motion made|Ordered, |Resolved, |Clauses? \d+|New clause \d+|Schedules? \d+|Debate adjourned|Debate to be resumed|The House (?:divided|adjourned|proceeded)|House adjourned|Sitting (?:suspended|adjourned)|The sitting |Division No|Petition accordingly|Adjourned )/

/** Whether a line at the end of a speech is the clerks'. */
export const isClerksLine = (text: string): boolean => text.length < 200 && CLERKS.test(text)

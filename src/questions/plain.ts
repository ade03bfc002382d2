/** A value that JSON can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/** A row of an answer, its columns in the order of the question. */
export type AnswerRow = Readonly<Record<string, Plain>>

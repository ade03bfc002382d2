/**
 * The graph of records in pieces, for engines that share the work of more records than one machine can hold: the pieces of
 * each record by itself, then what makes one of all pieces of a key. Put together they are what `foldRecords` makes, but for
 * what is told from all articles at once: labels, which are not told apart here; roles of sources, which here are what the article
 * itself tells; and which claims agree or dispute.
 */
const TABLES = [
  /** Key: a node. Attributes of it, or some. */
  'node',
  /** Key: an edge. It, as one record has it. */
  'edge',
  /** Key: a node. What an article calls it, or its former ids. */
  'name',
  /** Key: who says it. A statement as others are derived from it. */
  'said',
  /** Key: an article. Its text as it is compared. */
  'printed',
  /** Key: a run of a text's numbers. An article that may be the same as others with it. */
  'run',
  /** Key: an article. Another of the same text. */
  'same',
  /** Key: an article. The story that it is one of, and its place there. */
  'storied',
  /** Key: an article. A statement with its claim. */
  'claimed',
  /** Key: a statement that is a copy. */
  'copy',
] as const
type Table = (typeof TABLES)[number]

export interface Piece {
  readonly table: Table
  readonly key: string
  readonly value: unknown
}

/** A value as JSON, its arrays of numbers kept as what they are. */
export const pieceJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Uint32Array ? { $bins: [...one] } : one))

/** The value that {@link pieceJson} wrote. */
export const parsePiece = <T>(json: string): T =>
  JSON.parse(json, (_, one) => (Array.isArray(one?.$bins) ? Uint32Array.from(one.$bins) : one)) as T

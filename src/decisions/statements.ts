import type { ArticleRecord, Offsets, RecordStatement } from '../model/record.ts'
import type { StatementRef } from './decision.ts'

/** What stands between the parts of what is said. */
const GAP = ' … '

/** A statement as decisions point at it. */
const referToStatement = (record: ArticleRecord, { content }: RecordStatement): StatementRef => ({
  article: record.id,
  words: content.map(([start, end]) => record.text.slice(start, end)).join(GAP),
  start: Math.min(...content.map(([start]) => start)),
})

/** How much of what is said two readings must share to be the same statement. */
const ALIKE = 0.5

/**
 * The statement of a record that a reference means: of those that say exactly its words the nearest to where they were; else
 * the one that shares most with where its words stand now, since another reading may cut a statement otherwise.
 */
export function statementMeant(record: ArticleRecord, ref: StatementRef): RecordStatement | undefined {
  const wanted = plain(ref.words)
  const distance = ({ content }: RecordStatement): number =>
    Math.abs(Math.min(...content.map(([start]) => start)) - (ref.start ?? 0))
  const [exact] = record.statements
    .filter((statement) => plain(referToStatement(record, statement).words) === wanted)
    .sort((a, b) => distance(a) - distance(b))
  if (exact !== undefined) return exact
  const spans = ref.words.split(GAP).flatMap((words) => spanOf(record.text, words, ref.start ?? 0))
  const [best] = record.statements
    .map((statement) => ({ statement, likeness: likeness(spans, statement.content) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness >= ALIKE ? best.statement : undefined
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Where words stand in a text, blanks aside: of several places the nearest to one. */
function spanOf(text: string, words: string, near: number): Offsets[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+')
  if (pattern === '') return []
  return [...text.matchAll(new RegExp(pattern, 'g'))]
    .map((match): Offsets => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => Math.abs(a - near) - Math.abs(b - near))
    .slice(0, 1)
}

/** What two lists of spans share, as a share of what both cover. */
function likeness(a: readonly Offsets[], b: readonly Offsets[]): number {
  const length = (spans: readonly Offsets[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const shared = a.reduce(
    (sum, [from, to]) =>
      sum + b.reduce((more, [start, end]) => more + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0),
    0,
  )
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared)
}

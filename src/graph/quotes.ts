import type { RecordStatement } from '../model/record.ts'

/** A stretch of text that belongs to a statement. */
interface Stretch {
  readonly statement: RecordStatement
  readonly start: number
  readonly end: number
}

/**
 * Statements that are reported inside others ("Ellery said that Tarn had denied it"): pairs of the outer one and the inner
 * one, which lies wholly in a part of what the outer one says. Of several around it, the innermost is meant.
 */
export function* quotedStatements(
  statements: readonly RecordStatement[],
): Generator<[outer: RecordStatement, inner: RecordStatement]> {
  const contents = statements.flatMap((statement): Stretch[] =>
    statement.content.map(([start, end]) => ({ statement, start, end })),
  )
  const wholes = statements.map((statement): Stretch => ({ statement, ...extentOf(statement) }))
  // Where both begin at one place, the content is opened first, so that it can hold the other.
  const inOrder = [
    ...contents.map((stretch) => ({ ...stretch, isContent: true })),
    ...wholes.map((stretch) => ({ ...stretch, isContent: false })),
  ].sort((a, b) => a.start - b.start || Number(b.isContent) - Number(a.isContent) || b.end - a.end)
  const open: Stretch[] = []
  for (const stretch of inOrder) {
    while ((open.at(-1)?.end ?? Infinity) <= stretch.start) open.pop()
    if (stretch.isContent) open.push(stretch)
    else {
      const around = open.findLast((one) => one.end >= stretch.end && !isSame(one.statement, stretch.statement))
      if (around) yield [around.statement, stretch.statement]
    }
  }
}

/** One statement, or two of the same words: those are one in the graph. */
const isSame = (a: RecordStatement, b: RecordStatement): boolean =>
  a === b ||
  (a.source.length === b.source.length &&
    JSON.stringify([a.source, a.cue, a.content]) === JSON.stringify([b.source, b.cue, b.content]))

function extentOf({ source, cue, content }: RecordStatement): { start: number; end: number } {
  const spans = [...source, ...cue, ...content]
  return { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) }
}

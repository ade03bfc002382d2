import type { PageText } from '../model/page.ts'

/** A stretch of an article's text, throughout which the same holds. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Statements of which it is source, cue or content. */
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
  /** Whom it means, by place; the innermost mention, where one stands in another. */
  readonly mention: number | null
}

type Role = 'source' | 'cue' | 'content'

/** The text of an article in stretches, in order and without a gap: cut wherever anything begins or ends. */
export function stretchesOf({ text, statements, mentions }: PageText): Stretch[] {
  const spans = statements.flatMap(({ statement, ...roles }) =>
    (['source', 'cue', 'content'] as const).flatMap((role) =>
      roles[role].map(([start, end]) => ({ start, end, role, statement })),
    ),
  )
  const cuts = new Set([0, text.length])
  for (const { start, end } of spans) cuts.add(start).add(end)
  for (const [start, end] of mentions) cuts.add(start).add(end)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? text.length
    const covers = (span: { start: number; end: number }): boolean => span.start <= start && end <= span.end
    const of = (role: Role): number[] =>
      spans.filter((span) => span.role === role && covers(span)).map(({ statement }) => statement)
    const around = mentions.filter(([from, to]) => from <= start && end <= to)
    const [innermost] = around.sort(([a, b], [c, d]) => b - a - (d - c))
    return {
      start,
      end,
      source: of('source'),
      cue: of('cue'),
      content: of('content'),
      mention: innermost?.[2] ?? null,
    }
  })
}

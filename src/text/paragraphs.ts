import type { Span } from '../model/span.ts'

/** Shortest and longest line, in characters, that looks as if an editor had broken it. */
const WRAPPED = { shortest: 45, longest: 100 }

/**
 * The paragraphs of a text, without the blanks around them. A blank line ends a paragraph. A single line break does too,
 * unless the text is hard-wrapped: then most lines that go on below are of one editor's width.
 */
export function paragraphsOf(prose: string): Span[] {
  const lines = linesOf(prose)
  const wrapped = isWrapped(lines)
  const paragraphs: { start: number; end: number }[] = []
  let open = false
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (line.start === line.end) open = false
    else if (open && wrapped && last) last.end = line.end
    else {
      paragraphs.push({ ...line })
      open = true
    }
  }
  return paragraphs
}

/** Every line without the blanks around it; `start === end` for a blank one. */
function linesOf(prose: string): Span[] {
  return [...prose.matchAll(/[^\r\n]+|\r\n|\n|\r/g)].flatMap((match, i, all) => {
    const raw = match[0]
    const isBreak = /^[\r\n]/.test(raw)
    const previous = all[i - 1]?.[0] ?? '\n'
    if (isBreak) return /^[\r\n]/.test(previous) ? [{ start: match.index, end: match.index }] : []
    const text = raw.trim()
    const start = match.index + (text ? raw.indexOf(text) : 0)
    return [{ start, end: start + text.length }]
  })
}

function isWrapped(lines: readonly Span[]): boolean {
  const width = (line: Span | undefined): number => (line ? line.end - line.start : 0)
  const continued = lines.filter((line, i) => width(line) > 0 && width(lines[i + 1]) > 0)
  const fitting = continued.filter((line) => width(line) >= WRAPPED.shortest && width(line) <= WRAPPED.longest)
  return continued.length >= 4 && fitting.length >= 0.7 * continued.length
}

import type { CueReading } from '../../src/extract/encoder/cue-reading.ts'
import type { Span } from '../../src/model/span.ts'

/**
 * A text in which what the encoder would find is marked: {s source}, {c cue}, {k content}. Each cue is a reading of its
 * own, with the sources and contents that are marked between the cue before it and the one behind it.
 */
export function marked(template: string): { text: string; readings: CueReading[] } {
  let text = ''
  const spans: (Span & { role: string })[] = []
  for (const [whole, role, words = whole] of template.matchAll(/\{([sck]) ([^}]*)\}|[^{]+/gs)) {
    if (role) spans.push({ role, start: text.length, end: text.length + words.length })
    text += words
  }
  const cues = spans.filter(({ role }) => role === 'c')
  const certainty = { cue: 1, source: 1, content: 1 }
  const readings = cues.map(({ start, end }, i): CueReading => {
    const near = spans.filter(
      (span) => span.start > (cues[i - 1]?.end ?? -1) && span.end < (cues[i + 1]?.start ?? Infinity),
    )
    const of = (wanted: string): Span[] =>
      near.filter(({ role }) => role === wanted).map(({ start, end }) => ({ start, end }))
    return { cue: { start, end }, sources: of('s'), contents: of('k'), certainty }
  })
  return { text, readings }
}

import type { Span } from '../../model/span.ts'
import type { Utterance } from '../../model/utterance.ts'

/** Who is given as the speaker of words; the same object at several places makes one utterance of them. */
export type Speaker = Pick<Utterance, 'kind' | 'speaker'> & Partial<Omit<Utterance, 'source' | 'contents'>>

/** Words of a paragraph whose speaker the input gives. */
export interface Said extends Span {
  readonly by: Speaker
}

/** A paragraph of an article that a reader makes. */
export interface Paragraph {
  readonly text: string
  readonly said?: readonly Said[]
  /** Of a paragraph that only names who speaks in those below: where the name stands in it. */
  readonly label?: Said
}

/** Paragraphs put together to a text, and what is given of who speaks in it. */
export interface MadeText {
  readonly text: string
  readonly utterances: readonly Utterance[]
}

const BETWEEN = '\n\n'

/** Puts paragraphs together, with an empty line between them. */
export function textOfParagraphs(paragraphs: readonly Paragraph[]): MadeText {
  const found = new Map<Speaker, { source: Span | null; contents: Span[] }>()
  const spansOf = (by: Speaker): { source: Span | null; contents: Span[] } => {
    const spans = found.get(by) ?? { source: null, contents: [] }
    found.set(by, spans)
    return spans
  }
  let text = ''
  for (const paragraph of paragraphs) {
    const offset = text.length
    const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
    if (paragraph.label) spansOf(paragraph.label.by).source = moved(paragraph.label)
    for (const said of paragraph.said ?? []) spansOf(said.by).contents.push(moved(said))
    text += paragraph.text + BETWEEN
  }
  const utterances = [...found].filter(([, { contents }]) => contents.length > 0)
  return {
    text: text.slice(0, -BETWEEN.length || undefined),
    utterances: utterances.map(([by, spans]) => ({ ...by, ...spans })),
  }
}

import type { EntityType } from '../../src/model/entity.ts'
import type { Span } from '../../src/model/span.ts'
import type { Given } from '../../src/pipeline.ts'

/** A text with what its marks say is in it. */
export interface Marked {
  readonly text: string
  readonly given: Given
}

const MARK = /[[{]|\|([A-Z]+)\]|\|(source|cue|content)((?: \d)*)\}/g

interface Parts {
  readonly sources: Span[]
  readonly cues: Span[]
  readonly contents: Span[]
}

/**
 * Reads a text with marks: names as `[Anna Ellery|PERSON]`, parts of statements as `{she|source} {said|cue}
 * {it failed|content}`, with the statement's number behind the part where there are several: `{he|source 2}`. Names may
 * stand in parts. `¶` stands for a new paragraph.
 *
 * @throws {Error} where a mark is not closed
 */
export function readMarks(marked: string): Marked {
  const names: Given['names'][number][] = []
  const statements = new Map<number, Parts>()
  const open: number[] = []
  let text = ''
  let from = 0
  const source = marked.replace(/ ?¶ ?/g, '\n\n')
  for (const { index, 0: mark, 1: type, 2: part, 3: numbers = '' } of source.matchAll(MARK)) {
    text += source.slice(from, index)
    from = index + mark.length
    if (type === undefined && part === undefined) {
      open.push(text.length)
      continue
    }
    const span = { start: open.pop() ?? 0, end: text.length }
    if (type) names.push({ ...span, type: type as EntityType })
    for (const number of part ? (numbers.trim() || '1').split(' ') : []) {
      const parts = statements.get(Number(number)) ?? { sources: [], cues: [], contents: [] }
      statements.set(Number(number), parts)
      parts[`${part}s` as keyof Parts].push(span)
    }
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${marked}`)
  return { text: text + source.slice(from), given: { names, attributions: [...statements.values()] } }
}

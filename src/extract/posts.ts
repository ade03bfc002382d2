import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'

/** Trust in a post's author: a judgement, since a handle and a name beside it hardly mean anything else. */
const CONFIDENCE = 0.7

const AUTHOR = String.raw`(?<source>\p{Lu}[^\n(@:“”"]{0,60}?\s?\(@\w{1,30}\))`
const DAY = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4})`
/** "Ida Crane (@crane) Rain again. May 3, 2024" */
const BEFORE = new RegExp(`^${AUTHOR}:?\\s+(?<said>\\S.*?)(?:\\s+${DAY})?$`, 'dsu')
/** "Rain again. — Ida Crane (@crane) May 3, 2024"; the post may be the paragraph above. */
const BEHIND = new RegExp(`^(?:(?<said>.*\\S)\\s*)?(?<dash>[—–―-]{1,2})\\s*${AUTHOR}(?:\\s+${DAY})?\\.?$`, 'dsu')

/** Posts that an article shows with the name and handle of who wrote them. */
export function embeddedPosts({ prose, paragraphs }: Document): GrowingAttribution[] {
  return paragraphs.flatMap((paragraph, number): GrowingAttribution[] => {
    const words = prose.slice(paragraph.start, paragraph.end)
    const match = words.includes('(@') ? (BEHIND.exec(words) ?? BEFORE.exec(words)) : null
    if (!match?.indices?.groups) return []
    const { source, said, dash } = match.indices.groups
    const spanOf = ([start, end]: [number, number]): Span => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })
    const content = said ? spanOf(said) : paragraphs[number - 1]
    if (!source || !content) return []
    return [
      {
        sources: [spanOf(source)],
        cues: dash ? [spanOf(dash)] : [],
        contents: [content],
        polarity: 'asserted',
        confidence: CONFIDENCE,
        turn: 'labelled',
      },
    ]
  })
}

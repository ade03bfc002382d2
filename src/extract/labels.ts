import { CONFIDENCE, type Draft } from './draft.ts'
import { FUNCTION_WORDS } from './name-words.ts'
import { type Reading, trimmed } from './reading.ts'

/** "WALLACE: Let's begin." and headlines such as "Ellery: no more delays": a name, a colon, what it says. */
const LABEL = /^["“]?((?:\p{Lu}[\p{L}.’'-]*\s+){0,3}\p{Lu}[\p{L}.’'-]+):\s+(?=\S)/u
/** Words before a colon that announce a list or a note rather than a speaker. */
const NOT_A_SPEAKER =
  /^(?:Note|Notes|Update|Updated|Correction|Read|Read More|Source|Related|Watch|Video|Photo|Editor|By|More|Breaking|Live|Exclusive|Analysis|Opinion|Here|This|That|First|Second|Third|Question|Answer|The .*)$/i

/** Paragraphs that name their speaker before a colon: transcripts and headlines. */
export function labelledSpeech(reading: Reading): Draft[] {
  return reading.document.paragraphs.flatMap((paragraph) => {
    const match = LABEL.exec(reading.text.slice(paragraph.start, paragraph.end))
    const name = match?.[1]
    const isName = name?.split(/\s+/).every((word) => !FUNCTION_WORDS.has(word.toLowerCase()))
    if (!match || !name || !isName || NOT_A_SPEAKER.test(name)) return []
    const start = paragraph.start + match[0].indexOf(name)
    const end = start + name.length
    const content = trimmed(reading.text, { start: paragraph.start + match[0].length, end: paragraph.end })
    return content
      ? [
          {
            sources: [{ start, end }],
            cues: [{ start: end, end: end + 1 }],
            contents: [content],
            confidence: CONFIDENCE.labelled,
          },
        ]
      : []
  })
}

import type { Document } from '../../model/document.ts'
import type { JudgedStance, StanceQuestion } from '../../model/judging.ts'

/** Thanks that are none. */
const MOCKERY = /\bthank(?:s| you)\b[^.!?;]{0,60}?\bfor nothing\b|\bno thanks to\b/iu

/** The stance of set phrases that mock: "Thank you for nothing". `null` of all else, which is judged by its words. */
export function mockingStance({ article: { text } }: Document, { contents }: StanceQuestion): JudgedStance | null {
  const isMocking = contents.some(({ start, end }) => MOCKERY.test(text.slice(start, end)))
  return isMocking ? { stance: 'against', confidence: 0.75 } : null
}

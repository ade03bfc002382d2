import type { Said } from '../draft.ts'
import { wordsOf } from '../words.ts'
import { cueClassOf } from './cue-class.ts'
import { contentStems } from './words.ts'

/** Fewest content words of what is one however often it is said: "the tariffs" would be one thing said for years. */
export const FEWEST = 4

/** Kinds of saying that change what is said, whatever the words. */
export const TELLING: ReadonlySet<string> = new Set(['blames', 'praises'])

/**
 * What tells statements of the same words apart: how they are said, where that changes them, and, of few words, when and of
 * whom.
 */
export function occasionOf({ text, cue, polarity, saidOn, article, targets }: Omit<Said, 'claim'>): unknown[] {
  const cueClass = cueClassOf(cue)
  const isShort = contentStems(wordsOf(text)).size < FEWEST
  if (isShort) return [cueClass, polarity, saidOn ?? article, targets.toSorted()]
  return [...(TELLING.has(cueClass) ? [cueClass] : []), ...(polarity === 'asserted' ? [] : [polarity])]
}

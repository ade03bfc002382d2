import { kindsOfName } from '../../model/kinds.ts'
import { classesOf, wordsIn } from './lexicon.ts'

/** Words that say nothing of what somebody is. */
export const SMALL =
  /^(?:the|an?|of|for|in|on|at|to|and|or|by|with|from|who|whose|his|her|its|their|our|my|is|was|as|that|this|has|had|it|he|she|they|i|we|you|said|says|told|mr|mrs|ms)$/

/** Places beside a name. */
const BESIDE = /^(?:before|behind|with)$/

/** Adds what words at a place tell: each of them, pairs, their classes, the kinds of bodies that they name. */
export function addWords(features: Set<string>, place: string, text: string): void {
  const words = wordsIn(text).filter((word) => !SMALL.test(word))
  addClasses(features, place, words)
  const kind = place === 'with' ? 'with word' : 'word'
  for (const [i, word] of words.entries()) {
    features.add(`${kind} ${word}`)
    if (i > 0) features.add(`pair ${words[i - 1]} ${word}`)
  }
  if (BESIDE.test(place)) for (const body of kindsOfName(text)) features.add(`beside ${body}`)
  const last = words.at(-1)
  if (last !== undefined && place !== 'with') addClasses(features, `${place} last`, [last])
}

/** Adds the classes of words at a place. */
export function addClasses(features: Set<string>, place: string, words: readonly string[]): void {
  for (const word of words)
    for (const one of classesOf(word)) {
      features.add(`${place} ${one}`)
      features.add(`any ${one}`)
    }
}

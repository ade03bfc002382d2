import type { Said } from '../draft.ts'
import { wordsOf } from '../words.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'
import { numbersOf } from './numbers.ts'
import { rarityOf } from './rarity.ts'
import { contentStems, NEGATIONS } from './words.ts'

/** A statement with what it says, as far as that is compared. */
export interface Gist {
  readonly said: Said
  /** Content words without their endings, and how rare each is in news, 0 to 1; rarest first. */
  readonly stems: ReadonlyMap<string, number>
  /** All that the stems weigh together. */
  readonly weight: number
  readonly isNegated: boolean
  readonly isQuestion: boolean
  readonly numbers: ReadonlySet<number>
  readonly cueClass: CueClass
}

/** Whether a text asks anything. */
export const isQuestion = (text: string): boolean => text.includes('?')

export function gistOf(said: Said): Gist {
  const { text, cue } = said
  const words = wordsOf(text)
  const stems = [...contentStems(words)].map((stem) => [stem, rarityOf(stem)] as const)
  return {
    said,
    stems: new Map(stems.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    weight: stems.reduce((sum, [, rarity]) => sum + rarity, 0),
    isNegated: words.some((word) => NEGATIONS.has(word)),
    isQuestion: isQuestion(text),
    numbers: numbersOf(text),
    cueClass: cueClassOf(cue),
  }
}

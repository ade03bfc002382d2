import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { GrowingAttribution } from './growing-attribution.ts'

/**
 * Turns whose label is a letter ("B: No.") by the person named before them whose first or last name begins with it, and who
 * is named most; where nobody's does, by nobody whom the article knows.
 */
export function withInitials(
  { prose: text }: Document,
  names: readonly Mention[],
  turns: readonly GrowingAttribution[],
): GrowingAttribution[] {
  const first = turns[0]?.contents[0]?.start ?? 0
  const wordsOf = ({ start, end }: Mention): string[] => text.slice(start, end).split(' ')
  const named = names.filter(({ start, type, kind }) => start < first && type === 'PERSON' && kind === 'name')
  return turns.map((turn): GrowingAttribution => {
    const [source] = turn.sources
    const letter = source ? text.slice(source.start, source.end) : ''
    if (turn.turn !== 'labelled' || !/^\p{Lu}\.?$/u.test(letter)) return turn
    const known = named.filter((one) => wordsOf(one).some((word) => word.startsWith(letter.charAt(0))))
    const times = (one: Mention): number =>
      known.filter((other) => wordsOf(other).some((word) => wordsOf(one).includes(word))).length
    const [best] = [...known].sort((a, b) => times(b) - times(a))
    return best ? { ...turn, introduced: { start: best.start, end: best.end } } : { ...turn, turn: 'question' }
  })
}

import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'

const I = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'll", "i'd"])
const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves', "we're", "we've", "we'll", "we'd"])

/**
 * "I" in somebody's own words is that person, "we" the body that speaks. A person's "we" stays open: nobody says who else
 * is meant.
 *
 * @param quoted what is said in quotation marks, by one speaker
 */
export function castFirstPerson(
  { tokens, article }: Document,
  cast: Cast,
  quoted: readonly Span[],
  speaker: Member,
): void {
  const words = speaker.type === 'PERSON' ? I : speaker.type === 'ORG' ? WE : null
  if (!words) return
  for (const { start, end } of quoted) {
    for (let i = firstWhere(tokens, (token) => token.start >= start); (tokens[i]?.end ?? Infinity) <= end; i++) {
      const token = tokens[i]
      // "US" is a country.
      if (!token || !words.has(token.normal) || (token.text === token.text.toUpperCase() && token.text.length > 1))
        continue
      const length = /^\p{L}+/u.exec(article.text.slice(token.start, token.end))?.[0].length ?? 0
      const mention: Mention = { start: token.start, end: token.start + length, type: speaker.type, kind: 'pronoun' }
      if (!cast.at(mention)) cast.add(speaker, mention)
    }
  }
}

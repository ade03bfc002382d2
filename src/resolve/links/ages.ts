import type { Document } from '../../model/document.ts'
import type { Cast, Member } from '../cast/cast.ts'

/** How old an article says people are: "Lena Ortiz, 54,", "the 22-year-old David Harlow". */
export function agesIn({ article }: Document, cast: Cast): Map<Member, number> {
  const ages = new Map<Member, number>()
  for (const { member, mention } of cast.all()) {
    if (member.type !== 'PERSON' || mention.kind !== 'name' || ages.has(member)) continue
    const behind = /^(?:, (?:aged )?| \()(\d{1,2})(?=[,.);\s])/.exec(
      article.text.slice(mention.end, mention.end + 16),
    )?.[1]
    const before = /\b(\d{1,2})-year-old (?:[\p{L}-]+ ){0,3}$/u.exec(
      article.text.slice(Math.max(0, mention.start - 50), mention.start),
    )?.[1]
    const age = behind ?? before
    if (age) ages.set(member, Number(age))
  }
  return ages
}

/** The age that words give: "the 22-year-old". */
export const ageIn = (words: string): number | null => {
  const age = /\b(\d{1,2})-year-old\b/i.exec(words)?.[1]
  return age === undefined ? null : Number(age)
}

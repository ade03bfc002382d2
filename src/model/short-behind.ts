import type { Span } from './span.ts'

const SHORT_BEHIND = /^\s\(([\p{Lu}&.]{2,8})\)/u

/** The letters for a name in brackets right behind it: "Qualifications and Curriculum Authority (QCA)". */
export const lettersBehind = (text: string, { end }: Pick<Span, 'end'>): string | undefined =>
  SHORT_BEHIND.exec(text.slice(end, end + 12))?.[1]

const WORD_BEHIND = /^\s\((\p{Lu}\p{Ll}{3,9})\)/u

/** A word in brackets right behind a name that is made of its letters in order: "Northern Port Command (Norpocom)". */
export function wordBehind(text: string, { start, end }: Span): string | undefined {
  const word = WORD_BEHIND.exec(text.slice(end, end + 14))?.[1]
  if (word === undefined) return undefined
  const letters = [...word.toLowerCase()]
  const left = [...text.slice(start, end).toLowerCase()].reduce(
    (rest, letter) => (letter === rest[0] ? rest.slice(1) : rest),
    letters,
  )
  return left.length === 0 ? word : undefined
}

/** The letters for a name in brackets right behind it: "Qualifications and Curriculum Authority (QCA)". */
export const SHORT_BEHIND = /^\s\(([\p{Lu}&.]{2,8})\)/u

const WORD_BEHIND = /^\s\((\p{Lu}\p{Ll}{3,9})\)/u

/** A word in brackets right behind a name that is made of its letters in order: "Northern Port Command (Norpocom)". */
export function wordBehind(name: string, behind: string): string | undefined {
  const word = WORD_BEHIND.exec(behind)?.[1]
  if (word === undefined) return undefined
  const letters = [...word.toLowerCase()]
  const left = [...name.toLowerCase()].reduce((rest, letter) => (letter === rest[0] ? rest.slice(1) : rest), letters)
  return left.length === 0 ? word : undefined
}

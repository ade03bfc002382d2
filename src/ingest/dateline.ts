/** "WESTGATE, Oct. 26 (Example Press) —": a place in capitals, a day or none, and the agency in brackets. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,’'-]{2,60}(?:,?\s+[\p{L}.\s\d]{0,25})?\s*\((\p{Lu}[\p{L}\s.&-]{1,40})\)\s*(?:[—–:]|-{1,2}\s)/u

/** The agency that a dateline of the first paragraphs names; `null` where none does. */
export function agencyIn(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const [, agency] = DATELINE.exec(paragraph) ?? []
    if (agency !== undefined) return agency.trim()
  }
  return null
}

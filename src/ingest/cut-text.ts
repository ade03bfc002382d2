/** How services mark where they cut a text: "… [+45 chars]", "[...]", "Continue reading". */
const CUT =
  /\s*(?:(?:…|\.{3})?\s*\[\+\d+ chars?\]|\[(?:…|\.{3}|&hellip;)\]|(?:…|\.{3})?\s*(?:continue reading|read more|read the full (?:story|article)|keep reading)\b[^.!?]{0,120}(?:…|→|»|>|\.)?)\s*$/i
const DOTS = /\s*(?:…|\.{3})\s*$/

/** A text without the mark that says it was cut, and whether there was one. */
export function withoutCut(text: string): { text: string; isCut: boolean } {
  const kept = text.replace(CUT, '')
  if (kept !== text) return { text: kept.replace(DOTS, '…').trimEnd(), isCut: true }
  return { text, isCut: DOTS.test(text) }
}

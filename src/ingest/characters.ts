/** What JSON and YAML can spell and no text can hold: half a surrogate pair, which is no character, and NUL. */
const IMPOSSIBLE = /\p{Surrogate}|\0/gu

/** The text with U+FFFD in the place of what no text can hold, so that no offset moves. */
export const possible = (text: string): string => text.replace(IMPOSSIBLE, '\uFFFD')

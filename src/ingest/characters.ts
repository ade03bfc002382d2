/** What JSON and YAML can spell and no text can hold: half a surrogate pair, which is no character, and NUL. */
const IMPOSSIBLE = /\p{Surrogate}|\0/gu

/** The text with U+FFFD in the place of what no text can hold, so that no offset moves. */
export const possible = (text: string): string => text.replace(IMPOSSIBLE, '\uFFFD')

/** Windows-1252 from 0x80 to 0x9F, as the web reads it: what has no character there stays a control. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Controls that no text means: they come of Windows-1252 read as Latin-1. */
export const C1 = /[\x80-\x9F]/g

/** The character that Windows-1252 has where Unicode has a C1 control. */
export const fromC1 = (control: string): string => FROM_80.charAt(control.charCodeAt(0) - 0x80)

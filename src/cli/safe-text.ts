// Terminals take C0 and C1 controls as commands, and bidirectional controls let a line show what it does not say.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A text from outside, fit for one line of a terminal: line breaks and tabs as blanks, every other control character
 * as U+FFFD, so that no headline can move the cursor or recolour the screen.
 */
export const safeText = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(CONTROLS, '\uFFFD')

/** A word as the shell takes it. */
export const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

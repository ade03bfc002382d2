/** Characters that print nothing and stand inside words: soft hyphen, zero-width space and joiners, byte-order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Words as a reader sees them: nothing invisible in them, plain spaces between them. */
export const printed = (words: string): string => words.replace(INVISIBLE, '').replace(/\s+/g, ' ')

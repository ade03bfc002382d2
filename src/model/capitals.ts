import { isFirstName } from './first-names.ts'

/** "JFK", "Orr III", "OJ": letters that stand for words or numbers stay as they are. */
const STAYS = /^(?:[IVX]+|[^AEIOUYÀ-Þ]+|\p{L}?J)$/u
/** "AOC" alone may be initials. */
const HAS_CAPITALS = /\p{Lu}{4}|\p{Lu}{3}.*\s|\s.*\p{Lu}{3}/u
const WORD = /(?<!\p{L})(Mac|M[Cc](?=\p{Lu}))?(\p{Lu}{2,})(?!\p{L})/gu

/** A person's name in small letters, as other texts print it: "LEWIS O’BRIEN" → "Lewis O’Brien", "J. McKAY" → "J. McKay". */
export const withoutCapitals = (name: string): string =>
  HAS_CAPITALS.test(name)
    ? name.replace(WORD, (whole, prefix: string | undefined, word: string) =>
        STAYS.test(word) || isInitials(name, word) ? whole : `${small(prefix ?? '')}${small(word)}`,
      )
    : name

/** "AJP" of "AJP Taylor", but not of "BEA ORR": nothing else in the name is in small letters. */
const isInitials = (name: string, word: string): boolean =>
  word.length < 4 && name.startsWith(word) && /\p{Ll}/u.test(name) && !isFirstName(word.toLowerCase())

const small = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

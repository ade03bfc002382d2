import { distance } from 'fastest-levenshtein'
import { isFirstName, isSameFirstName } from '../../model/first-names.ts'
import { skeleton } from '../../model/sound.ts'
import type { PersonName } from './person-name.ts'

/** How two words of names go together; `null` where they are two names. */
type Likeness = 'same' | 'spelling' | 'near' | 'slip' | 'short' | 'initial' | null

/** How two full names go together, part by part. */
export interface NameLikeness {
  readonly surname: 'same' | 'spelling' | 'near' | 'slip' | 'part'
  readonly first: Exclude<Likeness, null> | 'initials' | 'second' | 'turned'
  readonly middle: 'same' | 'missing' | 'none'
  readonly generation: 'same' | 'missing' | 'none'
}

/**
 * How two full names of persons may be those of one person; `null` where a part of one contradicts the other.
 *
 * @param nicknames first names that are one here, as "dusty james"
 * @param isOfOnePost whether both hold a post that father and son do not hold both: papers print "Jr." or do not
 */
export function compareNames(
  a: PersonName,
  b: PersonName,
  nicknames: ReadonlySet<string> = NONE,
  isOfOnePost = false,
): NameLikeness | null {
  const generation = generations(a, b, isOfOnePost)
  if (generation === null) return null
  if (a.letters === b.letters) return { surname: 'same', first: 'same', middle: 'none', generation }
  if (a.sound === b.sound) return { surname: 'spelling', first: 'same', middle: 'none', generation }
  if (a.romanised !== null && a.romanised === b.romanised && a.isHyphened !== b.isHyphened)
    return { surname: 'spelling', first: 'spelling', middle: 'none', generation }
  return inOrder(a, b, nicknames, generation) ?? turned(a, b, generation) ?? turned(b, a, generation)
}

function inOrder(
  a: PersonName,
  b: PersonName,
  nicknames: ReadonlySet<string>,
  generation: NameLikeness['generation'],
): NameLikeness | null {
  const surname = surnames(a, b)
  const first = surname && firsts(a, b, nicknames)
  // Who mistypes a surname writes the first name as it is.
  if (surname === 'slip' && first !== 'same') return null
  const middle = first && middles(a.words, b.words)
  return middle ? { surname, first, middle, generation } : null
}

/**
 * "Abe Shinzo" is Shinzo Abe, where not both are first names, as of Hans Friedrich and Friedrich Hans, nor those of a father
 * and a son, as of Salman bin Mohammed.
 */
function turned(a: PersonName, b: PersonName, generation: NameLikeness['generation']): NameLikeness | null {
  if (a.sounds[0] !== b.sounds.at(-1) || a.words.length < 2 || b.words.length < 2) return null
  const [surname = '', ...rest] = a.words
  const first = firstNameLikeness(rest[0] ?? '', b.words[0] ?? '')
  if (first !== 'same' && first !== 'spelling' && first !== 'short') return null
  if (isFirstName(surname) && isFirstName(rest[0] ?? '')) return null
  if (a.fathers.length + b.fathers.length > 0 && !a.isTurned && !b.isTurned) return null
  const middle = middles([...rest, surname], b.words)
  return middle && { surname: 'same', first: 'turned', middle, generation }
}

const NONE: ReadonlySet<string> = new Set()

/** A father and his son: one of them is "Jr.", and he is not called without it by those who mean both. */
function generations(a: PersonName, b: PersonName, isOfOnePost: boolean): NameLikeness['generation'] | null {
  if (a.generation === b.generation) return a.generation === null ? 'none' : 'same'
  if (isOfOnePost && (a.generation === null || b.generation === null)) return 'missing'
  const is = (one: string): boolean => (a.generation ?? one) === one && (b.generation ?? one) === one
  return is('sr') ? 'missing' : null
}

function surnames(a: PersonName, b: PersonName): NameLikeness['surname'] | null {
  const [x = '', y = ''] = [a.words.at(-1), b.words.at(-1)]
  const same = wordLikeness(x, y, a.sounds.at(-1), b.sounds.at(-1))
  if (same === 'same' || same === 'spelling' || same === 'near' || same === 'slip') return same
  // "Ann Stone-Lee" and "Ann Stone"; "Hillary Rodham" and "Hillary Rodham Clinton"; not "Ri Hong-chul" and "Ri Hong-sop".
  // Behind "Ann Stone Max Orr" two stand in a row.
  const isIn = (one: PersonName, { words }: PersonName): boolean =>
    words.length > one.words.length - one.surnames.length + 1 &&
    one.surnames.some((word) =>
      words.slice(isFirstName(words[0] ?? '') ? Math.max(1, words.length - 2) : 1).includes(word),
    )
  const isBoth = a.surnames.length > 1 && b.surnames.length > 1
  return !isBoth && a.words.length !== b.words.length && (isIn(a, b) || isIn(b, a)) ? 'part' : null
}

function firsts(a: PersonName, b: PersonName, nicknames: ReadonlySet<string>): NameLikeness['first'] | null {
  const [x = '', y = ''] = [a.words[0], b.words[0]]
  if (a.nickname === y || b.nickname === x) return 'same'
  if (nicknames.size > 0 && nicknames.has([x, y].sort().join(' '))) return 'same'
  const likeness = firstNameLikeness(x, y)
  // "M.J. Orr" is hardly Mike Orr: who goes by two letters is not called by one of the names.
  if (likeness === 'initial') return isByLetters(a, b) || isByLetters(b, a) ? 'initials' : 'initial'
  if (likeness !== null) return likeness
  // "Willard Mitt Romney" goes by his second name; a surname of two words has none, nor have several whose names stand in a row.
  const isSecond = (word: string, few: PersonName, { words, fathers, surnames }: PersonName): boolean => {
    const place = words.slice(1, -Math.max(1, surnames.length)).indexOf(word)
    return word.length > 1 && (place === 0 || (place > 0 && few.words.length > 2)) && !fathers.includes(word)
  }
  // Salman bin Muhammad is the father or the son of Muhammad bin Salman.
  return isSecond(x, a, b) !== isSecond(y, b, a) ? 'second' : null
}

/** Whether the one is called by letters alone, the other by a first name alone. */
const isByLetters = ({ words: letters }: PersonName, { words }: PersonName): boolean =>
  letters.length > 2 && words.length === 2 && letters.slice(0, -1).every((word) => word.length === 1)

function middles(a: readonly string[], b: readonly string[]): NameLikeness['middle'] | null {
  const [x, y] = [a.slice(1, -1), b.slice(1, -1)]
  const [few, many, first] = x.length <= y.length ? [x, y, b[0]] : [y, x, a[0]]
  if (few.length === 0) return many.length === 0 ? 'none' : 'missing'
  // An initial is that of the first middle name: George W. Bush is not George H. W. Bush.
  const isFirst = (word: string, i: number): boolean =>
    word.length > 1 || firstNameLikeness(word, many[i] ?? '') !== null
  if (few.length < many.length && !few.every(isFirst)) return null
  // Who goes by the second name has one middle name less.
  const left = few.length < many.length || a[0] !== b[0] ? [...many, first ?? ''] : [...many]
  for (const word of few) {
    const at = left.findIndex((other) => firstNameLikeness(word, other) !== null)
    if (at < 0) return null
    left.splice(at, 1)
  }
  return 'same'
}

const firstNameLikeness = (a: string, b: string): Likeness => {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? (a === b ? 'same' : 'initial') : null
  if (a === b) return 'same'
  if (isSameFirstName(a, b)) return 'short'
  const likeness = wordLikeness(a, b)
  // "Marvin" is hardly another spelling of "Martin".
  return likeness === 'near' && isFirstName(a) && isFirstName(b) ? 'slip' : likeness
}

/** Letters of a word for each of which another may stand, in two ways of writing it, and where somebody mistyped it. */
const LETTERS_A_SPELLING = 5
const LETTERS_A_SLIP = 3
/** Where a letter is a syllable, another letter is another name. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}]/u

/**
 * @param x the one word as it sounds
 * @param y the other as it sounds
 */
const wordLikeness = (a: string, b: string, x = skeleton(a), y = skeleton(b)): Likeness => {
  if (a === b) return 'same'
  if (x === y) return 'spelling'
  const [least, most] = [Math.min(x.length, y.length), Math.max(x.length, y.length)]
  if (least < LETTERS_A_SLIP || most - least > most / LETTERS_A_SLIP || SYLLABLES.test(a + b)) return null
  const slips = least === most && isMixedUp(x, y) ? 1 : distance(x, y)
  if (least >= LETTERS_A_SPELLING && slips <= most / LETTERS_A_SPELLING) return 'near'
  // Who mistypes a name strikes other letters; another ending is another name: "Sánchez" and "Sancho".
  return slips <= Math.min(2, most / LETTERS_A_SLIP) && (slips === 1 || least === most) ? 'slip' : null
}

/** "Macron" and "Marcon" have the same letters. */
function isMixedUp(a: string, b: string): boolean {
  if (sumOf(a) !== sumOf(b)) return false
  return [...a].sort().join('') === [...b].sort().join('')
}

/** Of words with the same letters it is the same, and soon made. */
function sumOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at)
  return sum
}

import { distance } from 'fastest-levenshtein'
import { skeleton } from '../../model/sound.ts'
import type { Name } from './person-name.ts'
import { presidentNamed } from './us-presidents.ts'

/** What tells persons of an article apart. */
export type WholeName = Pick<Name, 'words' | 'nickname' | 'generation' | 'territory'>

/** Somebody by the fullest name, and all titles that stand beside names of this person. */
type Called = WholeName & Pick<Name, 'titles'>

/**
 * "Clinton", "Hillary", "H. Clinton" and "Hillary Clinton" are parts of "Hillary Rodham Clinton"; "Bill Clinton" is not, nor
 * "Max Orr Sr." of "Max Orr Jr.", "Ann B. Orr" of "Ann A. Orr" and Lord Gould of Tarn of "Alfred Gould".
 */
export function isPartOf(name: Name, person: Called): boolean {
  if (areOfTwo(name, person) || differ(name.territory, person.territory)) return false
  if (name.territory && !person.territory && !person.titles.has('lord')) return false
  const [short, full] = [name.words, person.words]
  if (short.length === 1) return true
  if (!isOneSound(full.at(-1), short.at(-1))) return false
  // "Hawk Sawyer" of "Kathleen Hawk Sawyer"
  if (short.length < full.length && short.every((word, i) => isOneSound(word, full[full.length - short.length + i])))
    return true
  const isFirst = isSameFirstName(short[0] ?? '', full[0] ?? '') || short[0] === person.nickname
  const [a, b] = [short.slice(1, -1), full.slice(1, -1)]
  return isFirst && (a.length === 0 || b.length === 0 || isSameFirstName(a[0] ?? '', b[0] ?? ''))
}

/** Whether father and son are named: "Sr." and "Jr."; a president's own name, and that of his son. */
export const areOfTwo = (name: WholeName, person: WholeName): boolean =>
  differ(name.generation, person.generation) || isPresidentBeside(name, person) || isPresidentBeside(person, name)

const isPresidentBeside = (president: WholeName, son: WholeName): boolean =>
  president.generation === null && son.generation !== null && isWholePresident(president.words)

/** "donald trump", "donald j trump" */
const isWholePresident = (words: readonly string[]): boolean =>
  words.length > 1 && presidentNamed(words.at(-1) ?? '')?.toLowerCase() === `${words[0]} ${words.at(-1)}`

export const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** The same, whatever its spelling, or one the initial of the other. */
const isSameFirstName = (a: string, b: string): boolean =>
  isOneSound(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** "Seb" and "Sebastian", "Liz" and "Elizabeth", "Mohammed" and "Mohammad". */
export const looksAlike = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || distance(a, b) === 1

/** "zelensky" and "zelenskyy", which an article and whom it quotes may write. */
export const isOneSound = (a = '', b = ''): boolean => a === b || skeleton(a) === skeleton(b)

/** The same words, whatever their spelling. */
export const areOneSound = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => isOneSound(word, b[i]))

/** The word of a name that has one letter wrong, within a long word, since another ending is another name; empty where none has, `null` where they differ. */
export function slipIn(a: readonly string[], b: readonly string[]): string | null {
  if (a.length !== b.length) return null
  const [wrong, ...more] = a.flatMap((word, i) => (isOneSound(word, b[i]) ? [] : [[word, b[i] ?? ''] as const]))
  if (wrong === undefined) return ''
  const [x, y] = wrong
  const isLong = Math.min(x.length, y.length) >= LONG && x.charAt(0) === y.charAt(0) && x.at(-1) === y.at(-1)
  return more.length === 0 && isLong && (distance(x, y) === 1 || isSwap(x, y)) ? x : null
}

/** Two letters in the wrong order: "netanayhu". */
export const isSwap = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.length === b.length && a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2)
}

/** Letters of a word in which one may be mistyped. */
const LONG = 6

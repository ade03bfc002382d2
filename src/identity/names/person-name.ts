import { LETTERS, titlesLength } from '../../model/honorifics.ts'
import { nameKey } from '../../model/name-key.ts'
import { remembered } from '../../model/remembered.ts'
import { skeleton } from '../../model/sound.ts'
import { inLatin } from './latin.ts'
import { isFamilyFirst, isHyphened, romanised } from './romanised.ts'

/** A person's name in parts, in lower case and without diacritics. */
export interface PersonName {
  /** First name, further names, surname; without particles ("de", "al", "bin"). */
  readonly words: readonly string[]
  /** Each of them as it sounds. */
  readonly sounds: readonly string[]
  /** Surname with its hyphen taken for a blank: "stone", "lee". */
  readonly surnames: readonly string[]
  /** All letters in one, those of particles too, so that "Jae-in", "Jae In" and "Jaein" are one, and "DeLora" and "De Lora". */
  readonly letters: string
  /** Them all as they sound. */
  readonly sound: string
  /** "Dusty" in 'James "Dusty" Barrow'. */
  readonly nickname: string | null
  /** "jr", "sr", "iii": whose father or son bears the same name. */
  readonly generation: string | null
  /** Whose son or daughter it is: "salman" of Mohammed bin Salman. */
  readonly fathers: readonly string[]
  /** Whether a particle stands where only a surname put first leaves one: "bin Salman Mohammed", "Salman Mohammed bin". */
  readonly isTurned: boolean
  /** Whether the surname is the first word, as in Chinese and Korean. */
  readonly isFamilyFirst: boolean
  /** A Chinese or Korean name, whichever way it is written in Latin letters. */
  readonly romanised: string | null
  /** Whether that is the older way, with a hyphen. */
  readonly isHyphened: boolean
}

const NICKNAME = /(?<=\S )["“‘'(]([^"”’')]+)["”’')](?= \S)/u
const GENERATION = /[\s,]+(jr|sr|jnr|snr|junior|senior|ii|iii|iv)\.?$/i
const BEHIND = new RegExp(`(?:,? (?:${LETTERS})\\.?)+$`)
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|ter|ten|zu|al|el|ul|ur|bin|bint|ibn|ben|abu|abd|st|mc|mac|y)$/
/** Particles that a surname begins with which is printed alone, "Le Pen", "al-Tarn"; "Al" and "Ben" are first names. */
const LEADS_SURNAME = /^(?:(?:De|Del|Della|Di|Da|Dos|Das|Du|La|Le|Van|Von|St|Bin|Bint)\b|\p{L}{2,5}-|\p{Ll})/u
const FATHER = /^(?:bin|bint|binti|ibn|ould)$/
/** Two names with the blank lost, as in handles: "FrankBuchner", "RepAnnPell"; not "MacDonald", "DeSantis". */
const GLUED =
  /^(?:[Rr]eal|Gov|Sen|Rep)?(?!(?:Mac|Mc|Fitz|De|Di|Da|Du|La|Le|Lo|Van|Von|O)\p{Lu})(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})(?:USA|\p{Lu}{2})?$/u
const HYPHENED_ALONE = /^(?!(?:[Aa]l|[Ee]l|[Bb]en|[Bb]in|[Uu]l|[Aa]bu)-)\p{Lu}[\p{L}’']+(?:-\p{L}[\p{L}’']+)+$/u
const SAME_GENERATION: Readonly<Record<string, string>> = { jnr: 'jr', junior: 'jr', snr: 'sr', senior: 'sr' }

/** Earl Warren and Duke Ellington; a peer without "of" is called so by nobody as often. */
const CALLED_SO = /^(?:Earl|Duke|Count|Baron|Marquis) \S+$/

/** Takes a printed name apart, its titles and letters of honour left out. */
export const personName = remembered(parse)

function parse(printed: string): PersonName {
  const nickname = NICKNAME.exec(printed)?.[1]
  const generation = GENERATION.exec(printed)?.[1]?.toLowerCase()
  const plain = printed.replace(NICKNAME, '').replace(/\s+/g, ' ').replace(BEHIND, '').replace(GENERATION, '').trim()
  const [surname, given] = plain.split(/, ?/)
  const ordered = given ? `${given} ${surname}` : plain
  const bare = ordered.slice(titlesLength(ordered, () => !CALLED_SO.test(ordered)))
  // Initials stand alone: "J.-C.", "JC" before a surname.
  const spaced = bare.replace(/\.(?=\S)/g, '. ').replace(/^(\p{Lu})(\p{Lu})(?= \p{Lu}\p{Ll})/u, '$1 $2')
  // A surname of two words alone is one: "Orr-Tarn".
  const all = (HYPHENED_ALONE.test(spaced) ? spaced.replaceAll('-', '') : spaced.replace(GLUED, '$1 $2'))
    .split(/[\s-]+/)
    .map(plainWord)
    .filter((word) => word !== '')
  const isFirst = (i: number): boolean => i === 0 && all.length === 2 && !LEADS_SURNAME.test(spaced)
  const words = all.filter((word, i) => !PARTICLE.test(word) || all.length === 1 || isFirst(i))
  return {
    words,
    sounds: words.map(skeleton),
    surnames: (spaced.split(/\s+/).at(-1) ?? '')
      .split('-')
      .map(plainWord)
      .filter((word) => !PARTICLE.test(word)),
    letters: all.join(''),
    sound: skeleton(all.join('')),
    nickname: nickname === undefined ? null : plainWord(nickname),
    generation: generation === undefined ? null : (SAME_GENERATION[generation] ?? generation),
    fathers: all.filter((_, i) => i > 1 && FATHER.test(all[i - 1] ?? '')),
    isTurned: all.length > 2 && (FATHER.test(all[0] ?? '') || FATHER.test(all.at(-1) ?? '')),
    isFamilyFirst: isFamilyFirst(spaced, words),
    romanised: romanised(words),
    isHyphened: isHyphened(spaced),
  }
}

/** "O’Neill" is one word, as is "Shia'". */
const plainWord = (word: string): string => inLatin(nameKey(word).replaceAll(' ', ''))

/** Whether a name is of one word, so that it tells only part of who is meant. */
export const isPartOfName = ({ words }: PersonName): boolean => words.length < 2

/** Whether a name is a surname with its particle: "Le Pen". */
export const isSurnameOfTwo = ({ words, letters }: PersonName): boolean => words.length === 1 && letters !== words[0]

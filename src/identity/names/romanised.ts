/** Of a Chinese or Korean name: two syllables with a hyphen, the second in small letters: "Tse-tung". */
const HYPHENED = /^\p{Lu}[\p{Ll}'’]+-[\p{Ll}'’]+$/u
const SYLLABLE = "(?:hs|[csz]h'?|t[sz]'?|sz|[bcdfghjklmnpqrstwxyz]'?)?[aeiouü]{1,3}(?:ng|n|h|k|r|l|m|p)?"
const ONE = new RegExp(`^${SYLLABLE}$`)
const SYLLABLES = new RegExp(`^(?:${SYLLABLE}){1,2}$`)

/** Ways of writing one syllable, older and newer; applied in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, ''],
  [/hs/g, 'x'],
  [/(?:tz|sz|ts|ss)u/g, 'zi'],
  [/[zc](?!h)|t[sz]/g, 'z'],
  [/[zc]h|[jq]/g, 'c'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/g(?!$|[^aeiou])|(?<!n)g/g, 'k'],
  [/on(?=g)/g, 'un'],
  [/ien/g, 'ian'],
  [/(?<=[ei])h/g, ''],
  [/uei/g, 'ui'],
  [/yeo|you/g, 'yu'],
]

/**
 * A Chinese or Korean name so that "Mao Tse-tung" and "Mao Zedong" are one; `null` where it can be none. More is one in this
 * than in either way of writing alone, so that only names of two ways are to be compared by it.
 */
export function romanised(words: readonly string[]): string | null {
  if (words.length < 2 || words.length > 3 || !words.every((word) => SYLLABLES.test(word))) return null
  return RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), words[0] + words.slice(1).join(''))
}

/** Whether a printed name is in the older of the two ways. */
export const isHyphened = (printed: string): boolean => printed.split(' ').some((word) => HYPHENED.test(word))

/** Common surnames of China, Korea and Vietnam that hardly anybody elsewhere has as first name. */
const FAMILIES = new Set(
  `ahn bae ban bai cai cao chang chen cheng chiang cho choe choi chou chung chu cui deng ding dong duan fang feng fu gao gong guo
  han hao he ho hong hsu hu hua huang hwang jang jeon jeong jiang jin jung kang kong kwon lai lau li liang liao lin liu lo
  lu luo ma mao meng moon nam ng ngo nguyen oh pak pan park peng pham phan qian qin ren rhee ri roh ryu seo shao shen shi shin
  son song su sun tan tang teng tian tran trinh tsai tsang wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang
  yao ye yeung yi yin yoo yoon yu yuan yun zeng zhang zhao zheng zhou zhu`.split(/\s+/),
)
/** Surnames that are first names as well: of somebody with one name more this tells nothing. */
const EITHER = new Set(['kim', 'lee'])
/** One or two syllables of standard Chinese, as it is written now. */
const PINYIN = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n)?){1,2}$/

/**
 * Whether the surname is the first word: "Xi Jinping", "Ban Ki-moon", "Lee Hsien Loong"; not of "Wen Ho Lee", whose last
 * word is a surname too.
 */
export function isFamilyFirst(printed: string, words: readonly string[]): boolean {
  const [family = '', given = ''] = words
  const isSplit = words.length === 3 || isHyphened(printed)
  if (words.length < 2 || words.length > 3 || !(FAMILIES.has(family) || (isSplit && EITHER.has(family)))) return false
  if (isHyphened(printed)) return true
  if (FAMILIES.has(words.at(-1) ?? '') || EITHER.has(words.at(-1) ?? '')) return false
  return isSplit ? words.slice(1).every((word) => ONE.test(word)) : PINYIN.test(given)
}

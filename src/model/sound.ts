import { remembered } from './remembered.ts'

/** Ways of writing one sound, in names that come into English from elsewhere; applied in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch|sh/g, 's'],
  [/dzh|zh|dj/g, 'j'],
  [/(?<=[kgtdb])h/g, ''],
  [/q|ck|c(?![ehi])/g, 'k'],
  [/ph/g, 'f'],
  [/oo|ou/g, 'u'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(?:iy|yy|ij|ii|yj|y)$/g, 'i'],
  [/(?<=[aeiou])y(?=[aeiou])/g, 'i'],
  [/(?<=\p{L}(?:in|ov|ev))e$/gu, ''],
  [/(\p{L})\1/gu, '$1'],
  // One sound is one letter, so that "Takaichi" and "Takaishi" differ in one.
  [/ch/g, 'č'],
]

/** A word in lower case as it sounds, roughly: "zelenskyy", "zelenskiy", "zelensky" are one; so are "putin", "poutine". */
export const skeleton = remembered((word) => RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word))

import { LEGAL_FORM } from '../../model/legal-form.ts'
import { SMALL_WORDS } from '../../model/small-words.ts'

/**
 * Which names of bodies mean the same one in an article: abbreviations ("EPA", "S.E.C."), shorter uses ("the Post", "the
 * Security Council", "Norvane" for "Norvane Ports"). A short name that two bodies could have is left by itself.
 *
 * @param names keys of names, as `keyOf` makes them
 * @param isListed whether a lexicon knows a name as a body of its own: "the House" is no short form of "White House", but
 *   "Facebook" is "Facebook Inc."
 * @returns for each name that is short for another one, that other one
 */
export function fullerNames(names: Iterable<string>, isListed: (name: string) => boolean): Map<string, string> {
  const bodies = [...new Set(names)].map((name) => ({ name, words: name.split(' ') }))
  const fuller = new Map<string, string>()
  for (const short of bodies) {
    const longer = isListed(short.name)
      ? bodies.filter(({ name }) => name !== short.name && name.replace(LEGAL_FORM, '') === short.name)
      : bodies.filter((body) => isShortFor(short.words, body.words))
    // "SSA field office" is no obstacle to what the letters stand for.
    const spelled = longer.filter(({ words }) => short.words.length === 1 && isInitialsOf(short.name, words))
    const full = spelled.length > 0 ? spelled : longer
    const longest = full.reduce<string | undefined>(
      (best, { name }) => (best && best.length >= name.length ? best : name),
      undefined,
    )
    // Two fuller ones are no obstacle where one of them is short for the other.
    const isClear = full.every(
      ({ name, words }) => singular(name) === singular(longest ?? '') || isShortFor(words, longest?.split(' ') ?? []),
    )
    if (longest && isClear) fuller.set(short.name, longest)
  }
  return fuller
}

/** "departments of homeland security" were named with another one. */
const singular = (name: string): string => name.replace(/^(\p{L}+)s(?= of )/u, '$1')

function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const [first = ''] = short
  if (short.length >= full.length) return false
  if (short.length === 1 && isInitialsOf(first, full)) return true
  const isTail = short.every((word, i) => word === full[full.length - short.length + i])
  const isHead = short.every((word, i) => word === full[i])
  const next = full[short.length] ?? ''
  return isTail || (isHead && first.length > 2 && !SMALL_WORDS.has(next) && !PRODUCT.has(next))
}

/** Behind the name of a maker, what it sells: "Apple Watch" is not Apple. */
const PRODUCT = new Set(
  'plus watch phone tablet pro max mini prime music maps pay store mail drive cloud play search glass echo app box pixel galaxy model series'.split(
    ' ',
  ),
)

/** "epa" of "environmental protection agency"; small words count or not. */
function isInitialsOf(word: string, full: readonly string[]): boolean {
  if (word.length < 2) return false
  const initials = (words: readonly string[]): string => words.map((one) => one.charAt(0)).join('')
  return word === initials(full) || word === initials(full.filter((one) => !SMALL_WORDS.has(one)))
}

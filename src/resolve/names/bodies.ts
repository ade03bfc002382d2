import { BODY_NOUN, kindsOfName } from '../../model/kinds.ts'
import { LEGAL_FORM } from '../../model/legal-form.ts'
import { SMALL_WORDS } from '../../model/small-words.ts'
import { withoutTrade } from '../../model/trades.ts'
import { slipIn } from './parts.ts'

/**
 * Which names of bodies mean the same one in an article: abbreviations ("EPA", "S.E.C."), shorter uses ("the Post", "the
 * Security Council", "Norvane" for "Norvane Ports"). A short name that two bodies could have is left by itself.
 *
 * @param names keys of names, as `keyOf` makes them, in order of the text, each as often as it stands there
 * @param isListed whether a lexicon knows a name as a body of its own: "the House" is no short form of "White House", but
 *   "Facebook" is "Facebook Inc."
 * @returns for each name that is short for another one, that other one
 */
export function fullerNames(names: readonly string[], isListed: (name: string) => boolean): Map<string, string> {
  const bodies = [...new Set(names)].map((name) => ({ name, words: name.split(' ') }))
  const isOfAnother = partsApart(names)
  const fuller = new Map<string, string>()
  for (const short of bodies) {
    const longer = isListed(short.name)
      ? bodies.filter(({ name }) => name !== short.name && inFull(name) === short.name)
      : BRAND.test(short.name)
        ? bodies.filter(({ name }) => name !== short.name && withoutTrade(inFull(name)) === short.name)
        : bodies.filter((body) => isShortFor(short.words, body.words) && !isOfAnother(short, body))
    const full = nearest(short, longer)
    const longest = full.reduce<string | undefined>(
      (best, { name }) => (best && best.length >= name.length ? best : name),
      undefined,
    )
    // Two fuller ones are no obstacle where one of them is short for the other.
    const isClear = full.every(
      ({ name, words }) => singular(name) === singular(longest ?? '') || isShortFor(words, longest?.split(' ') ?? []),
    )
    const plural = bodies.some(({ name }) => name === `${short.name}s`) && /\bairline$/.test(short.name)
    const meant = longest === undefined && !isListed(short.name) ? mistypedAs(short, bodies, names) : undefined
    // "Norvane Airline's fleet"
    if (plural) fuller.set(short.name, `${short.name}s`)
    else if (longest && isClear) fuller.set(short.name, longest)
    else if (meant) fuller.set(short.name, meant)
  }
  return fuller
}

/** The only body of whose name one that stands once is a slip: "Visgrad Group" of the Visegrad Group. */
function mistypedAs({ name, words }: Body, bodies: readonly Body[], names: readonly string[]): string | undefined {
  const [only, ...more] = bodies.filter(
    (other) =>
      Math.abs(other.name.length - name.length) < 2 &&
      other.name.charAt(0) === name.charAt(0) &&
      slipIn(words, other.words),
  )
  const times = names.filter((one) => one === name).length
  // Of two that stand once the first is the right one.
  const isFirst = only !== undefined && names.indexOf(only.name) < names.indexOf(name)
  return only && more.length === 0 && times === 1 && (isFirst || names.filter((one) => one === only.name).length > 1)
    ? only.name
    : undefined
}

/** Makers after whom others call their things, and papers theirs: "Apple Insider" is not Apple. */
const BRAND =
  /^(?:airbnb|amazon|apple|ebay|facebook|google|dell|ibm|instagram|intel|meta|microsoft|motorola|netflix|nintendo|nokia|paypal|samsung|sony|snapchat|spotify|tesla|tiktok|twitter|uber|whatsapp|youtube)$/

/** So often a name stands before one that begins with it and is another's. */
const OFTEN = 3

/**
 * Tells a part of a body: whoever is spoken of as "Norvane" again and again before "Norvane Action Fund" is named is not that.
 * A name is not told apart from itself with its trade or legal form.
 */
function partsApart(names: readonly string[]): (short: Body, full: Body) => boolean {
  return (short, full) => {
    if (!full.name.startsWith(`${short.name} `) || withoutTrade(full.name) === short.name) return false
    if (full.name.replace(LEGAL_FORM, '') === short.name) return false
    const before = names.slice(0, names.indexOf(full.name)).filter((name) => name === short.name)
    return before.length >= OFTEN
  }
}

/** "Facebook Inc.", "United States Federal Reserve" */
const inFull = (name: string): string => name.replace(LEGAL_FORM, '').replace(/^united states /, '')

interface Body {
  readonly name: string
  readonly words: readonly string[]
}

/** Of the names that one may be short for those that no other is an obstacle to. */
function nearest({ name: short, words: [first = '', ...more] }: Body, longer: readonly Body[]): readonly Body[] {
  const isOther = ({ name }: Body): boolean => withoutTrade(name) !== short && kindsOfName(name).length > 0
  const tests: readonly ((body: Body) => boolean)[] = [
    // "SSA field office" is no obstacle to what the letters stand for.
    ({ words }) => more.length === 0 && isInitialsOf(first, words),
    // "Orra Inc." is Orra whatever Orra Motors is, and that rather than "Orra Vista" is; "Orra University" may be as well.
    ({ name }) => name.replace(LEGAL_FORM, '') === short,
    ({ name }) => withoutTrade(name) === short && !longer.some(isOther),
  ]
  return tests.map((holds) => longer.filter(holds)).find(({ length }) => length > 0) ?? longer
}

/** "departments of homeland security" were named with another one. */
const singular = (name: string): string => name.replace(/^(\p{L}+)s(?= of )/u, '$1')

/** Papers that nobody calls by the last word, which is another's name. */
const OTHER_PAPER = /^(?:financial times|sunday times|radio times|royal mail|morning star)$/

function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const [first = '', last = ''] = [short[0], short.at(-1)]
  if (OTHER_PAPER.test(full.join(' '))) return false
  if (short.length >= full.length) return false
  if (short.length === 1 && isInitialsOf(first, full)) return true
  const isTail = short.every((word, i) => word === full[full.length - short.length + i])
  // "Tarn Police Federation" is of Tarn Police, and another.
  const isWhole = short.length > 1 && (BODY_NOUN.test(last) || /^(?:service|police|guard)$/.test(last))
  const isHead = !isWhole && short.every((word, i) => word === full[i])
  const next = full[short.length] ?? ''
  return isTail || (isHead && first.length > 2 && !SMALL_WORDS.has(next) && !NO_PART.test(next))
}

/** Behind the name of a maker, what it sells, who judges it and who likes it: not the maker are "Apple Watch", "Airbus A380", "the Apple court", "Tarn Supporters". */
const NO_PART =
  /\d|^(?:court|plus|watch|phone|tablet|pro|max|mini|prime|music|maps|pay|store|mail|drive|cloud|play|search|glass|echo|app|box|pixel|galaxy|model|series|supporters|fans|alumni)$/

/** What a body is, behind its name. */
const KIND = /^(?:union|group|party|agency|newspaper|organi[sz]ation)$/

/** "epa" of "environmental protection agency"; small words count or not. */
export function isInitialsOf(word: string, full: readonly string[]): boolean {
  if (word.length < 2) return false
  const initials = (words: readonly string[]): string => words.map((one) => one.charAt(0)).join('')
  const isOf = (words: readonly string[]): boolean =>
    word === initials(words) || word === initials(words.filter((one) => !SMALL_WORDS.has(one)))
  // "United Dock Workers union"
  return isOf(full) || (word.length > 2 && KIND.test(full.at(-1) ?? '') && isOf(full.slice(0, -1)))
}

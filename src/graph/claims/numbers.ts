const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
/** What small numbers are called. */
const SMALL = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
])
/** What multiplies the number before it, and stands for itself where there is none: "millions". */
const TIMES = new Map(
  Object.entries({
    ...{ hundred: 1e2, hundreds: 1e2, dozen: 12, dozens: 12, k: 1e3, thousand: 1e3, thousands: 1e3 },
    ...{ m: 1e6, mn: 1e6, million: 1e6, millions: 1e6, b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9 },
    ...{ tn: 1e12, trillion: 1e12, trillions: 1e12 },
  }),
)
/** A number in digits, a word, or what ends a number that is written in words. */
const TOKEN = /\d[\d,]*(?:\.\d+)?|\p{L}+|[^\s\p{L}\d-]/gu

/**
 * The numbers of a text, however they are written: "two hundred", "200" and "1.4m" → 200, 200, 1400000. "One" alone is no
 * number, since it mostly means somebody.
 */
export function numbersOf(text: string): Set<number> {
  const found = new Set<number>()
  let number = NONE
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    const more = goingOn(number, token)
    if (more) {
      number = more
      continue
    }
    addTo(found, number)
    number = goingOn(NONE, token) ?? NONE
  }
  return addTo(found, number)
}

/** A number as far as it is read. */
interface Reading {
  /** Its whole thousands and millions. */
  readonly thousands: number
  /** What the next word may multiply; `null` if there is nothing yet. */
  readonly rest: number | null
  readonly isOne?: boolean
}
const NONE: Reading = { thousands: 0, rest: null }

/** The number with the next word, or nothing if that is no part of it. */
function goingOn({ thousands, rest }: Reading, token: string): Reading | null {
  const begun = rest !== null || thousands > 0
  const times = TIMES.get(token)
  const small = SMALL.get(token)
  if (/^\d/.test(token)) return begun ? null : { thousands, rest: Number(token.replaceAll(',', '')) }
  if (times !== undefined && (token.length > 2 || begun))
    return times > 100
      ? { thousands: thousands + (rest ?? 1) * times, rest: null }
      : { thousands, rest: (rest ?? 1) * times }
  if (small !== undefined) {
    // "Twenty two" and "hundred five" go on; "two or three" does not.
    if (rest !== null && (rest < 20 || rest % 10 > 0 || small >= rest)) return null
    return { thousands, rest: (rest ?? 0) + small, isOne: !begun && small === 1 }
  }
  return token === 'and' && begun ? { thousands, rest } : null
}

function addTo(found: Set<number>, { thousands, rest, isOne }: Reading): Set<number> {
  if ((thousands > 0 || rest !== null) && !isOne) found.add(thousands + (rest ?? 0))
  return found
}

/** Whether a word in lower case is a number, or part of one; "one" is mostly somebody. */
export const isNumberWord = (word: string): boolean =>
  (SMALL.has(word) && word !== 'one') || (TIMES.has(word) && word.length > 2)

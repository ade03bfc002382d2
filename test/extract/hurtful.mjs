/**
 * Inputs on which a careless rule takes time that grows with the square of their length, or worse. `bench/hard-inputs.mjs`
 * measures whether one does.
 */

/**
 * @param {string} text
 * @param {number} size length of what is made
 */
const times = (text, size) => text.repeat(size / text.length)

/** @type {Readonly<Record<string, readonly [size: number, made: (size: number) => string]>>} */
const INPUTS = {
  'straight marks': [100_000, (n) => times('"', n)],
  'single marks': [100_000, (n) => times("'", n)],
  'opening marks and as many closing ones': [200_000, (n) => times('“', n / 2) + times('”', n / 2)],
  'capital words': [240_000, (n) => times('Alpha ', n)],
  'one long line': [1_000_000, (n) => times('a', n)],
  'marks of all kinds': [20_000, (n) => times('“\'"’ ‘«', n)],
  'quotations that never close': [20_000, (n) => times('“a b c\n\n', n)],
  'short quotations': [20_000, (n) => times('“We go.” ', n)],
  'plural possessives': [20_000, (n) => times('ministers’ ', n)],
  'names joined by "and"': [20_000, (n) => times('Bank of the Alpha and ', n)],
  weekdays: [20_000, (n) => times('Monday ', n)],
  initials: [20_000, (n) => times('J. ', n)],
  offices: [20_000, (n) => times('foreign policy ', n)],
  'one chain of hyphens': [20_000, (n) => times('Aa-', n)],
  'words that may be cues': [20_000, (n) => times('report ', n)],
  cues: [20_000, (n) => times('he said ', n)],
  brackets: [20_000, (n) => `${times('(', n)})`],
  commas: [20_000, (n) => times('a, ', n)],
  'full stops': [40_000, (n) => times('. ', n)],
  'letters and full stops': [40_000, (n) => times('a.', n)],
  'blanks inside a sentence': [100_000, (n) => `“a b,”${times(' ', n)}he said`],
  'blank lines': [100_000, (n) => times('\n', n)],
  'soft hyphens': [100_000, (n) => times('a\u00ad', n)],
  'events and bare nouns': [20_000, (n) => times('the Geneva talks, the talks, ', n)],
}

/** Each kind of input, as long as would hurt or a multiple of that. */
export const HURTFUL = Object.entries(INPUTS).map(([name, [size, made]]) => ({
  name,
  textOf: (factor = 1) => made(factor * size),
}))

const TYPES = ['PERSON', 'ORG', 'EVENT', 'OFFICE', 'PLACE', 'COUNTRY']

/**
 * In the encoder's stead where the input is long: what that does for a window takes as long whatever the words. It takes
 * every third word for a name, each of another type, so that what comes after has more to do than ever in news.
 *
 * @type {any}
 */
export const eager = {
  model: 'base',
  confidenceOf: () => 0,
  read: async ({ article }) => ({
    cues: [],
    names: [...article.text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter((_, i) => i % 3 === 0)
      .map(({ index, 0: word }, i) => ({ start: index, end: index + word.length, type: TYPES[i % TYPES.length] })),
    // Whoever is weighed first is meant.
    links: { rank: (_, candidates) => [...candidates, null].map((_, i) => (i === 0 ? 1 : 0)) },
    stances: { judge: () => ({ stance: 'against', confidence: 1 }) },
  }),
}

const FIRST_NAMES = ['Anna', 'Peter', 'Maria', 'Tom']
const LAST_NAMES = ['Ellery', 'Tarn', 'Quayle', 'Hask', 'Pym', 'Dobbs', 'Strand']
const SUFFIXES = [...'abcdefghijklmnopqrstuvwxy'].map((letter) => `${letter.toUpperCase()}ale`)
const NAMES = SUFFIXES.flatMap((suffix) =>
  FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}-${suffix}`)),
)

/**
 * News in which each of so many persons, 700 at most, says four things.
 *
 * @param {number} persons
 */
export const newsOf = (persons) =>
  NAMES.slice(0, persons)
    .map(
      (name) =>
        `“The plan will not work in Britain,” transport secretary ${name} told the BBC on Tuesday. “We said so.” ` +
        `She added that the 2031 election had cost Corwen County dear.\n\n` +
        `According to Mr ${name.split(' ')[1]}, the peace talks in Geneva failed. The minister said: “No.”`,
    )
    .join('\n\n')

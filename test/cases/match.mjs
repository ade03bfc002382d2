/** Whether what is found is what an expectation says, and what is found in a line. */

export const listed = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])

/** Marks, blanks and capitals aside. */
const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
export const words = (text) => plain(text).toLowerCase()

/** A name without its article, its first letter in either case. */
const nameKey = (name) => {
  const bare = plain(name).replace(/^the /i, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}
const alternatives = (names) => String(names).split(' | ').map(nameKey)
/** A label of a transcript may stay in capitals. */
export const isNamed = (names, { name }) =>
  alternatives(names).some((one) => one === nameKey(name) || one.toUpperCase() === plain(name))

export const says = ({ said, without, article }, statement) =>
  listed(said).every((part) => words(statement.said).includes(words(part))) &&
  !listed(without).some((part) => words(statement.said).includes(words(part))) &&
  (article === undefined || article === statement.article)

/** Whether all speakers are those expected: a name, a list of them, or null; `nobody` may be one of several. */
function isBy(speaker, { speakers }) {
  if (speaker === null) return speakers.length === 0
  const names = listed(speaker)
  if (speakers.length === 0) return names.every((name) => alternatives(name).includes('nobody'))
  return speakers.length === names.length && names.every((name) => speakers.some((one) => isNamed(name, one)))
}

const FIELDS = {
  speaker: isBy,
  of: (owner, { speakers }) => speakers.some(({ of }) => of.some((name) => isNamed(owner, { name }))),
  about: (targets, { about }) => listed(targets).every((name) => about.some((one) => isNamed(name, one))),
  addressee: (hearer, { addressee }) =>
    hearer === null ? addressee.length === 0 : addressee.some((one) => isNamed(hearer, one)),
  polarity: (polarity, statement) => polarity.split(' | ').includes(statement.polarity),
  saidOn: (day, { saidOn }) => String(day) === String(saidOn),
  sentence: (sentence, statement) => plain(sentence) === plain(statement.sentence),
  source: (source, statement) => alternatives(source).includes(nameKey(statement.source)),
}

export const fits = (expected, statement) =>
  Object.entries(FIELDS).every(([field, isAs]) => expected[field] === undefined || isAs(expected[field], statement))

const names = (nodes) =>
  nodes.map(({ name, of }) => (of.length > 0 ? `${name} of ${of.join()}` : name)).join(' + ') || 'nobody'

/** @param {import('./found.mjs').Statement} statement */
export function show({ said, speakers, about, addressee, polarity, saidOn }) {
  const facts = [
    ...(about.length > 0 ? [`about ${names(about)}`] : []),
    ...(addressee.length > 0 ? [`to ${names(addressee)}`] : []),
    ...(polarity === 'asserted' ? [] : [polarity]),
    ...(saidOn ? [`on ${saidOn}`] : []),
  ]
  return `${names(speakers)}: ${said.replace(/\s+/g, ' ')}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`
}

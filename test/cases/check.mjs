import { exportProblems } from './exports.mjs'

/**
 * What is not as a case expects it; README.md says what expectations mean.
 *
 * @param {any} expected
 * @param {import('./found.mjs').Found} found
 * @param {any} formats onrecord's `FORMATS`
 * @returns {string[]}
 */
export function problemsOf(expected, found, formats) {
  const { statements = [], may = [], only = false, never = [], exports = false } = expected
  const { errors = [], orError } = expected
  if (orError && found.errors.some((message) => RegExp(orError, 'i').test(message))) return []
  return [
    ...listed(errors)
      .filter((one) => !found.errors.some((message) => RegExp(one, 'i').test(message)))
      .map((one) => `no message /${one}/`),
    ...found.errors.filter((message) => !listed(errors).some((one) => RegExp(one, 'i').test(message))),
    ...statements.flatMap((one) => missing(one, found)),
    ...may.flatMap((one) =>
      found.statements.filter((it) => says(one, it) && !fits(one, it)).map((it) => `not so: ${show(it)}`),
    ),
    ...(only ? extra([...statements, ...may], found) : []),
    ...never.flatMap((one) => forbidden(one, found)),
    ...nodeProblems(expected, found),
    ...joinProblems(expected, found),
    ...(exports ? exportProblems(found.graph, formats) : []),
  ]
}

const listed = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value])

/** Marks, blanks and capitals aside. */
const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
const words = (text) => plain(text).toLowerCase()

/** A name without its article, its first letter in either case. */
const nameKey = (name) => {
  const bare = plain(name).replace(/^the /i, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}
const alternatives = (names) => String(names).split(' | ').map(nameKey)
/** A label of a transcript may stay in capitals. */
const isNamed = (names, { name }) =>
  alternatives(names).some((one) => one === nameKey(name) || one.toUpperCase() === plain(name))

const says = ({ said, without, article }, statement) =>
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
}

const fits = (expected, statement) =>
  Object.entries(FIELDS).every(([field, isAs]) => expected[field] === undefined || isAs(expected[field], statement))

function missing(expected, { statements }) {
  const same = statements.filter((one) => says(expected, one))
  if (same.some((one) => fits(expected, one))) return []
  const near =
    same.length > 0 ? same : statements.filter((one) => says({ said: listed(expected.said).slice(0, 1) }, one))
  return [`expected ${wanted(expected)}\n      found ${near.map(show).join('\n            ') || 'none'}`]
}

function extra(expected, { statements }) {
  const isPart = (part, { said }) => words(said).includes(words(part)) || words(part).includes(words(said))
  return statements
    .filter((one) => !expected.some(({ said }) => listed(said).some((part) => isPart(part, one))))
    .map((one) => `too much: ${show(one)}`)
}

const KINDS = { person: 'Person', organisation: 'Organisation', office: 'Office', place: 'Place', event: 'Event' }

function forbidden(pattern, { statements, nodes, holds }) {
  const { holder, office, person, organisation, ...rest } = pattern
  if (holder) {
    const wrong = holds.filter((one) => isNamed(holder, one.holder) && isNamed(office, one.office))
    return wrong.map((one) => `${one.holder.name} holds ${one.office.name}`)
  }
  const kind = Object.keys(KINDS).find((key) => pattern[key] !== undefined)
  if (kind) {
    const wrong = nodes.filter((one) => one.kind === KINDS[kind] && isNamed(pattern[kind], one))
    return wrong.map(({ name }) => `${name} is no ${kind}`)
  }
  const isAny = (names, found) => names === undefined || found.some((one) => isNamed(names, one))
  const { speaker, about, addressee, ...others } = rest
  return statements
    .filter((one) => says(others, one) && fits(others, one))
    .filter((one) => isAny(speaker, one.speakers) && isAny(about, one.about) && isAny(addressee, one.addressee))
    .map((one) => `never: ${show(one)}`)
}

/** A name listed once is one node, twice two; `onlyPersons` allows no other. */
function nodeProblems(expected, { nodes, holds }) {
  const { persons = [], organisations = [], onlyPersons = false } = expected
  const ofKind = (kind) => nodes.filter((one) => one.kind === kind)
  const wrongOf = (kind, names) =>
    [...new Set(names)].flatMap((name) => {
      const count = names.filter((one) => one === name).length
      const found = ofKind(kind).filter((one) => isNamed(name, one))
      if (found.length === count) return []
      const all = ofKind(kind).map((one) => one.name)
      return [`expected ${count} ${kind} ${name}, found ${found.length}; all: ${all.join(', ') || 'none'}`]
    })
  const strangers = onlyPersons ? ofKind('Person').filter((one) => !persons.some((name) => isNamed(name, one))) : []
  const unheld = (expected.holds ?? []).filter(
    ({ holder, office, of, former }) =>
      !holds.some(
        (one) =>
          isNamed(holder, one.holder) &&
          isNamed(office, one.office) &&
          (of === undefined || one.office.of.some((name) => isNamed(of, { name }))) &&
          (former === undefined || former === one.former),
      ),
  )
  return [
    ...wrongOf('Person', persons),
    ...wrongOf('Organisation', organisations),
    ...strangers.map(({ name }) => `no such Person: ${name}`),
    ...unheld.map(
      (one) =>
        `expected ${JSON.stringify(one)}, found ${holds.map(({ holder, office }) => `${holder.name}: ${office.name} of ${office.of.join()}`).join('; ') || 'no holders'}`,
    ),
  ]
}

/** `same` and `apart`: whose speakers, or which claims, are one node of the graph or several. */
function joinProblems({ speakers = {}, claims = {} }, { statements }) {
  const compare = (rules, idsOf, what) => {
    const found = (part) => new Set(statements.filter((one) => says({ said: part }, one)).flatMap(idsOf))
    const same = listed(rules.same).filter((group) => {
      const sets = group.map(found)
      return new Set(sets.flatMap((set) => [...set])).size !== 1 || sets.some((set) => set.size !== 1)
    })
    // Whether they have a speaker at all is for `statements` to say.
    const apart = listed(rules.apart).filter((group) => {
      const all = group.map(found).flatMap((set) => [...set])
      return new Set(all).size < all.length
    })
    return [
      ...same.map((group) => `not one ${what}: ${group.join(' = ')}`),
      ...apart.map((group) => `not ${what}s apart: ${group.join(' / ')}`),
    ]
  }
  return [
    ...compare(speakers, ({ speakerIds }) => speakerIds, 'speaker'),
    ...compare(claims, ({ claim }) => [claim], 'claim'),
  ]
}

const wanted = ({ said, ...fields }) =>
  `${Object.entries(fields)
    .map(([key, value]) => `${key} ${value === null ? 'nobody' : listed(value).join(' + ')}`)
    .join(', ')}: ${listed(said).join(' … ')}`

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

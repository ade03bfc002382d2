import { exportProblems } from './exports.mjs'
import { fits, isNamed, listed, says, show, words } from './match.mjs'
import { joinProblems, nodeProblems } from './nodes.mjs'

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

const wanted = ({ said, ...fields }) =>
  `${Object.entries(fields)
    .map(([key, value]) => `${key} ${value === null ? 'nobody' : listed(value).join(' + ')}`)
    .join(', ')}: ${listed(said).join(' … ')}`

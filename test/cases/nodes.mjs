import { isNamed, listed, says } from './match.mjs'

/** A name listed once is one node, twice two; `onlyPersons` allows no other. */
export function nodeProblems(expected, { nodes, holds }) {
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
export function joinProblems({ speakers = {}, claims = {} }, { statements }) {
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

import type { Term, World } from './internals.ts'

const FIRST_NAMES = new Set(['MaleName', 'FemaleName', 'FirstName'])

const PLACES = ['Place', 'Country', 'Region', 'City']

/** compromise takes "Anna Hill" and "Peter Marsh" for places, though it lists their first names; "Fort Wayne" is one. */
export function withFirstNames(terms: readonly Term[], { model }: World): void {
  let wasPlace = false
  for (const term of terms) {
    const isPlace = term.tags.has('Place')
    const listed = isPlace ? String(model.one.lexicon[term.normal] ?? '') : ''
    if (isPlace && !wasPlace && FIRST_NAMES.has(listed)) {
      for (const tag of ['Person', 'FirstName', listed]) term.tags.add(tag)
      for (const tag of PLACES) term.tags.delete(tag)
    }
    wasPlace = isPlace
  }
}

import type { Phrase } from './internals.ts'

/**
 * Tags that compromise does not have; Country, Demonym, Organization, Place and Honorific it has. Office and Event have no
 * parents: a phrase of several words has the tag, and its words stay what they are ("2016" in "2016 election" a number).
 */
export const TAGS = {
  Office: {},
  Event: {},
  Party: { is: 'Organization' },
}

const TAG_OF = {
  country: 'Country',
  demonym: 'Demonym',
  place: 'Place',
  organisation: 'Organization',
  office: 'Office',
  event: 'Event',
  titled: null,
} as const satisfies Record<Phrase['kind'], string | null>

/** The tag for the terms of a phrase; `null` for none. */
export const tagOf = ({ kind, isParty, isInName }: Phrase): string | null =>
  isInName ? null : isParty ? 'Party' : TAG_OF[kind]

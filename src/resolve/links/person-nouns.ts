/** Nouns that anybody may be called by. */
export const GENERIC =
  /^(?:man|woman|boy|girl|person|official|candidate|nominee|leader|president|senator|minister|spokes\p{L}+|chief|head)$/u

/** Nouns of persons, none of an office: "the source" is no paper. */
export const PERSON_NOUN = /^(?:source|expert|analyst|strategist|lawyer|attorney|adviser|aide|witness|insider)$/

/** People of whom a country has many, and is none. */
export const OFFICIALS =
  /^(?:official|lawmaker|legislator|diplomat|minister|ambassador|leader|head|boss|chief|president|senator|mp|judge|justice|attorney|lawyer|prosecutor|adviser|aide|expert|analyst|soldier|officer|investigator|source|witness|voter|supporter|activist|resident)$/

/** What somebody is to another, with bars between. */
export const RELATIVES =
  'father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|boyfriend|girlfriend|fiancée?'

/**
 * The weights of all reasons for and against two being one, which are added up. They were chosen by hand on MEANTIME, on
 * labelled pairs of names and on the cases of `test/identity`.
 */
export const WEIGHTS = {
  /** Persons: how their surnames go together. */
  'surname same': 2,
  'surname spelling': 1.9,
  'surname near': 0.9,
  'surname slip': 0.2,
  'surname part': 1,
  /** How their first names do. */
  'first same': 2,
  'first spelling': 1.8,
  'first near': 1,
  'first slip': 0.4,
  'first short': 1.3,
  'first second': 1.2,
  'first initial': 0.7,
  /** Two letters, of which the other has only what the first may stand for. */
  'first initials': -0.5,
  /** The surname stands first in one of the two. */
  'first turned': 0.6,
  'middle same': 0.8,
  'middle none': 0,
  'middle missing': -0.2,
  'generation same': 0.5,
  'generation none': 0,
  'generation missing': -0.3,
  /** A name of one word, which is somebody's surname, or what his own articles call him for short. */
  'only surname': 1.7,
  'only short form': 1.4,
  /** "Van Tarn" is hardly anybody else's surname. */
  particle: 0.5,
  'only first name': 0.4,
  /** Nobody else in all articles is called so. */
  'no namesake': 0.9,
  /** Or hardly anybody speaks of others who are: Obama is Barack rather than Michelle. */
  'namesakes seldom': 0.8,
  'well known': 0.5,
  /** Times the logarithm (base 2) of how many articles within `WINDOW` days speak of him; `MOST_SPOKEN_OF` at most. */
  'much spoken of': 0.35,
  /** Times what is shared with his articles, rare company counting more; `MOST_COMPANY` at most. */
  company: 0.75,
  title: 1.6,
  'other title': -0.4,
  outlet: 0.2,
  /** A striker and a member of parliament. */
  'other work': -1.5,
  /** Two of one full name of whom an article's pronouns, or an age, tell otherwise: they may be somebody else's there. */
  'other pronouns': -1.5,
  'other age': -2.2,
  /** Bodies: a short name that another article explains, or letters that are the first of a name. */
  'short name explained': 3.2,
  'letters fit': 2.2,
  /** The one is called as the other without its trade: "Orra", "Orra Motors"; alone it tells too little, however much is spoken of. */
  'only trade more': 1.9,
  'seldom explained': -0.8,
  /** Offices and bodies called by a common noun, where it is not said whose they are. */
  'same common name': 1,
  'same holder': 2.5,
  'owner in company': 1,
  'no other owner': 1.5,
  /** Happenings called by a common noun. */
  'same kind of event': 2,
  'same day': 1,
} as const

export type Reason = keyof typeof WEIGHTS

/** Two are one from this sum on. */
export const ENOUGH = 3.5
/** By how much the likeliest must be ahead of another who may be meant as well. */
export const LEAD = 0.7
/** From this sum on two that are not joined are listed for review. */
export const DOUBTFUL = 2.5
/** Days around an article in which others speak of the same matters. */
export const WINDOW = 45
/** Most that it counts how much somebody is spoken of: no number of articles alone tells who is meant. */
export const MOST_SPOKEN_OF = 1.5
/** Most that company counts. */
export const MOST_COMPANY = 2
/** By how many years two may differ of whom ages are told. */
export const YEARS = 2

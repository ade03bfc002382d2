import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { printed } from '../model/printed.ts'
import { firstWhere } from '../model/search.ts'
import type { Cast, Member } from './cast.ts'
import { KnownPersons, likeliest, noteStart } from './known-persons.ts'

export type Gender = 'male' | 'female'

/** A person's name taken apart: "Hillary Rodham Clinton". */
interface Name {
  readonly words: readonly string[]
  readonly gender: Gender | null
  /** Whether a title says that this is no first name: "Mr Hask". */
  readonly isSurname: boolean
}

const BEFORE_SURNAME = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov)\.?\s$/u

/** What the article says of each person's gender: by title, by a first name that is mostly one or the other. */
export type Genders = Map<Member, Gender>

/**
 * Joins persons' names that mean one person: fuller names first, then what each shorter one is a part of. A surname that
 * two people share goes to the one whose title fits, else to the one who is named in full more often.
 */
export function castPersons(document: Document, mentions: readonly Mention[], cast: Cast): Genders {
  const genders: Genders = new Map()
  const known = new KnownPersons()
  const byLength = mentions
    .map((mention) => ({ mention, name: nameAt(document, mention) }))
    .sort((a, b) => b.name.words.length - a.name.words.length || a.mention.start - b.mention.start)
  for (const { mention, name } of byLength) {
    const fitting = known
      .withPart(name.words)
      .filter(({ member }) => !name.gender || (genders.get(member) ?? name.gender) === name.gender)
    // "Mr Hask" is rather Tom Hask than Hask Tarn, but "Mr Xi" may well be Xi Tarn.
    const ofSurname = name.isSurname ? fitting.filter(({ words }) => words.at(-1) === name.words[0]) : []
    const match = likeliest(ofSurname.length > 0 ? ofSurname : fitting, mention.start)
    const person = match ?? known.add({ member: cast.create('PERSON'), words: name.words, starts: [], fullNames: 0 })
    noteStart(person, mention.start)
    if (name.words.length > 1) person.fullNames += 1
    // Whoever is never named in full may be known by a first name: "Melanie".
    const gender = name.gender ?? (match ? null : firstNameGender(document, mention))
    if (gender && !genders.has(person.member)) genders.set(person.member, gender)
    cast.add(person.member, mention)
  }
  return genders
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|obe|mbe|cbe|qc|kc|mp)$/

function nameAt(document: Document, mention: Mention): Name {
  const words = printed(document.article.text.slice(mention.start, mention.end))
    .toLowerCase()
    .replace(/[“”"‘’'()]/g, ' ')
    .split(/[\s.]+/)
    .filter((word) => word && !SUFFIX.test(word))
  const gender = titleGender(document, mention) ?? (words.length > 1 ? firstNameGender(document, mention) : null)
  const before = document.article.text.slice(Math.max(0, mention.start - 6), mention.start)
  return { words, gender, isSurname: words.length === 1 && BEFORE_SURNAME.test(before) }
}

function titleGender(document: Document, { start }: Mention): Gender | null {
  const before = document.article.text.slice(Math.max(0, start - 16), start).toLowerCase()
  if (/\b(?:mr|sir|lord|congressman|father|brother|king|prince)\.?\s$/.test(before)) return 'male'
  return /\b(?:mrs|ms|miss|dame|lady|baroness|congresswoman|sister|queen|princess)\.?\s$/.test(before) ? 'female' : null
}

/** First names of men that compromise takes for other words too, or does not know. */
const MEN = /^(?:barack|bill|bob|chuck|dick|jack|jeb|mark|newt|nick|rishi|rob|rod)$/i

function firstNameGender(document: Document, mention: Mention): Gender | null {
  const first = document.tokens[firstWhere(document.tokens, (token) => token.start >= mention.start)]
  if (MEN.test(first?.text ?? '')) return 'male'
  if (first?.tags.has('FemaleName') && !first.tags.has('MaleName')) return 'female'
  return first?.tags.has('MaleName') && !first.tags.has('FemaleName') ? 'male' : null
}

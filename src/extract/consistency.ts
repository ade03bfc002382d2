import type { EntityType } from '../model/entity.ts'
import type { NameReading } from './encoder/name-reading.ts'

/** Bodies that are named after people: "Trump administration", "Clinton Foundation". */
const AFTER_PERSON =
  /^(?:(?!(?:news|newspaper|magazine|agency|airlines?)\b)\p{Ll}|Administration|Campaign|Foundation|Organi[sz]ation|Tower|University|College|Institute|Cent(?:er|re)|Hotel|Family|Library)/u

/** What companies alone have behind their names: where nobody is called so in full, the company is. */
const FIRM = /^(?:Group|Holdings|Inc|Ltd|Corp|plc|PLC)\b/
const CERTAIN = 20

/** Where places are, and nobody is: "in Tarn Moor". */
const IN = /\b(?:in|near|above|outside|around) $/i

/** Longer names that the encoder takes for a person's where somebody or something is in them, and for a place's elsewhere. */
function inPlaces(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const formOf = ({ start, end }: NameReading): string => text.slice(start, end)
  const places = new Set(names.filter(({ type }) => type === 'PLACE').map(formOf))
  const isPlace = (name: NameReading): boolean =>
    places.has(formOf(name)) && IN.test(text.slice(Math.max(0, name.start - 9), name.start))
  return names.map((name) => (name.type === 'PERSON' && isPlace(name) ? { ...name, type: 'PLACE' } : name))
}

/**
 * One type for one name in an article: a surname is who is named in full elsewhere, the first word of a longer name what
 * that one is ("Norvane" of "Norvane Ports"), any other what most of its places are.
 */
export function consistent(text: string, found: readonly NameReading[]): NameReading[] {
  const names = inPlaces(text, found)
  // In capitals, as in headlines, it is the same name.
  const formOf = ({ start, end }: NameReading): string =>
    text.slice(start, end).replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  const votes = new Map<string, Map<EntityType, number>>()
  const vote = (form: string, type: EntityType, weight: number): void => {
    const ballot = votes.get(form) ?? new Map<EntityType, number>()
    votes.set(form, ballot.set(type, (ballot.get(type) ?? 0) + weight))
  }
  const persons = names.filter(({ type }) => type === 'PERSON').map(formOf)
  const borne = new Set(persons.flatMap((form) => form.split(' ').slice(1)))
  const seen = new Set<string>()
  for (const [i, name] of names.entries()) {
    const [first = '', second = '', ...rest] = formOf(name).split(' ')
    const before = names[i - 1]
    const hasOffice = before?.type === 'OFFICE' && text.slice(before.end, name.start) === ' '
    vote(formOf(name), name.type, hasOffice ? 3 : 1)
    if (second && name.type === 'PERSON' && second !== 'of') vote(rest.at(-1) ?? second, 'PERSON', 3)
    if (second && name.type === 'ORG' && !AFTER_PERSON.test(second)) {
      // Who is introduced by it is not called after a person who comes later.
      const isTold = borne.has(first) || seen.has(first)
      vote(first, 'ORG', !borne.has(first) && FIRM.test(second) ? CERTAIN : isTold ? 1.5 : 3)
    }
    seen.add(formOf(name))
  }
  return names.map((name) => {
    const form = formOf(name)
    // What a county does it does as the place that it is.
    if (name.type === 'ORG' && / County$/.test(form) && votes.get(form)?.has('PLACE')) return { ...name, type: 'PLACE' }
    // A place may be a body's too ("Boston", "Boston Globe"); offices and events are told by their own words.
    const isWord = /^\p{Lu}[\p{L}’'-]+$/u.test(form)
    const open: readonly EntityType[] = isWord ? ['PERSON', 'ORG', 'PLACE'] : ['PERSON', 'ORG']
    if (!open.includes(name.type)) return name
    const ballot = [...(votes.get(form) ?? [])].filter(
      ([type]) => (isWord || open.includes(type)) && (name.type !== 'PLACE' || type !== 'ORG'),
    )
    const [type] = ballot.reduce((best, one) => (one[1] > best[1] ? one : best), [name.type, 0] as const)
    return open.includes(type) ? { ...name, type } : name
  })
}

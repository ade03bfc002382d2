import type { Entity } from '../model/entity.ts'
import { maleness } from '../model/gender-told.ts'
import { titlesBefore } from '../model/honorifics.ts'
import type { ArticleRecord, RecordMention } from '../model/record.ts'
import { officeName } from './base-ids.ts'
import { type Field, fieldIn } from './fields.ts'

/** What an article says of a person, as far as it tells people of one name apart or shows that they are one. */
export interface Facts {
  /** How much speaks for a man, less how much for a woman. */
  readonly male: number
  /** The part of it that titles and nouns beside the name tell; pronouns may be somebody else's. */
  readonly maleSurely: number
  readonly born: number | null
  /** Offices and titles: "president", "president of US", "senator". */
  readonly titles: readonly string[]
  /** Kinds of work: sport, politics. */
  readonly fields: readonly Field[]
}

/** "Ann Reed, 19," "aged 64", behind a name. */
const AGE_BEHIND = /^,? (?:\(|aged )?(\d{1,2})(?=[,.;:)]| who\b|$)(?!,\d)/
/** "the 22-year-old", and not "the then 17-year-old" */
const AGE_WITHIN = /(?<!\b(?:then|once)[ -](?:an? )?)\b(\d{1,2})-year-old\b/
/** "22-year-old striker" before a name. */
const AGE_BEFORE = new RegExp(`${AGE_WITHIN.source}(?: [\\p{L}-]+){0,2} $`, 'u')
/** Who has a title is as old as that: the age is that of long ago. */
const GROWN = 21

/** The facts of a record's persons, by their ids. */
export function factsOf({ text, article, entities, mentions }: ArticleRecord): ReadonlyMap<string, Facts> {
  const year = Number(article.publishedAt?.slice(0, 4)) || null
  const found = new Map<
    string,
    { male: number; maleSurely: number; age: number; titles: Set<string>; fields: Set<Field> }
  >()
  for (const { id, type } of entities)
    if (type === 'PERSON') found.set(id, { male: 0, maleSurely: 0, age: 0, titles: new Set(), fields: new Set() })
  let named = ''
  for (const mention of mentions) {
    if (mention.proper && mention.type === 'PERSON') named = mention.entity
    const facts = found.get(mention.entity)
    if (facts === undefined) continue
    const said = mentionFacts(text, mention)
    facts.male += said.male
    if (mention.proper) facts.maleSurely += said.male
    // What is told of the past makes younger. "The 39-year-old" is surely nobody but who was named last.
    if (named === mention.entity) facts.age = Math.max(facts.age, said.age)
    for (const title of said.titles) facts.titles.add(title)
    for (const field of said.fields) facts.fields.add(field)
  }
  const countries = new Map(entities.flatMap(({ id, iso }) => (iso === undefined ? [] : [[id, iso]])))
  for (const office of entities) addOffice(office, countries, found)
  return new Map(
    [...found].map(([id, { male, maleSurely, age, titles, fields }]) => {
      const isKnown = year !== null && age > 0 && (age >= GROWN || titles.size === 0)
      return [id, { male, maleSurely, born: isKnown ? year - age : null, titles: [...titles], fields: [...fields] }]
    }),
  )
}

function mentionFacts(text: string, mention: RecordMention) {
  const { start, end, proper } = mention
  const printed = text.slice(start, end)
  if (!proper) {
    const age = AGE_WITHIN.exec(printed)?.[1]
    return {
      male: maleness(text, mention),
      age: Number(age ?? 0),
      titles: [],
      fields: fieldsIn([printed]),
    }
  }
  const titles = titlesBefore(text, start)
  const behind = text.slice(end, end + 60)
  const before = text.slice(Math.max(0, start - 40), start)
  const age = AGE_BEHIND.exec(behind)?.[1] ?? AGE_BEFORE.exec(before)?.[1]
  return {
    male: maleness(text, mention),
    age: Number(age ?? 0),
    titles: titles.filter(({ gender }) => gender === undefined).map(({ word }) => word),
    fields: fieldsIn([WORD_BEFORE.exec(before)?.[0], APPOSED.exec(behind)?.[1]]),
  }
}

/** "striker" in "Rovers striker Ann Reed". */
const WORD_BEFORE = /\p{L}+(?= $)/u
/** "cellist" in "Ann Reed, 19, a cellist of the". */
const APPOSED = /^(?:, \d{1,2})?, (?:an?|the) ((?:(?!(?:of|for|at|in|who|from|with|to|and) )[\p{L}-]+ ?){1,4})/u

const fieldsIn = (words: readonly (string | undefined)[]): Field[] => words.flatMap((some) => fieldIn(some ?? '') ?? [])

function addOffice(
  office: Entity,
  countries: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, { titles: Set<string>; fields: Set<Field> }>,
): void {
  if (office.type !== 'OFFICE') return
  const title = officeName(office.name)
  const field = fieldIn(title)
  const country = countries.get(office.of ?? '')
  for (const holder of office.holders ?? []) {
    const facts = found.get(holder)
    facts?.titles.add(title)
    if (country) facts?.titles.add(`${title} of ${country}`)
    if (field) facts?.fields.add(field)
  }
}

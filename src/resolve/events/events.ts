import { Cover } from '../../model/cover.ts'
import { type Document, tellsCountry } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { matchesIn } from '../../model/locate.ts'
import { lettersBehind } from '../../model/short-behind.ts'
import type { Cast } from '../cast/cast.ts'
import type { Countries } from '../names/countries.ts'
import { formAt, keyOf } from '../names/forms.ts'
import { nearestOf, noteStart } from '../names/starts.ts'
import { dateOfEvent, wordsOfEvent } from './event-facts.ts'
import { type EventName, eventName, fullness, isSameEvent } from './event-names.ts'
import { isParticular } from './particular.ts'

/** An event of the article, by all its names so far. */
interface KnownEvent {
  /** The mentions that name it, and then those by a bare noun. */
  readonly mentions: Mention[]
  /** By their forms. */
  readonly names: Map<string, EventName>
  /** Where it is named, in order. */
  readonly starts: number[]
}

const THE = /(?<![\p{L}-])(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Bb]oth) ([\p{Ll}-]+)(?![\p{L}-])/gu

/**
 * Joins names of events that mean one event ("US airstrikes on Yemen", "the Yemen strikes"), fuller ones first; a shorter
 * name goes to the fitting event that is spoken of nearest before it. Then the later bare nouns ("the strikes").
 */
export function castEvents(document: Document, mentions: readonly Mention[], cast: Cast, countries: Countries): void {
  const codes = new Map(
    document.lexicon.filter(tellsCountry).map((match) => [keyOf(formAt(document, match)), match.key]),
  )
  const spelledOut = abbreviations(document, mentions)
  const nameOf = (form: string): EventName => eventName(spelledOut.get(form) ?? form, (word) => codes.get(word))
  const events: KnownEvent[] = []
  const named = mentions.map((mention) => ({ mention, name: nameOf(formAt(document, mention)) }))
  for (const { mention, name } of named.sort(
    (a, b) => fullness(b.name) - fullness(a.name) || a.mention.start - b.mention.start,
  )) {
    const known = nearest(events, name, mention.start)
    const event = known ?? { mentions: [], names: new Map<string, EventName>(), starts: [] }
    if (!known) events.push(event)
    event.names.set(formAt(document, mention), name)
    event.mentions.push(mention)
    noteStart(event, mention.start)
  }
  for (const mention of events.length > 0 ? bareNouns(document, mentions) : []) {
    const before = events.filter(({ starts: [first = Infinity] }) => first < mention.start)
    nearest(before, nameOf(formAt(document, mention)), mention.start)?.mentions.push(mention)
  }
  for (const { mentions } of events)
    if (isParticular(document, mentions)) castEvent(document, mentions, cast, countries)
}

/** What letters in brackets right behind an event's name stand for. */
function abbreviations(document: Document, mentions: readonly Mention[]): Map<string, string> {
  const { text } = document.article
  return new Map(
    mentions.flatMap((mention): [string, string][] => {
      const short = lettersBehind(text, mention)
      return short ? [[short, formAt(document, mention)]] : []
    }),
  )
}

/** Adds an event with all that its names tell. */
function castEvent(document: Document, mentions: readonly Mention[], cast: Cast, countries: Countries): void {
  const member = cast.create('EVENT')
  for (const mention of mentions) {
    cast.add(member, mention)
    for (const word of wordsOfEvent(document, mention)) {
      const country = countries.named(word)
      if (country) member.participants.add(country)
    }
    member.date ??= dateOfEvent(document, mention)
  }
}

/** Of the events that may be meant, the one spoken of last before `at`, or else first after it. */
function nearest(events: readonly KnownEvent[], name: EventName, at: number): KnownEvent | undefined {
  const fitting = events.filter(({ names }) => [...names.values()].every((other) => isSameEvent(name, other)))
  return nearestOf(fitting, at) ?? undefined
}

/** "the strikes", where no event is named. */
function bareNouns(document: Document, events: readonly Mention[]): Mention[] {
  const named = new Cover(document.article.text.length, events)
  return matchesIn(document, THE)
    .filter((span) => !named.touches(span))
    .map((span) => ({ ...span, type: 'EVENT', kind: 'nominal' }))
}

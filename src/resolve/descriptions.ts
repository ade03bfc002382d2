import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { firstWhere } from '../model/search.ts'
import type { Cast } from './cast.ts'

const THE = /(?<![\p{L}-])(?:the|this|that|these|those|both) ([\p{Ll}-]+)(?![\p{L}-])/dgu

/**
 * Later mentions of an event by its bare noun: once "the Saltmere port strikes" are named, "the strikes" are those. The
 * event of that noun named last before is meant; a noun that no event has been named by means nothing.
 */
export function castEventNouns(document: Document, events: readonly Mention[], cast: Cast): void {
  const { text } = document.article
  const named = new Cover(text.length, events)
  const byNoun = groupByNoun(text, events)
  for (const paragraph of document.paragraphs) {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(THE)) {
      const [from = 0, to = 0] = match.indices?.[1] ?? []
      const span = { start: paragraph.start + from, end: paragraph.start + to }
      if (named.touches(span)) continue
      const ofNoun = byNoun.get(singular(match[1] ?? '')) ?? []
      const last = ofNoun[firstWhere(ofNoun, (event) => event.end > span.start) - 1]
      const event = last ? cast.at(last) : null
      if (event) cast.add(event, { ...span, type: 'EVENT', kind: 'nominal' })
    }
  }
}

function groupByNoun(text: string, events: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const event of events) {
    const noun = headOf(text.slice(event.start, event.end))
    const group = groups.get(noun) ?? []
    group.push(event)
    groups.set(noun, group)
  }
  return groups
}

const singular = (noun: string): string => noun.replace(/s$/, '')

/** "airstrikes on Yemen" → "airstrike"; "Saltmere port strikes" → "strike". */
const headOf = (name: string): string =>
  singular((name.toLowerCase().split(/ (?:on|in|of|against) /)[0] ?? '').split(/\s/).at(-1) ?? '')

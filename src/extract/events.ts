import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import { listedAt } from './listed.ts'
import { matchesOf, oneOf } from './patterns.ts'

/** What happens: heads of an event's name. */
const HEAD = oneOf(`
  elections?|re-election|referendum|debates?|primary|primaries|caucus(?:es)?|conventions?|conference|summit|talks|rally|
  rallies|inquiry|inquest|war|wars|attacks?|air ?strikes?|airstrikes?|strikes?|bombings?|shootings?|massacre|crisis|
  ceasefire|truce|hearing|trial|race|invasion|coup|uprising|riots?|floods?|hurricane|storm|earthquake|outbreak|
  pandemic|negotiations|walkout|by-election|leadership contest|contest|recession|protests?`)

/** Words that make a happening a particular one without a capital. */
const KIND = oneOf(`
  presidential|vice[- ]presidential|general|midterm|mid-term|local|national|primary|republican|democratic|gop|leadership|
  peace|civil|cold|first|second|third|final|last|next|upcoming|nominating|party|senate|house|gubernatorial|mayoral|climate|
  ceasefire|trade|budget|public|terror|terrorist|mass|drone|missile|port|dock|rail|train|nurses|teachers|snap|november|
  congressional|criminal|fbi|refugee|migrant|migration|financial|banking|hostage|world|town hall|\\d{4}`)

/**
 * A particular happening: a name, a year or a kind before the head ("the Yemen strikes", "2016 election", "peace talks").
 * A word's length is limited, since a long chain of hyphens could be cut into words in too many ways.
 */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:(?:\\p{Lu}[\\p{L}.-]{1,30}|\\d{4}|${KIND})[ -]){1,3}(?<![’']s )${HEAD})(?![\\p{L}\\p{N}-])`,
  'gdu',
)
/** "airstrikes on Yemen", "invasion of Ukraine", "war in Iraq". */
const ON_PLACE =
  /(?<![\p{L}\p{N}-])((?:air ?strikes?|strikes?|attacks?|wars?|invasion|bombing|siege|assault|annexation) (?:on|in|of|against) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/dgu
/** Happenings with a name of their own. */
const PROPER =
  /(?<![\p{L}\p{N}-])(Brexit|Holocaust|Watergate|9\/11|World War (?:II?|One|Two)|(?:First|Second) World War|Super Tuesday|Election Day|Inauguration Day|State of the Union(?: address)?|coalition of the willing|(?:Arab|Prague) Spring|\p{Lu}[\p{L}-]+ (?:Accords?|Summit|Conference|Convention|Referendum|War|Inquiry|Olympics|Games|Treaty|Protocol))(?![\p{L}\p{N}])/dgu

const STARTER =
  /^(?:The|A|An|U\.S\.|US|UK|GOP|American|British|Each|Such|She|He|They|We|It|Mass|This|That|These|Those|His|Her|Its|Their|Our|In|On|At|After|Before|During|Since|But|And|For|With|As)[ -]/

const SURE = /^coalition of the willing$|strikes? on /

/** A happening that a pattern found. */
interface FoundEvent extends Span {
  readonly type: 'EVENT'
  /** Whether it cannot be anything else. */
  readonly isSure: boolean
}

/** Particular happenings. Bare nouns ("the debate") are left to the encoder and to coreference. */
export function findEvents(document: Document): FoundEvent[] {
  const found: FoundEvent[] = []
  const covered = new Cover(document.article.text.length)
  for (const pattern of [PROPER, ON_PLACE, NAMED]) {
    for (const mention of matchesOf(document, pattern, 'EVENT')) {
      const one = withoutStarter(document.article.text, mention)
      if (!one || covered.touches(one) || (pattern === ON_PLACE && !endsInPlace(document, one))) continue
      covered.add(one)
      found.push({
        start: one.start,
        end: one.end,
        type: 'EVENT',
        isSure: SURE.test(document.article.text.slice(one.start, one.end)),
      })
    }
  }
  return found
}

/** Attacks on people are words more often than deeds: only countries and places are struck. */
const endsInPlace = (document: Document, event: Mention): boolean => {
  const last = listedAt(document, event).at(-1)
  return last !== undefined && last.end === event.end && (last.kind === 'country' || last.kind === 'place')
}

/** "After Geneva talks" → "Geneva talks"; a head that only a sentence's first word stood before is no name. */
function withoutStarter(text: string, mention: Mention): Mention | null {
  const starter = STARTER.exec(text.slice(mention.start, mention.end))
  if (!starter) return mention
  const start = mention.start + starter[0].length
  return /\s/.test(text.slice(start, mention.end)) ? { ...mention, start } : null
}

import { EVENTS, isOfEvent, isStarter } from './events.ts'
import type { Found, Match, Patterns, Term, World } from './internals.ts'
import { areJoined, isCapitalised, isJoined, withoutPossessive } from './joints.ts'
import { OFFICES } from './offices.ts'
import { TITLED } from './titled.ts'
import { wordsOf } from './words.ts'

/** Makes the patterns ready for a compromise. */
export function preparePatterns(world: World): void {
  const { termMethods, buildNet } = world.methods.one
  termMethods.isOfEvent = isOfEvent
  const groups = [OFFICES, EVENTS, TITLED]
  const words = groups.flatMap((group) => group.words)
  world.model.one.onrecord = {
    // It writes into the patterns.
    nets: groups.map(({ patterns }) =>
      buildNet(
        patterns.map((pattern) => ({ ...pattern })),
        world,
      ),
    ),
    netsOf: new Map(words.map((word) => [word, groups.flatMap((group, i) => (group.words.includes(word) ? [i] : []))])),
  }
}

const NO_PATTERNS: Patterns = { nets: [], netsOf: new Map() }
const NONE: readonly number[] = []

/**
 * Offices, events and persons behind a title, in each sentence: of what overlaps, lower ranks first, then what begins first,
 * then what is longest.
 *
 * @param listed the names that are listed, sentence by sentence, already written on the terms
 */
export function findPatterns(docs: readonly Term[][], listed: readonly Found[][], world: World): Found[][] {
  const placed: Placed[][] = docs.map(() => [])
  const { nets, netsOf } = world.model.one.onrecord ?? NO_PATTERNS
  // For each net the sentences that have a word of it.
  const places = nets.map(() => new Set<number>())
  docs.forEach((terms, i) => {
    for (const term of terms) for (const net of netsOf.get(term.machine || term.normal) ?? NONE) places[net]?.add(i)
  })
  nets.forEach((net, k) => {
    const at = [...(places[k] ?? [])]
    for (const match of at.length > 0
      ? matchesOf(
          at.map((i) => docs[i] ?? []),
          net,
          world,
        )
      : []) {
      const i = at[match.pointer[0]] ?? 0
      const one = placedAt(docs[i] ?? [], listed[i] ?? [], match)
      if (one) placed[i]?.push(one)
    }
  })
  return placed.map((found) =>
    found.length > 0 ? (['office', 'event', 'titled'] as const).flatMap((kind) => chosen(found, kind)) : [],
  )
}

/** Where roots are known, a list of the match syntax looks for them: "raced" would be a race. They are taken off meanwhile. */
function matchesOf(docs: readonly Term[][], net: object, world: World): Match[] {
  const rooted = docs.flat().filter(({ root }) => root !== undefined)
  const roots = rooted.map(({ root }) => root)
  for (const term of rooted) term.root = undefined
  const matches = world.methods.one.bulkMatch(docs, net, world.methods, {})
  rooted.forEach((term, i) => {
    term.root = roots[i]
  })
  return matches
}

interface Placed extends Match {
  readonly start: number
  readonly end: number
}

/** Where a match's phrase lies, if punctuation and letter case allow it. */
function placedAt(terms: readonly Term[], names: readonly Found[], match: Match): Placed | null {
  const [, from, to] = match.pointer
  if (!areJoined(terms, from, to) || !isSpelled(terms, match)) return null
  const start = from + (match.before ?? 0)
  const end = to - (match.behind ?? 0)
  if (terms[from - 1]?.post === '-' || isInside(names, start, end)) return null
  if (match.kind === 'event') return eventAt(terms, names, { ...match, start, end })
  // "Mr Hask-Tarn"
  return { ...match, start, end: match.kind === 'titled' ? wordEnd(terms, end) : end }
}

/** Where a word ends that hyphens join to others. */
const wordEnd = (terms: readonly Term[], end: number): number =>
  terms[end - 1]?.post === '-' && end < terms.length ? wordEnd(terms, end + 1) : end

function eventAt(terms: readonly Term[], names: readonly Found[], event: Placed): Placed | null {
  if (event.endsInPlace) return eventOnPlace(terms, names, event)
  if (isHeadline(terms, event)) return null
  // "US-China talks" are of both.
  if (!isStarter(terms[event.start]) || terms[event.start]?.post === '-') return event
  // A head that only a sentence's first word stood before is no name.
  return event.end - event.start > 2 ? { ...event, start: event.start + 1 } : null
}

/** Words that are a verb as often: at the beginning of a sentence, with more behind, they are one. */
const VERBS = new Set(
  wordsOf(
    'strike|strikes|attack|attacks|talks|rally|rallies|protest|protests|debate|debates|race|storm|riot|flood|floods',
  ),
)

/** "Russia strikes Kyiv", "Obama talks to Congress", but not "Yemen strikes began". */
function isHeadline(terms: readonly Term[], { start, end }: Placed): boolean {
  const [head, next] = [terms[end - 1], terms[end]]
  if (start > 0 || !VERBS.has(head?.normal ?? '') || isStarter(terms[0])) return false
  return next?.pre === '' && head?.post === ' ' && !next.tags.has('Verb')
}

function eventOnPlace(terms: readonly Term[], names: readonly Found[], event: Placed): Placed | null {
  const place = names.find(({ start, end }) => start < event.end && event.end <= end)
  if (place === undefined || !['country', 'place'].includes(place.phrase.kind) || place.phrase.hasStop) return null
  const { end } = place
  // "the attack on the U.S. compound", "an attack on Arizona Senator Tarn"
  if (isJoined(terms, end - 1) && isCapitalised(terms[end])) return null
  // A heart attack has a place, and is no event.
  if (['heart', 'panic'].includes(terms[event.start - 1]?.normal ?? '')) return null
  // "air strikes on Yemen": a pattern for both spellings would be one more to look for.
  const isAir = terms[event.start - 1]?.normal === 'air' && isJoined(terms, event.start - 1)
  return { ...event, start: isAir ? event.start - 1 : event.start, end }
}

/** Whether letters and full stops are as the pattern wants them. */
function isSpelled(terms: readonly Term[], { pointer: [, from, to], ...match }: Match): boolean {
  const { capitals, isLower, isAcronym, hasStop } = match
  const last = terms[to - 1]
  if (hasStop && !(last?.post.startsWith('.') && /^\p{Lu}/u.test(last.text))) return false
  if (isAcronym && !isTitleInCapitals(terms, to - 1)) return false
  // "election-night" is no election.
  if (isLower && (last?.post === '-' || !/^\p{Ll}/u.test(last?.text ?? ''))) return false
  if (capitals === undefined) return true
  return terms.slice(from, capitals === 'all' ? to : from + 1).every(({ text }) => /^[\p{Lu}\d]/u.test(text))
}

/** Whether words begin or end within a body's name: "House press secretary" of "White House", "Justice" of its Department. */
const isInside = (names: readonly Found[], from: number, to: number): boolean =>
  names.some(
    ({ phrase, start, end }) =>
      phrase.kind === 'organisation' && ((start < from && from < end) || (start <= from && to < end)),
  )

/** "PM" and "MPs", but not "5 PM" and not "Deutsche Bank AG". */
function isTitleInCapitals(terms: readonly Term[], at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]]
  if (term?.normal === 'pm' && /\d$/.test(before?.text ?? '')) return false
  if (term?.normal === 'ag' && isCapitalised(before)) return false
  return /^\p{Lu}+s?$/u.test(withoutPossessive(term?.text ?? ''))
}

function chosen(placed: readonly Placed[], kind: 'office' | 'event' | 'titled'): Found[] {
  const taken: Found[] = []
  const none = new Set(placed.flatMap((one) => (one.kind === 'nothing' ? [`${one.start} ${one.end}`] : [])))
  const candidates = placed
    .filter((one) => one.kind === kind && !none.has(`${one.start} ${one.end}`))
    .sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end)
  for (const { start, end, isSure, hasStop } of candidates) {
    if (taken.some((other) => start < other.end && other.start < end)) continue
    const more = { ...(isSure && { isSure }), ...(hasStop && { hasStop }) }
    taken.push({ phrase: { kind, key: '', name: '', size: end - start, ...more }, start, end })
  }
  return taken.sort((a, b) => a.start - b.start)
}

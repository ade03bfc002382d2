import { grouped } from '../model/grouped.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { companyOf, spokenOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { dateOf, headOf, isOver, isRare, knownName, participantsOf } from './events.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'
import { kindOfEvent, wordsOfEvent } from './names/event-name.ts'
import { WINDOW } from './weights.ts'

/** How many days apart articles speak of one happening that has but a common noun, and of one that has more words. */
const DAYS = 1
/** With so many that follow each is compared: of what is spoken of much there are thousands. */
const NEXT = 40

/**
 * Joins happenings called by a common noun, of which articles of the same days speak in the same company, and what lasts, with
 * what has the same participants and others as well: "the war in Tarnia", "Orland's war in Tarnia". Returns doubts.
 */
export function joinEvents(
  clusters: readonly Cluster[],
  nodeOf: (occurrence: Occurrence) => string,
  corpus: Corpus,
): Candidate[] {
  return joinLikeliest([...commonNouns(clusters, corpus), ...widerOf(clusters, nodeOf, corpus)])
}

function* commonNouns(clusters: readonly Cluster[], corpus: Corpus): Generator<Candidate> {
  const vague = clusters.filter(
    ({ first }) => first.isVague && !first.entity.participants?.length && first.sketch.day !== null,
  )
  const nameOf = ({ first }: Cluster): string => {
    const words = wordsOfEvent(first.plain)
    return words.length === 0 ? first.plain : [headOf(first), ...words].join(' ')
  }
  for (const [name, alike] of grouped(vague, (cluster) => [nameOf(cluster)])) {
    // "the impeachment inquiry" goes on for weeks, "the inquiry" is any.
    const days = name.includes(' ') && !isOver(name.split(' ')[0] ?? '') ? WINDOW : DAYS
    for (const [i, b] of alike.entries())
      for (const a of alike.slice(i + 1, i + 1 + NEXT)) {
        const apart = (a.first.sketch.day ?? 0) - (b.first.sketch.day ?? 0)
        if (apart > days) break
        const sameDay = apart > DAYS ? [] : [because('same day')]
        yield {
          a,
          b,
          evidence: [because('same kind of event'), ...sameDay, ...companyOf(a, b, corpus)],
          inferred: true,
        }
      }
  }
}

/** What lasts, and elections of a year, with those of the same kind that have more participants. */
function* widerOf(
  clusters: readonly Cluster[],
  nodeOf: (occurrence: Occurrence) => string,
  corpus: Corpus,
): Generator<Candidate> {
  const participants = new Map(clusters.map((cluster) => [cluster, participantsOf(cluster.first, nodeOf)]))
  const of = (cluster: Cluster): readonly string[] => participants.get(cluster) ?? []
  for (const alike of grouped(clusters, ({ first }) => lastingKey(first)).values()) {
    for (const cluster of alike) if (of(cluster).length > 1) cluster.mark = of(cluster).join(' ')
    for (const a of alike) {
      const all = alike.filter((b) => of(b).length > of(a).length && of(a).every((one) => of(b).includes(one)))
      const wider = of(a).length === 0 ? byFar(all) : all
      for (const b of wider) {
        const evidence = [because('same kind of event'), spokenOf(b, corpus.daysAround(a.first.sketch))]
        const only = wider.length === 1 ? [because('no other owner')] : []
        yield { a, b, evidence: [...evidence, ...only, ...companyOf(a, b, corpus)], inferred: true }
      }
    }
  }
}

/** The one that most articles speak of, where it is spoken of twice as much as any other: a year has elections in many countries. */
function byFar(clusters: readonly Cluster[]): readonly Cluster[] {
  const [first, second] = [...clusters].sort((x, y) => y.articles.length - x.articles.length)
  return first && first.articles.length >= 2 * (second?.articles.length ?? 0) ? [first] : []
}

/** By what a happening goes together with those that have more participants; nothing where it does not. */
function lastingKey(occurrence: Occurrence): string[] {
  const { entity, plain } = occurrence
  const head = headOf(occurrence)
  if (knownName(occurrence) !== undefined) return []
  if (isRare(head)) {
    const isNational = kindOfEvent(plain) === '' && (entity.participants?.length || wordsOfEvent(plain).length === 0)
    const year = dateOf(occurrence)?.slice(0, 4)
    return isNational && year !== undefined ? [`${head} ${year}`] : []
  }
  return entity.participants?.length && LASTING.test(head) ? [`${head} ${kindOfEvent(plain)}`] : []
}
const LASTING = /^(?:war|agreement|investigation|talk|negotiation|crisis)$/

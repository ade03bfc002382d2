import type { EntityType } from '../model/entity.ts'
import type { Identity, Rulings } from '../model/identity.ts'
import type { ArticleRecord } from '../model/record.ts'
import { bodyKeys, joinShortNames } from './bodies.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { Corpus } from './corpus.ts'
import { eventKeys } from './events.ts'
import type { Candidate } from './join.ts'
import { joinEvents } from './join-events.ts'
import { joinOwned, owned } from './owned.ts'
import { joinPersons } from './persons.ts'
import { NO_RULINGS, Ruled } from './rulings.ts'
import { joinSameNames } from './same-name.ts'
import { settle } from './settle.ts'

/**
 * Who is who across records: a pure function of the records, in whatever order they come, and of what is decided.
 *
 * Each kind is settled in turn, since what comes later builds on who is known: countries, places and bodies, then persons,
 * then offices and bodies by whose they are, then events by who takes part. In each kind what has one name is joined first,
 * then what may be called by several.
 */
export const identify = async (
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  rulings: Rulings = NO_RULINGS,
): Promise<Identity> => identified(await Corpus.read(records), rulings)

/** Who is who among those of a corpus whose nodes are not known. */
export function identified(corpus: Corpus, rulings: Rulings = NO_RULINGS): Identity {
  const ruled = new Ruled(rulings, corpus)
  const doubts: Candidate[] = []
  const all = corpus.sketches.flatMap(({ occurrences }) => occurrences.filter(({ node }) => node === null))
  const nodeOf = ({ node, cluster, base }: Occurrence): string => node ?? cluster?.whole.key ?? base

  const settleKind = (
    holds: (occurrence: Occurrence) => boolean,
    keyOf: (occurrence: Occurrence) => string,
    join: (clusters: Cluster[]) => readonly Candidate[],
  ): void => {
    const clusters = joinSameNames(all.filter(holds), keyOf, ruled.sidesOf, corpus)
    ruled.unite()
    for (const doubt of join([...new Set(clusters.map((cluster) => cluster.whole))])) doubts.push(doubt)
  }
  const isA =
    (...types: readonly EntityType[]) =>
    ({ entity }: Occurrence) =>
      types.includes(entity.type)
  const isNamedBody = ({ entity, isCommon }: Occurrence): boolean => entity.type === 'ORG' && !isCommon
  const byBase = ({ base }: Occurrence): string => base

  settleKind(isA('COUNTRY', 'PLACE'), byBase, () => [])
  settleKind(isNamedBody, bodyKeys(all.filter(isNamedBody)), (clusters) => joinShortNames(clusters, corpus))
  settleKind(isA('PERSON'), byBase, (clusters) => joinPersons(clusters, corpus))
  const common = owned(nodeOf)
  settleKind(
    ({ isCommon }) => isCommon,
    common.keyOf,
    (clusters) => joinOwned(clusters, common, nodeOf, corpus),
  )
  settleKind(isA('EVENT'), eventKeys(nodeOf), (clusters) => joinEvents(clusters, nodeOf, corpus))
  return settle(corpus, doubts)
}

import { firstLetters } from '../model/first-names.ts'
import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster } from './cluster.ts'
import type { Corpus } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'
import { isCrowded } from './meetings.ts'
import { compareNames, type NameLikeness } from './names/compare.ts'
import type { PersonName } from './names/person-name.ts'
import { bearersOf, loneNamePairs, partNamePairs } from './part-names.ts'
import { commonEvidence, traitsOf } from './person-evidence.ts'
import type { Reason } from './weights.ts'

/** Joins persons whose full names go together, then those told by part of a name with the one who is meant. Returns doubts. */
export function joinPersons(clusters: readonly Cluster[], corpus: Corpus): Candidate[] {
  const full = clusters.filter((cluster) => traitsOf(cluster).names.size > 0)
  const doubts = joinLikeliest(fullNamePairs(full, corpus))
  const whole = [...new Set(full.map((cluster) => cluster.whole))]
  // A pope's one name is all of his.
  const parts = clusters.filter((cluster) => traitsOf(cluster).names.size === 0 && !isCrowned(cluster))
  const bearers = bearersOf(whole)
  const inDoubt = joinLikeliest(partNamePairs(parts, bearers, corpus))
  return [...doubts, ...inDoubt, ...joinLikeliest(loneNamePairs(parts, bearers, corpus))]
}

const isCrowned = ({ first: { isVague, plain } }: Cluster): boolean => !isVague && !plain.includes(' ')

/**
 * Where two names that may be one meet: any but the first word of a name, as it sounds, may be the surname, and any but the
 * last the first name, of which the letter counts that it or its short forms begin with.
 */
export function blocksOf({ words, sounds, sound, nickname, romanised }: PersonName): string[] {
  const initials = new Set([...words.slice(0, -1), nickname ?? ''].flatMap((word) => [...firstLetters(word)]))
  const surnames = sounds.slice(1)
  return [
    sound,
    // "Abe Shinzo" and "Shinzo Abe"
    [sounds[0], sounds.at(-1)].sort().join(' '),
    ...(romanised === null ? [] : [`romanised ${romanised}`]),
    ...surnames.flatMap((surname) => [...initials].map((letter) => `${surname} ${letter}`)),
    // Surnames that are written in two ways, by the first name and their first consonants.
    `${words[0]} ${surnames
      .at(-1)
      ?.replace(/(?<=.)[aeiou]/g, '')
      .slice(0, 4)}`,
  ]
}

function* fullNamePairs(clusters: readonly Cluster[], corpus: Corpus): Generator<Candidate> {
  // Pairs meet in several blocks; those whose names contradict each other are far more than those to remember.
  const seen = new Set<number>()
  const called = clusters.map(
    (cluster, at): Called => ({ cluster, at, name: firstName(cluster), base: cluster.first.base }),
  )
  const blocksFor = ({ cluster }: Called): Set<string> =>
    new Set([...traitsOf(cluster).names.values()].flatMap(blocksOf))
  for (const [key, block] of grouped(called, blocksFor)) {
    if (corpus.crowds.has(key) || isCrowded(block)) continue
    for (const [first, one] of block.entries())
      for (let second = first + 1; second < block.length; second++) {
        const other = block[second] as Called
        const likeness = likenessOf(one, other)
        const pair = one.at * clusters.length + other.at
        if (likeness === null || seen.has(pair)) continue
        seen.add(pair)
        const [a, b] = [one.cluster, other.cluster]
        if (a.clashes(b)) continue
        yield { a, b, evidence: [...nameEvidence(likeness), ...commonEvidence(a, b, corpus)], inferred: false }
      }
  }
}

/** How the names of two go together; of those that hold one post "Jr." tells nothing. */
const likenessOf = ({ name, cluster }: Called, other: Called): NameLikeness | null =>
  compareNames(name, other.name) ??
  (name.generation === other.name.generation || !traitsOf(cluster).isOfOnePost(traitsOf(other.cluster))
    ? null
    : compareNames(name, other.name, undefined, true))

/** A cluster by one of its full names. */
interface Called {
  readonly cluster: Cluster
  /** Its place among all. */
  readonly at: number
  readonly name: PersonName
  readonly base: string
}

const firstName = (cluster: Cluster): PersonName => traitsOf(cluster).names.values().next().value as PersonName

/** What speaks for two full names being one. */
const nameEvidence = (likeness: NameLikeness): Evidence[] =>
  Object.entries(likeness).map(([part, how]) => because(`${part} ${how}` as Reason))

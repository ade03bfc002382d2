import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster } from './cluster.ts'
import { companyOf, spokenOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'
import { compareNames } from './names/compare.ts'
import { firstLetters } from './names/first-names.ts'
import { type PersonName, personName } from './names/person-name.ts'
import { skeleton } from './names/spelling.ts'
import { Traits } from './traits.ts'
import type { Reason } from './weights.ts'

/** Joins persons whose full names go together, then those told by part of a name with the one who is meant. Returns doubts. */
export function joinPersons(clusters: readonly Cluster[], corpus: Corpus): Candidate[] {
  const full = clusters.filter((cluster) => traitsOf(cluster).names.size > 0)
  const doubts = joinLikeliest(fullNamePairs(full, corpus))
  const whole = [...new Set(full.map((cluster) => cluster.whole))]
  const parts = clusters.filter((cluster) => traitsOf(cluster).names.size === 0)
  return [...doubts, ...joinLikeliest(partNamePairs(parts, whole, corpus))]
}

function* pairsOf<T>(items: readonly T[]): Generator<[T, T]> {
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) yield [items[i] as T, items[j] as T]
}

/**
 * Where two names that may be one meet: any but the first word of a name, as it sounds, may be the surname, and any but the
 * last the first name, of which the letter counts that it or its short forms begin with.
 */
const blocksOf = (cluster: Cluster): Set<string> =>
  new Set(
    [...traitsOf(cluster).names.values()].flatMap(({ words, sound, nickname }) => {
      const initials = new Set([...words.slice(0, -1), nickname ?? ''].flatMap((word) => [...firstLetters(word)]))
      const surnames = words.slice(1).map(skeleton)
      return [
        sound,
        ...surnames.flatMap((surname) => [...initials].map((letter) => `${surname} ${letter}`)),
        // Surnames that are written in two ways, by the first name and how they begin.
        `${words[0]} ${surnames.at(-1)?.slice(0, 3)}`,
      ]
    }),
  )

/** In a block of more names than this, a name finds too many that look like it: only equal ones are joined there. */
const CROWD = 400

function* fullNamePairs(clusters: readonly Cluster[], corpus: Corpus): Generator<Candidate> {
  // Pairs meet in several blocks; those whose names contradict each other are far more than those to remember.
  const seen = new Set<number>()
  for (const block of grouped(clusters.keys(), (number) => blocksOf(clusters[number] as Cluster)).values()) {
    if (block.length > CROWD) continue
    for (const [x, y] of pairsOf(block)) {
      const [a, b] = [clusters[x] as Cluster, clusters[y] as Cluster]
      const names = nameEvidence(firstName(a), firstName(b))
      const pair = x * clusters.length + y
      if (names === null || seen.has(pair)) continue
      seen.add(pair)
      if (!a.clashes(b)) yield { a, b, evidence: [...names, ...commonEvidence(a, b, corpus)], inferred: false }
    }
  }
}

const NO_TRAITS = new Traits()
const traitsOf = ({ traits }: Cluster): Traits => traits ?? NO_TRAITS

const firstName = (cluster: Cluster): PersonName => traitsOf(cluster).names.values().next().value as PersonName

/** What speaks for two full names being one; `null` where they contradict each other. */
function nameEvidence(a: PersonName, b: PersonName): Evidence[] | null {
  const likeness = compareNames(a, b)
  return likeness === null ? null : Object.entries(likeness).map(([part, how]) => because(`${part} ${how}` as Reason))
}

function commonEvidence(a: Cluster, b: Cluster, corpus: Corpus): Evidence[] {
  const [few, many] = a.records.size <= b.records.size ? [a, b] : [b, a]
  return [
    ...titleEvidence(a, b),
    ...(traitsOf(a).doesOtherWork(traitsOf(b)) ? [because('other work')] : []),
    ...companyOf(few, many, corpus),
  ]
}

function titleEvidence(a: Cluster, b: Cluster): Evidence[] {
  const [mine, theirs] = [traitsOf(a).titles, traitsOf(b).titles]
  if (mine.size === 0 || theirs.size === 0) return []
  return [because([...mine].some((title) => theirs.has(title)) ? 'title' : 'other title')]
}

/** What a person may be called for short: surname, first name, and what articles call her. */
const shortNamesOf = (cluster: Cluster): Set<string> =>
  new Set(
    [
      ...traitsOf(cluster).shorts,
      ...[...traitsOf(cluster).names.values()].flatMap(({ words, nickname }) => [
        words[0] ?? '',
        words.at(-1) ?? '',
        nickname ?? '',
      ]),
    ].map(skeleton),
  )

function* partNamePairs(parts: readonly Cluster[], full: readonly Cluster[], corpus: Corpus): Generator<Candidate> {
  const byName = grouped(full, shortNamesOf)
  for (const a of parts) {
    const word = skeleton(personName(a.first.entity.name).words[0] ?? '')
    const meant = byName.get(word) ?? []
    const namesakes = meant.filter((one) =>
      [...traitsOf(one).names.values()].some((name) => skeleton(name.words.at(-1) ?? '') === word),
    )
    for (const b of meant) {
      if (a.clashes(b)) continue
      const evidence = [
        ...partNameEvidence(word, b, namesakes, meant.length === 1),
        spokenOf(b, a.first.sketch.at, corpus),
        ...outletEvidence(a, b),
        ...commonEvidence(a, b, corpus),
      ]
      yield { a, b, evidence, inferred: true }
    }
  }
}

function partNameEvidence(word: string, b: Cluster, namesakes: readonly Cluster[], isAlone: boolean): Evidence[] {
  const isSurname = namesakes.includes(b)
  const isShort = [...traitsOf(b).shorts].some((short) => skeleton(short) === word)
  const reason = isSurname ? 'only surname' : isShort ? 'only short form' : 'only first name'
  return [
    because(reason),
    ...((isSurname ? namesakes.length === 1 : isShort && isAlone) ? [because('no namesake')] : []),
  ]
}

const outletEvidence = (a: Cluster, b: Cluster): Evidence[] =>
  [...traitsOf(a).outlets].some((outlet) => traitsOf(b).outlets.has(outlet)) ? [because('outlet')] : []

import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { companyOf, spokenOf } from './company.ts'
import type { Corpus, Days } from './corpus.ts'
import { because, type Candidate, joinLikeliest } from './join.ts'
import { bodyName, initialsOf, isLetters, isListedBody, nameBeforeTrade } from './names/body-name.ts'
import type { Reason } from './weights.ts'

/**
 * What articles call a body besides its name, if it is shorter: "KPF", "Ford" of Ford Motor Company. What all call another
 * is not its alone: the Conservative Party of Canada's "Conservatives".
 */
export const shortNamesOf = ({ entity }: Pick<Occurrence, 'entity'>): string[] => {
  const name = bodyName(entity.name)
  const own = entity.aliases.filter((alias) => !isListedBody(alias) && !isOwnerOf(alias, entity.name))
  return [...new Set(own.map(bodyName))].filter((short) => short.length < name.length)
}

/** Whether a name begins with another body's, whose it is: "Tarn parliament" of "Tarn parliament's committee on ports". */
const isOwnerOf = (alias: string, name: string): boolean =>
  name.startsWith(alias) && PART.test(name.slice(alias.length))
const PART =
  /^(?:[’']s? \S|(?: [\p{L}-]+)* (?:committee|subcommittee|commission|board|branch|division|unit|office|channel|account|team|prize|award|cup)s?(?![\p{L}-]))/iu

/**
 * The key of a named body. A short name that two bodies have is nobody's: each article's is then joined alone.
 *
 * @param occurrences of all named bodies
 */
export function bodyKeys(occurrences: readonly Occurrence[]): (occurrence: Occurrence) => string {
  const explained = new Map<string, Set<string>>()
  for (const occurrence of occurrences)
    for (const short of shortNamesOf(occurrence))
      explained.set(short, (explained.get(short) ?? new Set()).add(bodyName(occurrence.entity.name)))
  return ({ entity, sketch }) => {
    const name = bodyName(entity.name)
    return isLetters(entity.name) && (explained.get(name)?.size ?? 0) > 1 ? `${name} in ${sketch.id}` : name
  }
}

/** Joins bodies called by letters, or by part of a name, with those whom articles call so. Returns doubts. */
export function joinShortNames(clusters: readonly Cluster[], corpus: Corpus): Candidate[] {
  for (const cluster of clusters)
    if (!isLetters(cluster.first.entity.name)) cluster.mark = bodyName(cluster.first.entity.name)
  const explaining = grouped(clusters, ({ members }) => new Set(members.flatMap(shortNamesOf)))
  const fitting = grouped(clusters, ({ first }) => initialsOf(first.entity.name))
  const trading = grouped(clusters.filter(hasTrade), ({ first }) => [nameBeforeTrade(first.entity.name)])
  return joinLikeliest(
    clusters.flatMap((a) => {
      const { name } = a.first.entity
      const explained = explaining.get(bodyName(name)) ?? []
      // Two letters are the first of too many names.
      const fits = isLetters(name) && name.length > 2 && explained.length === 0 ? (fitting.get(name) ?? []) : []
      const trades = trading.get(bodyName(name)) ?? []
      // A body of one word that is part of another's name is that other's short form, and no body apart from it.
      a.mark = explained.length + trades.length > 0 ? null : a.mark
      const meant: readonly (readonly [Reason, readonly Cluster[]])[] = [
        ['short name explained', explained],
        ['letters fit', fits],
        ['only trade more', trades],
      ]
      const others = new Set(meant.flatMap(([, clusters]) => clusters))
      if (others.size > CROWD) return []
      const days = corpus.daysAround(a.first.sketch)
      return [...others].flatMap((b) => {
        if (a.clashes(b)) return []
        const reasons = meant.flatMap(([reason, clusters]) => (clusters.includes(b) ? [because(reason)] : []))
        return [{ a, b, evidence: [...reasons, ...shortNameEvidence(a, b, days, corpus)], inferred: true }]
      })
    }),
  )
}

/** Whether a body is called by what it does besides: "Orra Motors". */
const hasTrade = ({ first: { entity } }: Cluster): boolean => nameBeforeTrade(entity.name) !== bodyName(entity.name)

/** A short name of more bodies than this tells nothing. */
const CROWD = 20

/** So many times as often as its full name a short one may be used alone: else it is the name of another. */
const SELDOM = 10

function shortNameEvidence(a: Cluster, b: Cluster, days: Days, corpus: Corpus): Evidence[] {
  return [
    spokenOf(b, days),
    ...(a.articles.length > SELDOM * b.articles.length ? [because('seldom explained')] : []),
    ...companyOf(a, b, corpus),
  ]
}

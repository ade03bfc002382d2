import { total } from '../model/evidence.ts'
import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import type { Cluster } from './cluster.ts'
import { inOrder } from './corpus.ts'
import { DOUBTFUL, ENOUGH, LEAD, type Reason, WEIGHTS } from './weights.ts'

/** Two that may be one. */
export interface Candidate {
  /** The one of which less is told: others that it may be stand against this. */
  readonly a: Cluster
  readonly b: Cluster
  readonly evidence: readonly Evidence[]
  /** Whether `a` is told by part of a name only. */
  readonly inferred: boolean
}

const ONCE = Object.fromEntries(
  Object.entries(WEIGHTS).map(([reason, weight]): [string, Evidence] => [reason, { reason, weight }]),
) as Readonly<Record<Reason, Evidence>>

/** A reason with its weight. */
export const because = (reason: Reason, times = 1): Evidence =>
  times === 1 ? ONCE[reason] : { reason, weight: WEIGHTS[reason] * times }

interface Scored extends Candidate {
  readonly score: number
}

/**
 * Joins those for whom enough speaks, the likeliest first. Nobody joins where facts contradict, or where another who cannot
 * be the same is nearly as likely. Returns those left in doubt.
 */
export function joinLikeliest(candidates: Iterable<Candidate>): Candidate[] {
  const scored: Scored[] = []
  for (const { a, b, evidence, inferred } of candidates) {
    const score = total(evidence)
    if (score >= DOUBTFUL) scored.push({ a, b, evidence, inferred, score })
  }
  scored.sort((x, y) => y.score - x.score || byPlace(x, y))
  const rivals = grouped(scored, ({ a, b, inferred }) => (inferred ? [a] : [a, b]))
  const doubts: Candidate[] = []
  for (const candidate of scored) {
    const [a, b] = [candidate.a.whole, candidate.b.whole]
    if (a === b || a.clashes(b)) continue
    const isLeading =
      candidate.score >= ENOUGH &&
      !isContested(candidate, a, b, rivals) &&
      (candidate.inferred || !isContested(candidate, b, a, rivals))
    if (isLeading) unite(a, b, candidate)
    else doubts.push(candidate)
  }
  return doubts
}

/** Whether `one` may nearly as well be somebody who is not `other`. */
function isContested(
  candidate: Scored,
  one: Cluster,
  other: Cluster,
  rivals: ReadonlyMap<Cluster, readonly Scored[]>,
): boolean {
  const mine = candidate.a.whole === one ? candidate.a : candidate.b
  // They come by score, so that only the first few are looked at.
  for (const { a, b, score } of rivals.get(mine) ?? []) {
    if (score <= candidate.score - LEAD) return false
    const rival = (a === mine ? b : a).whole
    if (rival === one || rival === other || isOdd(rival, one, other)) continue
    if (rival.clashes(other, one) && !rival.clashes(one)) return true
  }
  return false
}

/** Of whom so many articles speak no single one's odd name tells that others of the name are two. */
const KNOWN = 8
const isOdd = (rival: Cluster, one: Cluster, other: Cluster): boolean =>
  one.articles.length >= KNOWN && 2 * rival.articles.length <= other.articles.length

/** The one of more articles takes in the other, so that time grows little with their number. */
function unite(a: Cluster, b: Cluster, { a: told, evidence, inferred }: Candidate): void {
  const [large, small] = a.members.length > b.members.length ? [a, b] : [b, a]
  small.release(large)
  large.join(small, { joined: [...(inferred ? told : small).members], inferred, evidence })
}

const byPlace = (x: Candidate, y: Candidate): number => inOrder(x.a.first, y.a.first) || inOrder(x.b.first, y.b.first)

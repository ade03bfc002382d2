import { grouped } from '../model/grouped.ts'
import type { Side, Stand } from '../model/stands.ts'

/** Days in a row, of those on which somebody spoke of a matter, on one side; or on both, where neither outweighs. */
export interface Run {
  readonly side: Side | 'mixed'
  readonly firstOn: string
  readonly lastOn: string
  /** Its stands, by day; of a side only those of that side. */
  readonly stands: readonly Stand[]
  /** How likely it is that one of them is as read, 0 to 1. */
  readonly trust: number
}

/** Less likely runs are none: one statement read wrongly would be two changes of mind. */
const LEAST = 0.5
/** How much one side must outweigh the other on a day on which both are found. */
const OUTWEIGHS = 2

/** The runs of one actor on one matter, in order of time. Stands without a day are in none. */
export const runsOf = (stands: readonly Stand[]): Run[] => {
  const byDay = grouped(stands, ({ told: { day } }) => (day === undefined ? [] : [day]))
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, all]) => runOf(day, all))
  return joined(joined(days).filter(({ trust }) => trust >= LEAST))
}

const runOf = (day: string, stands: readonly Stand[]): Run => {
  const of = (side: Side): Stand[] => stands.filter((one) => one.side === side)
  const weight = (some: readonly Stand[]): number => onePerClaim(some).reduce((sum, { trust }) => sum + trust, 0)
  const [pro, contra] = [of('for'), of('against')]
  const [more, less] = weight(pro) >= weight(contra) ? [pro, contra] : [contra, pro]
  const isClear = weight(more) >= OUTWEIGHS * weight(less)
  const counted = isClear ? more : stands
  return {
    side: isClear ? (more[0] as Stand).side : 'mixed',
    ...{ firstOn: day, lastOn: day, stands: counted, trust: trustOf(counted) },
  }
}

/** Runs with those of one side that follow each other made one. */
const joined = (runs: readonly Run[]): Run[] => {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.side !== run.side) all.push(run)
    else {
      const stands = [...last.stands, ...run.stands]
      all[all.length - 1] = { ...last, lastOn: run.lastOn, stands, trust: trustOf(stands) }
    }
  }
  return all
}

/** How likely it is that not all of them are read wrongly, as if each were wrong by itself. */
const trustOf = (stands: readonly Stand[]): number =>
  1 - onePerClaim(stands).reduce((wrong, { trust }) => wrong * (1 - trust), 1)

/** Of what is one thing said the surest report: however many papers print it, it is said once. */
export const onePerClaim = (stands: readonly Stand[]): Stand[] =>
  [...grouped(stands, (one) => [claimOf(one)]).values()].map((reports) =>
    reports.reduce((best, one) => (one.trust > best.trust ? one : best)),
  )

/** What is said by a stand: its claim, or else its statement alone. */
export const claimOf = ({ told }: Stand): string => told.claim || told.id

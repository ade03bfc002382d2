import type { Features } from '../../model/ranking.ts'
import type { Member } from '../cast/cast.ts'

/** A candidate as it was weighed. */
export interface Weighed {
  readonly members: readonly Member[]
  /** In groups that share no name. */
  readonly features: readonly Features[]
  /** How likely it is, 0 to 1; 0 where it is barred. */
  readonly probability: number
  /** Why it cannot be meant, whatever its score. */
  readonly barred: string | null
}

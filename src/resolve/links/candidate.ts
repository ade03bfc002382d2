import type { Features } from '../../model/ranking.ts'
import type { Member, Role } from '../cast/cast.ts'

/** Somebody whom an expression may mean, or several together. */
export interface Candidate {
  readonly members: readonly Member[]
  /** The mention within the expression's own words. */
  readonly inside: Role | null
  /** The office in these words that the member holds. */
  readonly office: Role | null
  /** The nearest mention before them, else behind. */
  readonly near: Role | null
  /** How many others are mentioned nearer. */
  readonly rank: number
  /** Whether "they" or "both" means these where it means whoever is named together. */
  readonly isNamedTogether: boolean
  /** How often mentioned within reach before them. */
  readonly count: number
}

/** Tells features of one candidate after another: what is the same for all of an expression's is found once. */
export type FeaturesOf = (candidate: Candidate) => Features

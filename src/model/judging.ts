import type { EntityType } from './entity.ts'
import type { Span } from './span.ts'
import type { Attribution, Stance } from './statement.ts'

/** What a stance is asked about: a statement and one of those it is about. */
export interface StanceQuestion extends Pick<Attribution, 'sources' | 'cues' | 'contents'> {
  /** Where the target is mentioned between the first and the last word of cue and content. */
  readonly mentions: readonly Span[]
  /** Where anybody else is. */
  readonly others: readonly Span[]
  readonly type: EntityType
  /** Whether the speaker is the target. */
  readonly isSpeaker: boolean
}

/** A stance, and how likely readers would see the same, 0 to 1. */
export interface JudgedStance {
  readonly stance: Stance
  readonly confidence: number
}

/** Judges by their words on which side statements are. */
export interface StanceJudging {
  judge(question: StanceQuestion): JudgedStance
}

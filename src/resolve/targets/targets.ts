import type { Document } from '../../model/document.ts'
import { contains } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { probability } from './perceptron.ts'
import {
  type Background,
  type TargetCandidate,
  targetCandidates,
  targetFeatures,
  type Utterance,
} from './target-features.ts'
import { TARGETS } from './target-weights.ts'

/** Whom or what a statement is about, and how likely readers would say so. */
export interface Target {
  readonly member: Member
  /** 0 to 1. */
  readonly salience: number
}

/** Least salience of a target: chosen on PolNeAR's development articles. */
const LEAST = 0.4
/** How likely somebody is meant who is named behind "said of". */
const TOLD = 0.95
/** Most targets a statement has: readers name one or two, seldom more. */
const MOST = 4

/**
 * Whom or what a statement is about, most salient first: a small network (`training/targets.py`) judges each candidate by
 * how, where and how often it is mentioned, and by what the talk is about anyway.
 */
export function targetsOf(document: Document, cast: Cast, background: Background, utterance: Utterance): Target[] {
  const candidates = targetCandidates(cast, background, utterance)
  const featuresOf = targetFeatures(document, candidates, utterance, background)
  const isTopic = ({ mentions }: TargetCandidate): boolean =>
    mentions.some((mention) => utterance.topics.some((topic) => contains(topic, mention)))
  return candidates
    .map((candidate) => ({
      member: candidate.member,
      salience: Math.max(isTopic(candidate) ? TOLD : 0, probability(TARGETS, featuresOf(candidate))),
    }))
    .filter(({ salience }) => salience >= LEAST)
    .sort((a, b) => b.salience - a.salience)
    .slice(0, MOST)
}

import type { StanceQuestion } from '../../model/judging.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Cast, Member, Role } from '../cast/cast.ts'
import { standsFor } from './target-features.ts'

type Words = Pick<Attribution, 'sources' | 'cues' | 'contents'>

/** What is to be judged of a statement and one target of it. */
export function stanceQuestion(
  cast: Cast,
  { sources, cues, contents }: Words,
  speakers: readonly Member[],
  target: Member,
): StanceQuestion {
  const roles = rolesIn(cast, [...cues, ...contents])
  const isMeant = (role: (typeof roles)[number]): boolean => role.member === target || standsFor(role) === target
  return {
    sources,
    cues,
    contents,
    mentions: roles.filter(isMeant).map(({ mention }) => mention),
    others: roles.filter((role) => !isMeant(role)).map(({ mention }) => mention),
    type: target.type,
    isSpeaker: speakers.includes(target),
  }
}

/** What is to be judged of a statement that is about nobody: on which side it is of the matter that it speaks of. */
export const toneQuestion = (cast: Cast, { sources, cues, contents }: Words): StanceQuestion => ({
  sources,
  cues,
  contents,
  mentions: [],
  others: rolesIn(cast, [...cues, ...contents]).map(({ mention }) => mention),
  type: 'EVENT',
  isSpeaker: false,
})

/** The mentions between the first and the last of some words. */
function rolesIn(cast: Cast, words: readonly Span[]): Role[] {
  const start = words.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = words.reduce((most, span) => Math.max(most, span.end), 0)
  return cast.within({ start, end })
}

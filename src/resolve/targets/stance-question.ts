import type { StanceQuestion } from '../../model/judging.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { standsFor } from './target-features.ts'

/** What is to be judged of a statement and one target of it. */
export function stanceQuestion(
  cast: Cast,
  { sources, cues, contents }: Pick<Attribution, 'sources' | 'cues' | 'contents'>,
  speakers: readonly Member[],
  target: Member,
): StanceQuestion {
  const words = [...cues, ...contents]
  const start = words.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = words.reduce((most, span) => Math.max(most, span.end), 0)
  const roles = cast.within({ start, end })
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

import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** Whether somebody is named between the source and what it says: "she told Orr that". */
export function isNamedBeforeContent(
  { cast }: Pick<Scene, 'cast'>,
  { span, statement }: Pick<Expression, 'span' | 'statement'>,
  members: readonly Member[],
): boolean {
  const content = statement?.contents.find(({ start }) => start >= span.end)
  if (!content || content.start - span.end > REACH) return false
  return cast
    .within({ start: span.end, end: content.start })
    .some(({ member, mention }) => mention.kind === 'name' && members.includes(member))
}

/** Further than that, in characters, a content is no more of the same clause. */
const REACH = 120

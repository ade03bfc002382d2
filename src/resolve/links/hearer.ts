import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'

/** Who is named between the source and what it says: "she told Orr that". */
export function namedBeforeContent(
  { cast }: Pick<Scene, 'cast'>,
  { span, statement }: Pick<Expression, 'span' | 'statement'>,
): Member[] {
  const content = statement?.contents.find(({ start }) => start >= span.end)
  if (!content || content.start - span.end > REACH) return []
  return cast
    .within({ start: span.end, end: content.start })
    .flatMap(({ member, mention }) => (mention.kind === 'name' ? [member] : []))
}

/** Further than that, in characters, a content is no more of the same clause. */
const REACH = 120

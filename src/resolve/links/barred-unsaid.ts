import { sentenceAt } from '../../model/locate.ts'
import { contains } from '../../model/span.ts'
import { isActor, isNamedPerson } from '../cast/cast.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { isAnswer } from './features.ts'
import type { History } from './history.ts'
import type { Scene } from './scene.ts'
import { isNamedWithin } from './spoken-of.ts'

/** Why speech without a source is not somebody's. */
export function barredUnsaid(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  if (isAsker(scene, expression, candidate)) return 'has just asked'
  if (isWritten(scene, expression, candidate)) return 'is not whose words are printed there'
  if (isNamedWithin(scene, expression, candidate)) return 'is spoken of in the quotation'
  if (isUnnamedBefore(scene, expression, candidate)) return 'has no name, and somebody with one is spoken of since'
  return isQuotedInside(scene.history, candidate) ? 'has spoken only within what another says' : null
}

/** Before what stands on something. */
const PRINTED =
  /\b(?:headline|caption|sign|banner|placard|poster|slogan|billboard|sticker|leaflet|graffiti|T-shirt)s?\b[^“"‘]*[:,]\s?["“‘]?$/iu

/** "The headline was: “…”": only whoever that sentence begins with has said it. */
function isWritten({ document, cast }: Scene, { span }: Expression, { members }: Candidate): boolean {
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? span.start
  if (!PRINTED.test(document.article.text.slice(start, span.start))) return false
  const first = cast
    .within({ start, end: span.start })
    .find(({ member, mention }) => isActor(member) && mention.kind === 'name')
  return first === undefined || !members.includes(first.member)
}

/** "The segment had author Max Orr, who writes on war, claiming": it is no spokesperson from before who does that. */
function isUnnamedBefore({ document, cast }: Scene, { span, statement }: Expression, { members }: Candidate): boolean {
  const start = document.sentences[sentenceAt(document, span.start)]?.start ?? span.start
  return (
    statement?.cues.length !== 0 &&
    members.some(({ type, holders }) => type === 'OFFICE' && holders.size === 0) &&
    cast.within({ start, end: span.start }).some(isNamedPerson)
  )
}

/** “And Orr said ‘go’,” said Lowe. “…”: it is not Orr who goes on. */
function isQuotedInside({ last, turns }: History, { members }: Candidate): boolean {
  const [content] = last?.statement.contents ?? []
  if (!last || !content || !last.members.some((one) => members.includes(one))) return false
  const outer = turns.find(
    (turn) =>
      turn !== last &&
      turn.statement.form === 'direct' &&
      turn.statement.contents.some((one) => contains(one, content)),
  )
  return outer !== undefined && !outer.members.some((one) => members.includes(one))
}

/** Speech without a source in a paragraph of its own, behind a question, is the answer of somebody else. */
function isAsker({ document, history }: Scene, { span, statement }: Expression, { members }: Candidate): boolean {
  const { last } = history
  if (!last || statement?.cues.length !== 0 || !isAnswer(document.article.text, history)) return false
  return (
    document.article.text.slice(last.end, span.start).includes('\n') &&
    members.some((member) => last.members.includes(member))
  )
}

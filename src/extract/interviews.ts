import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Turn } from '../model/statement.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { ANNOUNCED, TALKED } from './interviewee.ts'
import { labelAt } from './labels.ts'
import { isAddressed, isFirstPerson, mostly } from './voice.ts'

/** Trust in turns that no label shows: a judgement. */
const CONFIDENCE = 0.5

/** Longest question, in characters. */
const LONGEST = 400

/** A question and the paragraphs of its answer. */
interface Exchange {
  readonly question: Span
  readonly answer: readonly Span[]
}

/**
 * The turns of an interview without labels: paragraphs that are questions, or set in bold, each with its answer below. An
 * article that asks and explains by itself is none: here somebody is addressed, and answers in the first person.
 */
export function unlabelledTurns(document: Document, readings: readonly CueReading[]): GrowingAttribution[] {
  const { prose: text } = document
  const exchanges = behindIntroduction(text, exchangesIn(document))
  const [first] = exchanges
  if (!first || exchanges.length < 2) return []
  const questions = exchanges.map(({ question }) => question)
  const answers = exchanges.map(({ answer }) => answer).map(hull)
  // What somebody is quoted with, as in any article, is no answer.
  const isReported = ({ start }: Span): boolean =>
    /^["“‘]/.test(text.slice(start, start + 1)) && claims(readings, start)
  // Nor is what a live page tells of it: "Cameron says the budget is going down."
  const isTold = ({ start }: Span): boolean =>
    readings.some(({ sources }) =>
      sources.some((one) => one.start === start && !isFirstPerson(text.slice(start, one.end))),
    )
  const isAnnounced =
    ANNOUNCED.test(text.slice(0, first.question.start)) || questions.every((one) => isBold(document, one))
  const isTalk =
    questions.some(({ start, end }) => isAddressed(text.slice(start, end))) &&
    mostly(text, answers, isFirstPerson) &&
    !answers.some(isReported) &&
    2 * answers.filter(isTold).length < answers.length
  if (!isTalk || !(isAnnounced || (questions.length > 2 && mostly(text, questions, isAddressed)))) return []
  return exchanges.flatMap(({ question, answer }) => [questionOf(text, question), turnOf('answer', answer)])
}

/** Those behind what the article asks by itself before it says with whom it spoke. */
const behindIntroduction = (text: string, exchanges: readonly Exchange[]): readonly Exchange[] => {
  const isTold = ({ question, answer }: Exchange): boolean =>
    !isAddressed(text.slice(question.start, question.end)) &&
    answer.some(({ start, end }) => TALKED.test(text.slice(start, end)))
  return exchanges.slice(exchanges.findLastIndex(isTold) + 1)
}

const turnOf = (turn: Turn, contents: readonly Span[]): GrowingAttribution => ({
  sources: [],
  cues: [],
  contents: [...contents],
  polarity: 'asserted',
  confidence: CONFIDENCE,
  turn,
})

/** A question, without the "Q:" before it. */
function questionOf(text: string, question: Span): GrowingAttribution {
  const label = labelAt(text, question)
  if (label?.kind !== 'question') return turnOf('question', [question])
  const turn = turnOf('question', [{ start: label.behind, end: question.end }])
  return { ...turn, sources: [label.source], cues: [label.cue] }
}

const hull = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

const claims = (readings: readonly CueReading[], at: number): boolean =>
  readings.some(({ contents }) => contents.some(({ start, end }) => start <= at + 1 && at < end))

/** Questions with what stands between them; the last answer goes on while it is in the first person. */
function exchangesIn(document: Document): Exchange[] {
  const { prose: text, paragraphs, heading } = document
  const body = paragraphs.filter((paragraph) => paragraph !== heading)
  const asked = body.flatMap((paragraph, i) => (isQuestion(document, paragraph) ? [i] : []))
  return asked.flatMap((number, i): Exchange[] => {
    const question = body[number]
    const below = body.slice(number + 1, asked[i + 1])
    const isLast = i === asked.length - 1
    const end = isLast ? below.findIndex((one, at) => at > 0 && !isFirstPerson(text.slice(one.start, one.end))) : -1
    const answer = end < 0 ? below : below.slice(0, end)
    return question && answer.length > 0 ? [{ question, answer }] : []
  })
}

function isQuestion(document: Document, paragraph: Span): boolean {
  const words = document.prose.slice(paragraph.start, paragraph.end)
  if (words.length > LONGEST || /^["“‘]/.test(words)) return false
  return /\?\**$/.test(words) || (isBold(document, paragraph) && words.length > 12 && /[.?!:]$/.test(words))
}

/** Whether the whole paragraph is set in bold letters, whose signs are markup. */
function isBold({ article: { text } }: Document, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  return /^(?:\*\*|__)$/.test(before) && before === behind
}

import type { Document } from '../model/document.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { TALKED } from './interviewee.ts'
import { type Label, labelAt } from './labels.ts'
import { linesOf } from './lines.ts'
import { isAddressed, isFirstPerson, isSpoken, mostly } from './voice.ts'

/** Trust in a name before a colon: a judgement, since annotated articles have too few of them to count. */
const CONFIDENCE = 0.6

/** Most lines without a label that a turn goes on for. */
const LONGEST = 6

/** Labels of those who are never named: like who asks in an interview, they are nobody that the article knows. */
const NAMELESS =
  /^(?:(?:the )?(?:court|witness|defendant|clerk|bailiff|court reporter|reporters?|interpreter|jury|jurors?|foreperson|foreman|moderator|operator|announcer|narrator|audience(?: members?)?|crowd|protesters?|hecklers?|interviewer)|(?:un(?:identified|known)|voice|voices)\b.*)$/i

/** A label and the number of its line. */
export interface Labelled {
  readonly label: Label
  readonly number: number
}

/**
 * The turns of a transcript, each whole, with who is named before the colon: "BRENT (presenter): Who took it?".
 *
 * @param dialogue from {@link dialogueOf}
 * @param names where names stand: a label in capitals outside a dialogue must hold one
 */
export function labelledTurns(
  document: Document,
  dialogue: readonly Labelled[],
  names: readonly Span[],
): GrowingAttribution[] {
  const spoken = new Set(dialogue.map(({ number }) => number))
  const { prose: text } = document
  const lines = linesOf(document)
  // "TRUMP GETS REPRIEVE:" holds a name and is none.
  const isNamed = ({ label: { kind, source, key } }: Labelled): boolean =>
    kind === 'capitals' &&
    names.some((name) => overlaps(name, source) && text.slice(name.start, name.end).toUpperCase().endsWith(key))
  const turns = labelled(text, lines).filter((one) => spoken.has(one.number) || isNamed(one))
  const isDense = turns.length > 1 && 2 * turns.length >= (turns.at(-1)?.number ?? 0) - (turns[0]?.number ?? 0)
  return turns.flatMap((turn, i): GrowingAttribution[] => {
    const contents = contentsOf(text, lines, turn, isDense ? turns[i + 1]?.number : undefined)
    const { source, cue, kind } = turn.label
    const words = text.slice(source.start, source.end)
    const role = kind === 'question' || kind === 'answer' ? kind : NAMELESS.test(words) ? 'question' : 'labelled'
    return contents.length > 0
      ? [{ sources: [source], cues: [cue], contents, polarity: 'asserted', confidence: CONFIDENCE, turn: role }]
      : []
  })
}

/**
 * The labels of those who take turns. They must be two at least and speak as people do, so that a list of facts is no
 * dialogue; of "Q:" and "A:" who answers must be a person, not the paper that explains.
 */
export function dialogueOf(document: Document): Labelled[] {
  const { prose: text } = document
  const lines = linesOf(document)
  const behind = (one: Labelled): Span => contentsOf(text, lines, one)[0] ?? one.label.cue
  const all = labelled(text, lines)
  const isQuestioned = ({ label: { kind } }: Labelled): boolean => kind === 'question' || kind === 'answer'
  const named = all.filter((one) => !isQuestioned(one))
  const areNamed = new Set(named.map(({ label }) => label.key)).size > 1 && mostly(text, named.map(behind), isSpoken)
  const questioned = all.filter(isQuestioned)
  const answers = questioned.filter(({ label }) => label.kind === 'answer')
  const questions = questioned.filter(({ label }) => label.kind === 'question')
  const isToldOf = TALKED.test(text.slice(0, questioned[0]?.label.source.start))
  const asksYou = (one: Labelled): boolean => isAddressed(text.slice(behind(one).start, behind(one).end))
  const isInterview =
    answers.length > 0 &&
    questions.length > 0 &&
    (areNamed || mostly(text, answers.map(behind), isFirstPerson) || (isToldOf && questions.some(asksYou)))
  return all.filter((one) => (isQuestioned(one) ? isInterview : areNamed))
}

function labelled(text: string, lines: readonly Span[]): Labelled[] {
  return lines.flatMap((line, number): Labelled[] => {
    const label = labelAt(text, line)
    return label ? [{ label, number }] : []
  })
}

/**
 * The words of a turn: its line behind the label, or the next one where the label stands alone, and what goes on below
 * up to the line `next`, unless that tells of the speaker by name.
 */
function contentsOf(text: string, lines: readonly Span[], { label, number }: Labelled, next?: number): Span[] {
  const own = { start: label.behind, end: lines[number]?.end ?? label.behind }
  const isAlone = own.start >= own.end
  const below = lines.slice(number + 1, next !== undefined && next - number <= LONGEST ? next : number + 1)
  const goesOn = below.findIndex(({ start, end }) => {
    const words = text.slice(start, end)
    return /^[([]/.test(words) || words.toUpperCase().includes(label.key)
  })
  const rest = goesOn < 0 ? below : below.slice(0, goesOn)
  if (!isAlone) return [own, ...rest]
  const [first] = lines.slice(number + 1, number + 2)
  if (rest.length > 0 || !first || labelAt(text, first)) return rest
  return [first]
}

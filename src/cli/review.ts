import { decisionsFileOf } from '../builds/heeded.ts'
import { rememberedRoot } from '../builds/root-file.ts'
import type { Decision, PlacedDecision } from '../decisions/decision.ts'
import { type ReviewQuestion, reviewQuestions } from '../decisions/questions.ts'
import { appendDecision, undoDecision } from '../decisions/write.ts'
import { decisionsOf } from './build-decisions.ts'
import { renew } from './decide.ts'
import { decideCommand } from './decide-command.ts'
import { decisionWords } from './decision-words.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { Keys } from './keys.ts'
import { loadBuild } from './loaded-build.ts'
import { evidenceFor, type Shown } from './review-evidence.ts'
import { safeText } from './safe-text.ts'
import { colors, print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'
import { now, whoever } from './whoever.ts'

export interface ReviewOptions {
  /** Most questions. */
  readonly limit: number
  readonly by?: string
  readonly json?: true
}

/** A question with the sentences that show what it is about. */
interface Asked extends ReviewQuestion {
  readonly shown: readonly (readonly Shown[])[]
}

/** `onrecord review`: asks what a person may know better, and writes down each answer as it is given. */
export async function review(
  given: string | undefined,
  { limit, by = whoever(), json }: ReviewOptions,
): Promise<ExitCode> {
  const folder = whichBuild(given)
  const root = await rememberedRoot(folder)
  const { graph, identity } = await loadBuild(folder, root)
  const all = reviewQuestions(graph, identity, await decisionsOf(folder))
  const questions = all.slice(0, limit)
  const shown = await evidenceFor(folder, graph, questions, root)
  const asked = questions.map((one) => ({ ...one, shown: shown.get(one.key) ?? [] }))
  if (json) {
    for (const one of asked) await print(`${JSON.stringify(one)}\n`)
    return EXIT.OK
  }
  if (asked.length === 0) {
    say('There is nothing to review: whatever was in doubt has been decided.')
    return EXIT.OK
  }
  if (process.stdin.isTTY && process.stdout.isTTY) return ask(folder, asked, all.length, by)
  for (const one of asked) await print(`${[...linesOf(one), ...commandsOf(folder, one)].join('\n')}\n\n`)
  say(
    'There is no terminal to ask on: the questions are listed, with the commands that answer them. For scripts: --json.',
  )
  return EXIT.OK
}

/** Asks one question after another, until all are answered or it is enough. */
async function ask(folder: string, questions: readonly Asked[], all: number, by: string): Promise<ExitCode> {
  const file = decisionsFileOf(folder)
  const keys = new Keys()
  const written: PlacedDecision[] = []
  let at = 0
  try {
    while (at < questions.length) {
      const one = questions[at] as Asked
      const answers = answersOf(one)
      await print(
        `\n${colors.dim(`${at + 1} of ${questions.length}${all > questions.length ? ` (${all} in all)` : ''}`)}\n`,
      )
      await print(
        `${[...linesOf(one), ...answers.map(([key, { words }]) => `  [${key}] ${safeText(words)}`)].join('\n')}\n`,
      )
      await print(`  ${colors.dim('[s] skip  [u] undo the last answer  [q] enough')}\n`)
      const key = await keys.next()
      if (key === 'interrupt') return interrupted(written)
      if (key === 'q') break
      const answer = answers.find(([one]) => one === key)?.[1]
      if (answer !== undefined) {
        const decision = { ...answer.decides, by, at: now(), why: 'review' } as Decision
        written.push(await appendDecision(file, decision, say))
        await print(`  ${decisionWords(decision)}\n`)
      } else if (key === 'u' && written.length > 0) {
        const { decision } = await undoDecision(file, written.pop()?.line)
        await print(`  Taken back: ${decisionWords(decision)}\n`)
        at = Math.max(0, at - 1)
        continue
      }
      if (answer !== undefined || key === 's' || key === ' ') at += 1
    }
  } finally {
    keys.close()
  }
  if (written.length === 0) return EXIT.OK
  say(`${counted(written.length)} written. Making the graph anew with ${written.length === 1 ? 'it' : 'them'} …`)
  return renew(folder)
}

function interrupted(written: readonly PlacedDecision[]): ExitCode {
  if (written.length === 0) say('Stopped. Nothing was written.')
  else
    say(
      `Stopped. ${counted(written.length)} written; \`onrecord renew\`, or the next build, makes the graph with them.`,
    )
  return EXIT.INTERRUPTED
}

const counted = (count: number): string => (count === 1 ? '1 decision is' : `${count} decisions are`)

/** The answers, each with its key: yes and no, or a number. */
function answersOf({ answers }: ReviewQuestion): [key: string, answer: ReviewQuestion['answers'][number]][] {
  let number = 0
  return answers.map((answer) => {
    const [word = ''] = answer.words.split(/\W/)
    if (word === 'yes' || word === 'no') return [word.charAt(0), answer]
    number += 1
    return [String(number), answer]
  })
}

function linesOf({ question, evidence, edges, shown }: Asked): string[] {
  const sentences = shown.map((some) =>
    some.flatMap(({ sentence, place }) => [`  ${safeText(sentence)}`, `  ${colors.dim(safeText(place))}`]),
  )
  return [
    `${colors.bold(safeText(question))}  ${colors.dim(`${safeText(evidence)}; ${edges} edge${edges === 1 ? '' : 's'}`)}`,
    ...sentences.filter(({ length }) => length > 0).flatMap((some, i) => (i === 0 ? some : ['  –', ...some])),
  ]
}

const commandsOf = (folder: string, { answers, statements, shown }: Asked): string[] => {
  const place = statements.length > 0 ? shown[0]?.[0]?.place : undefined
  return answers.map(({ words, decides }) => `  ${safeText(words)}: ${safeText(decideCommand(decides, folder, place))}`)
}

import { decisionsFileOf, readDecisionsOf } from '../builds/heeded.ts'
import { logOf } from '../builds/log-file.ts'
import { rememberedRoot } from '../builds/root-file.ts'
import { DECISION_KINDS, type Decided, type Decision, isNodeId, type PlacedDecision } from '../decisions/decision.ts'
import { appendDecision, undoDecision } from '../decisions/write.ts'
import { OutputError } from '../errors.ts'
import { RecordLog } from '../record/log.ts'
import { conceptsOf } from './build-concepts.ts'
import { decisionsOf } from './build-decisions.ts'
import { decided, kindMeant, typeMeant, UsageError } from './decide-arguments.ts'
import { decisionWords } from './decision-words.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { forget } from './forget.ts'
import { graphWith, writeGraph, writeGraphFiles } from './graph-files.ts'
import { type LoadedBuild, loadBuild } from './loaded-build.ts'
import { print, say } from './terminal.ts'
import { isBuild, whichBuild } from './which-build.ts'
import { now, whoever } from './whoever.ts'

export interface DecideOptions {
  readonly build?: string
  /** The file to write to; by default the build's own. */
  readonly file?: string
  readonly why?: string
  readonly by?: string
  /** Of what type names are that no article has. */
  readonly new?: string
  /** Of a concept: whether the statement is not on it. */
  readonly not?: true
  readonly json?: true
}

/** `onrecord decide`: writes down what was decided, and makes the graph anew with it. */
export async function decide(typed: readonly string[], options: DecideOptions): Promise<ExitCode> {
  const [first = ''] = typed
  // As with other commands, the folder may come first.
  const [given, [word = '', ...words]] =
    isBuild(first) && !isKind(first) ? [first, typed.slice(1)] : [options.build, typed]
  const folder = whichBuild(given)
  const file = options.file ?? decisionsFileOf(folder)
  if (word === 'list') return list(folder, options)
  if (word === 'undo') return undo(folder, file, words)
  try {
    const kind = kindMeant(word)
    if (options.why === undefined || options.why.trim() === '') throw new UsageError({ file: `decide ${word}` }, NO_WHY)
    const { why, by = whoever() } = options
    if (kind === 'forget' && words.length === 1) return await forget([folder, ...words], { why, by })
    const newType = options.new === undefined ? undefined : typeMeant(options.new)
    const meant = await meaning(folder, (build) => decided(build, kind, words, { newType, isNot: options.not }))
    if (meant === null) return await renew(folder)
    return await writeDown(folder, file, { ...meant, by, at: now(), why } as Decision)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(error.message)
    return EXIT.USAGE
  }
}

const isKind = (word: string): boolean => ['list', 'undo', ...DECISION_KINDS].includes(word)

const NO_WHY = "say why, for those who read it later: --why 'the Senate's own page spells it so'"

/**
 * What words mean in a build; `null` where it says so already, and has made what they mean vanish: then it is said. To say it
 * again goes on where a run broke off.
 */
async function meaning(folder: string, mean: (build: LoadedBuild) => Decided): Promise<Decided | null> {
  const root = await rememberedRoot(folder)
  try {
    return mean(await loadBuild(folder, root))
  } catch (error) {
    const decisions = error instanceof UsageError ? [] : await decisionsOf(folder)
    if (decisions.length === 0) throw error
    const before = await loadBuild(folder, root, { decisions: [] })
    const twin = twinOf(
      meantOr(error, () => mean(before)),
      decisions,
    )
    if (twin === undefined) throw error
    say(`${twin.file}:${twin.line} says so already.`)
    return null
  }
}

/** What is meant; throws another error, where nothing is. */
function meantOr(error: unknown, mean: () => Decided): Decided {
  try {
    return mean()
  } catch {
    throw error
  }
}

const twinOf = (decided: Decided | Decision, decisions: readonly PlacedDecision[]): PlacedDecision | undefined =>
  decisions.find(({ decision }) => sameOf(decision) === sameOf(decided))

/** Checks a decision against all others, writes it down, and makes the graph anew. */
async function writeDown(folder: string, file: string, decision: Decision): Promise<ExitCode> {
  const { decisions } = await readDecisionsOf(folder)
  const twin = twinOf(decision, decisions)
  if (twin !== undefined) {
    say(`${twin.file}:${twin.line} says so already.`)
    return renew(folder)
  }
  const log = await openLog(folder)
  try {
    if (log !== null) {
      const placed: PlacedDecision = { decision, file: NEW, line: 0 }
      const concepts = await conceptsOf(folder)
      const { graph, problems } = await graphWith(log, [...decisions, placed], concepts)
      const own = problems.filter(
        ({ isStale, place, message }) => !isStale && (place.file === NEW || message.includes(NEW)),
      )
      for (const { message } of own)
        say(message.replaceAll(`line 0 of ${NEW}`, 'this').replaceAll(`${NEW}:0: `, 'Not written: this '))
      if (own.length > 0) return EXIT.FAILED
      const written = await appendDecision(file, decision, say)
      await writeGraphFiles(graph, folder, log)
      await print(`${written.file}:${written.line}: ${decisionWords(decision)}\n`)
      return EXIT.OK
    }
    const written = await appendDecision(file, decision, say)
    await print(`${written.file}:${written.line}: ${decisionWords(decision)}\n`)
    say('A build is running: it is in the graph once that has ended.')
    return EXIT.OK
  } finally {
    await log?.close()
  }
}

/** What a decision that is not written yet is said to be in. */
const NEW = '(new)'

/** What it decides, whoever decided it and when. */
const sameOf = (decision: Decided | Decision): string => {
  const { by, at, why, ...rest } = decision as Decision
  // Whoever has an id is meant by that: the name is for people.
  return JSON.stringify(rest, (_, value) => (isNodeId(value?.id ?? '') ? { ...value, name: undefined } : value))
}

/** The log of a build, to itself; `null` where another process has it. */
export async function openLog(folder: string): Promise<RecordLog | null> {
  try {
    const log = await RecordLog.open(logOf(folder))
    for (const notice of log.notices) say(notice)
    return log
  } catch (error) {
    if (error instanceof OutputError && error.cause === undefined) return null
    throw error
  }
}

async function undo(folder: string, file: string, words: readonly string[]): Promise<ExitCode> {
  const [word, ...more] = words
  const line = word === undefined ? undefined : Number(word)
  if (more.length > 0 || (line !== undefined && !(Number.isInteger(line) && line > 0))) {
    say('decide undo: expected the number of a line, or nothing for the last one')
    return EXIT.USAGE
  }
  const undone = await undoDecision(file, line)
  await print(`Taken back, ${undone.file}:${undone.line}: ${decisionWords(undone.decision)}\n`)
  if (undone.decision.kind === 'forget') say('The next `onrecord build` of its folder reads the article again.')
  return renew(folder)
}

/** Makes the graph of a build anew from its records, with what people decided. */
export async function renew(folder: string): Promise<ExitCode> {
  const log = await openLog(folder)
  if (log === null) {
    say('A build is running: it is in the graph once that has ended.')
    return EXIT.OK
  }
  try {
    const { code } = await writeGraph(log, folder, { quiet: true })
    return code
  } finally {
    await log.close()
  }
}

async function list(folder: string, { json }: DecideOptions): Promise<ExitCode> {
  const decisions = await decisionsOf(folder)
  for (const { decision, file, line } of decisions)
    await print(
      json ? `${JSON.stringify({ file, line, ...decision })}\n` : `${file}:${line}: ${decisionWords(decision)}\n`,
    )
  if (decisions.length === 0) say('Nothing was decided yet.')
  return EXIT.OK
}

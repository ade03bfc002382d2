import { changesOf } from '../eval/changes.ts'
import { type Evaluation, evaluate, worstOf } from '../eval/evaluate.ts'
import { type GoldArticle, type GoldStatement, offsetsOf, type Role } from '../eval/gold.ts'
import { readGold } from '../eval/read.ts'
import type { Figure } from '../eval/tally.ts'
import { Reading } from '../ingest/reading.ts'
import type { Span } from '../model/span.ts'
import type { Given } from '../pipeline.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { extractRecords, type ProcessingOptions } from './extraction.ts'
import { safeText } from './safe-text.ts'
import { print } from './terminal.ts'

export interface EvalOptions extends ProcessingOptions {
  readonly gold: string
  readonly worst?: number
  readonly diff?: string
  readonly given?: 'gold'
  readonly json?: true
  readonly quiet?: true
}

/** `onrecord eval`: how well the articles of a gold file are read, or how good given records of them are. */
export async function evalRecords(records: string | undefined, options: EvalOptions): Promise<ExitCode> {
  const gold = await readGold(options.gold)
  const before = options.diff === undefined ? null : await readGold(options.diff)
  const made =
    records === undefined ? await extracted(options, gold) : { predicted: await readGold(records), code: EXIT.OK }
  const evaluation = evaluate(gold.values(), made.predicted)
  const worst = worstOf(evaluation, options.worst ?? 0)
  const changes = before ? changesOf(gold.values(), before, made.predicted) : []
  if (options.json) await print(`${JSON.stringify({ ...evaluation, worst, changes })}\n`)
  else {
    await print(figureLines(evaluation))
    for (const { id, right, predicted, gold: all } of worst)
      await print(`  ${safeText(id)}: ${right} right of ${predicted} predicted, ${all} gold\n`)
    for (const { kind, id, words } of changes)
      await print(`${kind === 'won' ? '+' : '-'} ${safeText(`${id}: ${words}`)}\n`)
  }
  return made.code
}

async function extracted(
  options: EvalOptions,
  annotated: ReadonlyMap<string, GoldArticle>,
): Promise<{ predicted: Map<string, GoldArticle>; code: ExitCode }> {
  const { gold, quiet, given, ...processing } = options
  const predicted = new Map<string, GoldArticle>()
  // Offsets by hand are offsets into the text as it came.
  const { failures, interrupted } = await extractRecords(await Reading.open([gold], { asIs: true }), {
    ...processing,
    progress: !quiet,
    ...(given ? { given: ({ id }) => givenOf(annotated.get(id)) } : {}),
    keep: (record) => {
      predicted.set(record.id, record)
    },
  })
  const code = failures.conclude()
  return { predicted, code: interrupted ? EXIT.INTERRUPTED : code }
}

function figureLines({ articles, figures }: Evaluation): string {
  const per = (share: number): string => (100 * share).toFixed(1).padStart(5)
  const line = ([name, { precision, recall, f1, predicted, gold }]: [string, Figure]): string =>
    name.startsWith('content recall')
      ? `${name.padEnd(34)} R ${per(recall)}  (${Math.round(gold)} gold)`
      : `${name.padEnd(34)} P ${per(precision)}  R ${per(recall)}  F1 ${per(f1)}  (${Math.round(predicted)} predicted, ${Math.round(gold)} gold)`
  return `${articles.length} articles\n${Object.entries(figures).map(line).join('\n')}\n`
}

/** What gold says of names and attributions. */
function givenOf(gold: GoldArticle | undefined): Given {
  const spans = (statement: GoldStatement, role: Role): Span[] =>
    offsetsOf(statement, role).map(([start, end]) => ({ start, end }))
  return {
    names: (gold?.mentions ?? []).filter(({ proper }) => proper !== false),
    attributions: (gold?.statements ?? []).map((statement) => ({
      sources: spans(statement, 'source'),
      cues: spans(statement, 'cue'),
      contents: spans(statement, 'content'),
    })),
  }
}

import { agreementByConcept, agreementOf } from '../concepts/agreement.ts'
import { type Coding, readSheet } from '../concepts/read-sheet.ts'
import { conceptsOn } from '../concepts/sheet.ts'
import { conceptSlug } from '../model/concept.ts'
import { agreementReport, type ConceptsAgreement } from './agreement-report.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface AgreementOptions {
  /** Folder of a build, whose graph says what the machine finds now. */
  readonly build?: string
  readonly json?: true
}

/** `onrecord concepts agreement`: how far those who coded sheets, and the machine, agree. */
export async function agreementOfSheets(files: readonly string[], options: AgreementOptions): Promise<ExitCode> {
  const damaged = damagedLines()
  const now = options.build === undefined ? undefined : await codedBy(whichBuild(options.build), damaged)
  const sheets = await Promise.all(files.map((file) => readSheet(file, now?.known)))
  const problems = sheets.flatMap((sheet) => sheet.problems)
  for (const { message } of problems) say(message)
  const coders = sheets.flatMap((sheet) => sheet.coders).filter(({ labels }) => labels.size > 0)
  if (coders.length === 0) {
    say(
      `Nothing is coded yet: write in the column coder of ${files.join(', ')} which concepts each statement is on, or none.`,
    )
    return EXIT.FAILED
  }
  const machine = now?.machine ?? sheets.find((sheet) => sheet.machine !== undefined)?.machine
  if (machine === undefined && coders.length === 1) {
    say(
      'Only one has coded this sheet, which does not say what the machine finds: give another, or the build by --build.',
    )
    return EXIT.FAILED
  }
  const found = agreements(coders, machine)
  await print(options.json ? `${JSON.stringify(found)}\n` : agreementReport(found))
  return problems.length > 0 ? EXIT.FAILED : damaged.conclude()
}

function agreements(coders: readonly Coding[], machine: Coding | undefined): ConceptsAgreement {
  const pairs = coders.flatMap((one, i) => coders.slice(i + 1).map((other) => [one, other] as const))
  const withMachine = machine === undefined ? [] : coders.map((coder) => [coder, machine] as const)
  const detailed = withMachine.length > 0 ? withMachine : pairs
  return {
    all: coders.length > 2 ? agreementOf(coders) : null,
    pairs: [...pairs, ...withMachine].map(agreementOf),
    concepts: detailed.map(([one, other]) => ({
      coders: [one.coder, other.coder],
      concepts: agreementByConcept(one, other),
    })),
  }
}

/** What the graph of a build says of all its statements. */
async function codedBy(
  folder: string,
  damaged: ReturnType<typeof damagedLines>,
): Promise<{ machine: Coding; known: ReadonlySet<string> }> {
  const graph = await graphOf(folder, damaged)
  const statements = graph.filterNodes((_, { kind }) => kind === 'Statement')
  const names = graph.mapNodes((_, { kind, label }) => (kind === 'Concept' ? [label] : [])).flat()
  return {
    machine: { coder: 'machine', labels: new Map(statements.map((id) => [id, conceptsOn(graph, id)])) },
    known: new Set(names.map(conceptSlug)),
  }
}

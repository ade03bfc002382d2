import type { Command } from 'commander'
import type { AgreementOptions } from './concepts-agreement.ts'
import type { ApplyOptions } from './concepts-apply.ts'
import type { SheetOptions } from './concepts-sheet.ts'
import type { SuggestOptions } from './concepts-suggest.ts'
import { BUILD_HERE, example } from './program-options.ts'
import { parseCount } from './program-values.ts'

/** The commands of the codebook: which concepts statements are on. */
export function addConcepts(program: Command): void {
  const concepts = program
    .command('concepts')
    .summary('put statements to the concepts of a codebook, and measure how well')
    .description(
      'Which concepts statements are on, "gun control" for example: a codebook in YAML says what there are, the machine puts\n' +
        'statements to them, and people code a sheet by hand to measure it. docs/concepts.md tells more.',
    )
    .addHelpText(
      'after',
      example(
        'concepts suggest graph --output concepts.yaml',
        'concepts apply graph --concepts concepts.yaml',
        'concepts sheet graph --limit 300 --output ann.csv',
        'concepts agreement ann.csv bob.csv',
      ),
    )
  addSuggest(concepts)
  addApply(concepts)
  addSheet(concepts)
  addAgreement(concepts)
}

function addSuggest(concepts: Command): void {
  concepts
    .command('suggest')
    .summary('draft a file of concepts from the topics of a build')
    .description(
      'Finds what several articles of a build have statements on besides entities, by its own noun phrases, and writes a draft of\n' +
        'a file of concepts from it, to be mended by hand: those of most articles first.',
    )
    .argument('[dir]', BUILD_HERE)
    .option('-o, --output <file>', 'file to write; by default it is printed')
    .option('-n, --limit <n>', 'most topics', parseCount, 30)
    .option('--json', 'print a JSON line a topic, with its phrases and statements')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', example('concepts suggest graph --output concepts.yaml', 'concepts suggest graph --limit 10'))
    .action(async (folder: string | undefined, options: SuggestOptions) => {
      const { suggestConcepts } = await import('./concepts-suggest.ts')
      process.exitCode = await suggestConcepts(folder, options)
    })
}

function addApply(concepts: Command): void {
  concepts
    .command('apply')
    .summary("put a build's statements to concepts")
    .description(
      'Makes the graph of a build anew, with the concepts of a file: nodes `Concept`, and an edge `ON` with a score from each\n' +
        'statement to those that it is on. The file is that of the build from now on, as if given to `onrecord build`. Prints how\n' +
        'many statements each concept has.',
    )
    .argument('[dir]', BUILD_HERE)
    .option('--concepts <file>', 'file of the concepts; by default that which the build has')
    .option('--json', 'print a JSON line a statement and concept, with the score')
    .addHelpText('after', example('concepts apply graph --concepts concepts.yaml', 'concepts apply graph --json'))
    .action(async (folder: string | undefined, options: ApplyOptions) => {
      const { applyConcepts } = await import('./concepts-apply.ts')
      process.exitCode = await applyConcepts(folder, options)
    })
}

function addSheet(concepts: Command): void {
  concepts
    .command('sheet')
    .summary('write a sheet of statements to code by hand')
    .description(
      'Writes a CSV table, a statement a row: its id, who says it, its words, its sentence, what the machine says, and an empty\n' +
        'column for the coder. The statements are drawn by chance, the same each time.',
    )
    .argument('[dir]', BUILD_HERE)
    .requiredOption('-o, --output <file>', 'file to write')
    .option('-n, --limit <n>', 'how many statements; by default all', parseCount)
    .option('--blind', 'leave out what the machine says, so that coders do not go by it')
    .option('--excel', 'a table for Excel: with a byte order mark, and no cell that it would take for a formula')
    .option('--force', 'write over a sheet that is there')
    .addHelpText('after', example('concepts sheet graph --limit 300 --blind --excel --output ann.csv'))
    .action(async (folder: string | undefined, options: SheetOptions) => {
      const { writeSheet } = await import('./concepts-sheet.ts')
      process.exitCode = await writeSheet(folder, options)
    })
}

function addAgreement(concepts: Command): void {
  concepts
    .command('agreement')
    .summary('tell how far coders and the machine agree')
    .description(
      "Prints Krippendorff's alpha of the coders of one or several sheets and of the machine, for all and by concept, and the\n" +
        'precision and recall of the machine. Each sheet is one coder, or has several columns whose names begin with coder.',
    )
    .argument('<sheets...>', 'sheets as `onrecord concepts sheet` wrote them, coded')
    .option('-b, --build <dir>', 'folder of a build: what the machine says is taken from it, and not from the sheets')
    .option('--json', 'print all as JSON')
    .addHelpText('after', example('concepts agreement ann.csv bob.csv', 'concepts agreement ann.csv --build graph'))
    .action(async (sheets: string[], options: AgreementOptions) => {
      const { agreementOfSheets } = await import('./concepts-agreement.ts')
      process.exitCode = await agreementOfSheets(sheets, options)
    })
}

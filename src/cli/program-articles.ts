import { Argument, type Command, Option } from 'commander'
import type { BuildOptions } from './build.ts'
import type { CheckOptions } from './check.ts'
import type { EvalOptions } from './eval.ts'
import type { ExtractOptions } from './extract.ts'
import {
  asIsOption,
  example,
  formatOption,
  languageOption,
  mapOption,
  rootOption,
  withProcessing,
} from './program-options.ts'
import { parseCount } from './program-values.ts'
import { STEP_NAMES, type StepName } from './step-names.ts'

const PATHS = 'files, folders, globs, or - for standard input'

export function addBuild(program: Command): void {
  withProcessing(program.command('build'))
    .summary('build the graph of who said what about whom')
    .description(
      'Reads articles and writes their records and the graph made from them to a folder.\n' +
        'Run it again to bring the folder up to date: only new and changed articles are processed, those deleted from\n' +
        'the folders and globs given are taken out, and articles of other paths stay. Where nothing is found at all, nothing\n' +
        'is taken out without --prune.',
    )
    .argument('<paths...>', PATHS)
    .requiredOption('-o, --output <dir>', 'folder to write to; it is made if need be')
    .addOption(rootOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(asIsOption())
    .addOption(languageOption())
    .option('--fresh', 'process all articles anew, not only those that changed')
    .option('--prune', 'also take out articles where nothing was found any more: no file, no folder, no article in it')
    .option('--decisions <files...>', "files of decisions to heed from now on, besides the build's own")
    .option('--no-decisions', 'heed no other files of decisions from now on')
    .option('--concepts <file>', 'file of concepts, which statements are put to from now on: docs/concepts.md')
    .option('--no-concepts', 'heed no concepts from now on')
    .option('--lenient', 'leave out decisions that are wrong or contradict others, instead of stopping')
    .option('--json', 'print a summary as JSON instead of a table')
    .addHelpText('after', example('build news/ --output graph', 'build news/ -o graph --decisions ann.jsonl bob.jsonl'))
    .action(async (paths: string[], _, command: Command) => {
      const { build } = await import('./build.ts')
      process.exitCode = await build(paths, command.optsWithGlobals<BuildOptions>())
    })
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('tell what would be read, before anything is')
    .description(
      'Reads files as build would, without looking for statements, and tells of each: its format, how many articles it has,\n' +
        'how many of them say their day, what may be wrong, and how the first of them begins.',
    )
    .argument('<paths...>', PATHS)
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(languageOption())
    .option('--json', 'print a JSON line a file')
    .addHelpText('after', example('check news/', 'check export.docx --json'))
    .action(async (paths: string[], _, command: Command) => {
      const { check } = await import('./check.ts')
      process.exitCode = await check(paths, command.optsWithGlobals<CheckOptions>())
    })
}

export function addExtract(program: Command): void {
  withProcessing(program.command('extract'))
    .summary('print what is said in articles, a JSON line an article')
    .description(
      'Reads articles and prints one record an article as a JSON line, in the order of the articles. With --stream, reads\n' +
        'articles from standard input, a JSON line each, and prints a line for each of them: its record, or {"error", "id"}.\n' +
        'A job then has one core, and there is one job unless --jobs says more: engines start one such process a task.\n' +
        'docs/scale.md tells how.',
    )
    .argument('[paths...]', PATHS)
    .addOption(new Option('--stream', 'answer each line of standard input by a line').conflicts(['root', 'format']))
    .addOption(rootOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(asIsOption())
    .addOption(languageOption())
    .addHelpText('after', example('extract news/ > records.ndjson', 'extract --stream < articles.jsonl'))
    .action(async (paths: string[], { stream }: { stream?: true }, command: Command) => {
      const options = command.optsWithGlobals<ExtractOptions>()
      if (stream && paths.some((path) => path !== '-'))
        command.error('error: --stream reads standard input: give no paths')
      if (!stream && paths.length === 0) command.error("error: missing required argument 'paths'")
      const { extract } = await import('./extract.ts')
      const { extractStream } = await import('./extract-stream.ts')
      const jobs = command.getOptionValueSource('jobs') === 'default' ? 1 : options.jobs
      process.exitCode = await (stream ? extractStream({ ...options, jobs }) : extract(paths, options))
    })
}

export function addStep(program: Command): void {
  program
    .command('step')
    .summary('one step of a build, for engines that share the work')
    .description(
      'Reads lines {"key", "value"} from standard input, those of one key together, and prints lines {"table", "key",\n' +
        '"value"}; values are JSON in a string. docs/scale.md tells what each step takes and gives, and how they make a build.',
    )
    .addArgument(new Argument('<name>', 'step').choices(STEP_NAMES))
    .addHelpText('after', example('step sketch < records-by-id.ndjson'))
    .action(async (name: StepName) => {
      const { step } = await import('./step.ts')
      process.exitCode = await step(name)
    })
}

export function addEval(program: Command): void {
  withProcessing(program.command('eval'))
    .summary('measure how well articles annotated by hand are read')
    .description(
      'Reads the articles of a file annotated by hand and prints precision, recall and F1 of what is found; with RECORDS,\n' +
        'of what was found before. docs/evaluation.md tells what each figure means and what the file must hold.',
    )
    .argument('[records]', 'records of the same articles, a JSON line each, to be measured instead')
    .requiredOption('-g, --gold <file>', 'annotated articles, a JSON line each')
    .addOption(
      new Option(
        '--given <what>',
        'take names and attributions from the annotators, to measure the rest alone',
      ).choices(['gold']),
    )
    .option('--worst <n>', 'also list the articles with most errors', parseCount)
    .option('--diff <records>', 'also list the statements won and lost against these records')
    .option('--json', 'print all as JSON')
    .addHelpText('after', example('eval --gold gold.ndjson', 'eval --gold gold.ndjson --model large --worst 5'))
    .action(async (records: string | undefined, _, command: Command) => {
      const { evalRecords } = await import('./eval.ts')
      process.exitCode = await evalRecords(records, command.optsWithGlobals<EvalOptions>())
    })
}
